const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CODES = new Map([...SIGNS].map((sign, code) => [sign.charCodeAt(0), code]));
/** Groups of three bytes made into text at a time. */
const GROUPS = 4096;

/**
 * Bytes as text (RFC 4648, section 4, with padding). Here because the script has another function for it than the page,
 * and this room knows neither.
 *
 * @example toBase64(Uint8Array.of(77, 97)) // => 'TWE='
 */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 3 * GROUPS) {
    text += groupsText(bytes, start, Math.min(bytes.length, start + 3 * GROUPS));
  }
  return text;
}

function groupsText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 3) {
    const [first = 0, second = 0, third = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const group = (first << 16) | (second << 8) | third;
    text += SIGNS.charAt(group >> 18) + SIGNS.charAt((group >> 12) & 63);
    text += at + 1 < end ? SIGNS.charAt((group >> 6) & 63) : '=';
    text += at + 2 < end ? SIGNS.charAt(group & 63) : '=';
  }
  return text;
}

/** The bytes of a text that `toBase64` made. */
export function fromBase64(text: string): Uint8Array {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  const codeAt = (at: number): number => CODES.get(text.charCodeAt(at)) ?? 0;
  for (let at = 0, to = 0; at < text.length; at += 4, to += 3) {
    const group = (codeAt(at) << 18) | (codeAt(at + 1) << 12) | (codeAt(at + 2) << 6) | codeAt(at + 3);
    bytes[to] = group >> 16;
    bytes[to + 1] = (group >> 8) & 255;
    bytes[to + 2] = group & 255;
  }
  return bytes;
}
