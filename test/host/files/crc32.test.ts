import { expect, it } from 'vitest';
import { crc32 } from '../../../local/host/files/xlsx/crc32';

it('gives the check values of the standard', () => {
  // Check value of CRC-32/ISO-HDLC in the catalogue of parametrised CRC algorithms, and the empty message.
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  expect(crc32(Buffer.alloc(0))).toBe(0);
  expect(crc32(Buffer.from('The quick brown fox jumps over the lazy dog'))).toBe(0x414fa339);
});
