import { HostException } from '../runtime/host-exception';

/** Bytes as Apps Script has them: whole numbers from -128 to 127. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

export function bytesOf(signed: readonly number[]): Buffer {
  return Buffer.from(signed.map((byte) => byte & 255));
}

/**
 * A text's bytes in a charset. As in Java, a character that US-ASCII lacks becomes one question mark, also where
 * JavaScript counts two units. Source [L]: gf:testutilities, digests of '€🙂'.
 *
 * @throws HostException `invalidArgument` for a charset that is neither Unicode nor of one byte.
 */
export function encodeText(text: string, charset: string): Buffer {
  const name = charset.replace(/_/g, '-').toUpperCase();
  if (name === 'UTF-8') return Buffer.from(text, 'utf8');
  if (name === 'US-ASCII') return Buffer.from(text.replace(/[^\0-\x7f]/gu, '?'), 'latin1');
  if (name === 'ISO-8859-1') return Buffer.from(text.replace(/[^\0-\xff]/gu, '?'), 'latin1');
  if (name === 'UTF-16LE') return Buffer.from(text, 'utf16le');
  if (name === 'UTF-16BE') return Buffer.from(text, 'utf16le').swap16();
  throw new HostException('invalidArgument', { name: 'charset' });
}

/** The text of bytes in a charset that a browser knows. @throws HostException `invalidArgument` for any other. */
export function decodeText(bytes: Uint8Array, charset: string): string {
  // Decoded at once, Node 20 takes windows-1252 for latin-1: € would become a control character. As a stream it does not.
  const decoder = decoderFor(charset.replace(/_/g, '-').toLowerCase());
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

function decoderFor(name: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(name, { ignoreBOM: true });
  } catch {
    throw new HostException('invalidArgument', { name: 'charset' });
  }
}
