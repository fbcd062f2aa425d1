/** Rights of a sidebar or dialog. Without `allow-same-origin` it cannot read the page or its token. */
export const FRAME_SANDBOX =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

/** Google serves such HTML with its own scripts inline; nothing may be asked from anywhere. */
export function framePolicy(origin: string): string {
  return [
    "default-src 'none'",
    `script-src 'unsafe-inline' ${origin}/frame-bridge.mjs`,
    `style-src 'unsafe-inline' ${origin}/fonts/`,
    `font-src ${origin}/fonts/ data:`,
    'img-src data:',
    "connect-src 'none'",
    "form-action 'none'",
    `frame-ancestors ${origin}`,
    `sandbox ${FRAME_SANDBOX}`,
  ].join('; ');
}

/**
 * The add-on's HTML with `google.script` in it: the bridge has to run before the add-on's own scripts. The font is
 * offered under its own name; a style sheet that names it shows Chinese on a machine without a Chinese font.
 */
export function frameDocument(html: string): string {
  const bridge = '<script src="/frame-bridge.mjs"></script><link rel="stylesheet" href="/fonts/index.css">';
  const head = /<head[^>]*>/i.exec(html);
  if (head) return splice(html, head.index + head[0].length, bridge);
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html);
  return doctype ? splice(html, doctype[0].length, bridge) : `<!doctype html>${bridge}${html}`;
}

function splice(text: string, index: number, inserted: string): string {
  return text.slice(0, index) + inserted + text.slice(index);
}
