/** Encodings that a text file can turn out to have; names as TextDecoder knows them. */
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'gb18030';

/** Bytes looked at to tell one encoding from another. */
const SAMPLE_BYTES = 1_000_000;

/**
 * Finds a text's encoding from its bytes: byte order mark, zero bytes of UTF-16, valid UTF-8, else Chinese (bytes above 127 come
 * in pairs) or western European (they stand alone among letters). A file cut in the middle of a character is still UTF-8.
 *
 * @example detectEncoding(Buffer.from([0x50, 0xe9, 0x72, 0x65, 0x7a])) // => 'windows-1252' ("Pérez")
 */
export function detectEncoding(bytes: Uint8Array): TextEncodingName {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = zeroBytes(sample);
  if (zeros.odd > sample.length / 8) return 'utf-16le';
  if (zeros.even > sample.length / 8) return 'utf-16be';
  const utf8 = utf8Evidence(bytes);
  if (utf8.invalid === 0 || utf8.valid > 10 * utf8.invalid) return 'utf-8';
  return looksChinese(sample) ? 'gb18030' : 'windows-1252';
}

/** The text of the bytes; a byte order mark is dropped. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = detectEncoding(bytes);
  // Decoded at once, Node 20 takes windows-1252 for latin-1: € would become a control character. As a stream it does not.
  return new TextDecoder(encoding).decode(bytes, { stream: encoding === 'windows-1252' });
}

function zeroBytes(sample: Uint8Array): { odd: number; even: number } {
  const zeros = { odd: 0, even: 0 };
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2 === 0 ? 'even' : 'odd']++;
  return zeros;
}

/** Counts characters above 127 that are well-formed UTF-8, and bytes that are not. */
function utf8Evidence(bytes: Uint8Array): { valid: number; invalid: number } {
  const evidence = { valid: 0, invalid: 0 };
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] as number;
    if (lead < 0x80) continue;
    const length =
      lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : 0;
    let follow = 0;
    while (follow < length && ((bytes[at + follow + 1] ?? 0) & 0xc0) === 0x80) follow++;
    const isCutOff = at + length >= bytes.length && follow === bytes.length - at - 1;
    if (length > 0 && (follow === length || isCutOff)) evidence.valid++;
    else evidence.invalid++;
    at += follow;
  }
  return evidence;
}

/**
 * In Chinese texts nearly all bytes above 127 are pairs whose first is 0xA1-0xA3 (punctuation, full-width) or 0xB0-0xD7 (the 3,755
 * common characters of GB 2312). In western texts an accented letter mostly stands alone, and where two meet ("Peñón", "Ibáñez")
 * small letters, from 0xE0 on, lead.
 */
function looksChinese(sample: Uint8Array): boolean {
  let paired = 0;
  let alone = 0;
  for (let at = 0; at < sample.length; at++) {
    const lead = sample[at] as number;
    if (lead < 0x80) continue;
    const trail = sample[at + 1] ?? 0;
    const isCommonLead = (lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7);
    if (isCommonLead && trail >= 0xa1) paired++;
    else alone++;
    if (trail >= 0xa1) at++;
  }
  return paired > alone;
}
