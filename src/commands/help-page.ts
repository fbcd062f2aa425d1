import type { Language } from '../contract/language';
import { HELP } from '../contract/words/help';

const STYLE =
  'body{font:14px/1.5 Arial,sans-serif;color:#202124;margin:0 4px}h1{font-size:18px}h2{font-size:14px;margin:16px 0 4px}' +
  'li{margin:4px 0}';

/** The help page in the user's language; every word of it is ours. */
export function helpPage(language: Language): string {
  const help = HELP[language];
  return (
    '<!doctype html><html lang="' +
    language +
    '"><head><base target="_blank"><style>' +
    STYLE +
    '</style></head><body>' +
    '<h1>' +
    escapeHtml(help.title) +
    '</h1>' +
    section(help.needsTitle, list('ul', help.needs)) +
    section(help.stepsTitle, list('ol', help.steps)) +
    section(help.safeTitle, list('ul', help.safe)) +
    '</body></html>'
  );
}

function section(title: string, content: string): string {
  return '<h2>' + escapeHtml(title) + '</h2>' + content;
}

function list(tag: 'ul' | 'ol', items: readonly string[]): string {
  return (
    '<' + tag + '>' + items.map((item) => '<li>' + escapeHtml(item) + '</li>').join('') + '</' + tag + '>'
  );
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
