const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The text that XML character data stands for. */
export function unescapeXml(text: string): string {
  if (text.indexOf('&') < 0) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name[0] !== '#') return NAMED[name] ?? whole;
    const isHex = name[1] === 'x' || name[1] === 'X';
    return String.fromCodePoint(isHex ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10));
  });
}

/** Character data or an attribute in double quotes; line breaks survive in attributes too. */
export function escapeXml(text: string): string {
  if (!/[&<>"\r\n\t]/.test(text)) return text;
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r/g, '&#13;')
    .replace(/\n/g, '&#10;')
    .replace(/\t/g, '&#9;');
}

/** The text of a cell: XML escapes, then the `_x000D_` escapes of ECMA-376 22.9.2.19. */
export function unescapeCellText(text: string): string {
  return unescapeHeld(unescapeXml(text));
}

/** The same for text whose XML escapes are resolved already. */
export function unescapeHeld(plain: string): string {
  if (plain.indexOf('_x') < 0) return plain;
  return plain.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

const UNSTORABLE = /[^\P{Cc}\t\n]|[\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** Cell text for the file: characters that XML cannot hold, and texts that look like an escape, as `_xHHHH_`. */
export function escapeCellText(text: string): string {
  const held = text.replace(UNSTORABLE, hexEscape);
  if (!/[&<>]/.test(held)) return held;
  return held.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function hexEscape(char: string): string {
  return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
