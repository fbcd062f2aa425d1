import type { PageLanguage } from '../protocol';
import { markup, type Markup } from './markup';
import { paperWords } from './paper-words';

const NO_STORE_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

/** What may be loaded by a paper: its style and pictures inside it; its forms go to this server only. */
export const PAPER_POLICY = NO_STORE_POLICY.join('; ');

/** A whole document of plain HTML: no script runs on it. */
export function paper(language: PageLanguage, title: string, body: Markup): string {
  const document = markup`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/fonts/index.css" />
        <link rel="stylesheet" href="/paper.css" />
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
        <footer>${paperWords(language).localNote}</footer>
      </body>
    </html>`;
  return document.text;
}
