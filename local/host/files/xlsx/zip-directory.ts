import { WorkbookFileError } from '../workbook-file-error';

/** One entry of a zip file, still compressed. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes after inflating. */
  readonly size: number;
  readonly compressed: Buffer;
  /** MS-DOS time and date, as the file has them. */
  readonly modified: number;
  /** False for names in the old MS-DOS code page. */
  readonly isUtf8Name: boolean;
}

const END_SIGNATURE = 0x06054b50;
const END64_SIGNATURE = 0x06064b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const NEEDS_ZIP64 = 0xffffffff;
const ENCRYPTED_FLAG = 1;
const UTF8_FLAG = 0x800;

interface CentralHeader {
  flags: number;
  sizes: { size: number; compressedSize: number; offset: number };
  entry: Omit<ZipEntry, 'compressed' | 'size'>;
  length: number;
}

/**
 * Lists the entries of a zip file from its central directory, so that entries written as a stream (sizes after the
 * data) and 64-bit sizes are read too. Nothing is inflated.
 *
 * @throws WorkbookFileError `not-a-workbook` without a directory, `encrypted`, `unreadable-part` for an entry outside the file.
 */
export function readZipDirectory(file: Buffer): ZipEntry[] {
  const directory = findDirectory(file);
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  for (let index = 0; index < directory.count; index++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== CENTRAL_SIGNATURE) {
      throw new WorkbookFileError('not-a-workbook', null, 'zip directory');
    }
    const header = centralHeader(file, at);
    entries.push(entryOf(file, header));
    at += header.length;
  }
  return entries;
}

function findDirectory(file: Buffer): { offset: number; count: number } {
  const lowest = Math.max(0, file.length - 65_557);
  for (let at = file.length - 22; at >= lowest; at--) {
    if (file.readUInt32LE(at) !== END_SIGNATURE) continue;
    const directory = { offset: file.readUInt32LE(at + 16), count: file.readUInt16LE(at + 10) };
    return directory.offset === NEEDS_ZIP64 || directory.count === 0xffff ? find64(file, at) : directory;
  }
  throw new WorkbookFileError('not-a-workbook', null, 'zip directory');
}

function find64(file: Buffer, end: number): { offset: number; count: number } {
  const at = Number(file.readBigUInt64LE(end - 20 + 8));
  if (at + 56 > file.length || file.readUInt32LE(at) !== END64_SIGNATURE) {
    throw new WorkbookFileError('not-a-workbook', null, 'zip directory');
  }
  return { offset: Number(file.readBigUInt64LE(at + 48)), count: Number(file.readBigUInt64LE(at + 32)) };
}

function centralHeader(file: Buffer, at: number): CentralHeader {
  const flags = file.readUInt16LE(at + 8);
  const nameLength = file.readUInt16LE(at + 28);
  const extraLength = file.readUInt16LE(at + 30);
  const extra = file.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
  const isUtf8Name = (flags & UTF8_FLAG) !== 0;
  return {
    flags,
    sizes: sizesOf(file, at, extra),
    entry: {
      name: file.toString(isUtf8Name ? 'utf8' : 'latin1', at + 46, at + 46 + nameLength),
      method: file.readUInt16LE(at + 10),
      modified: file.readUInt32LE(at + 12),
      crc: file.readUInt32LE(at + 16),
      isUtf8Name,
    },
    length: 46 + nameLength + extraLength + file.readUInt16LE(at + 32),
  };
}

/** A 32-bit field of all ones means: the true number is in the zip64 extra field, in this order. */
function sizesOf(file: Buffer, at: number, extra: Buffer): CentralHeader['sizes'] {
  const wide = zip64Numbers(extra);
  const take = (field: number): number => {
    const value = file.readUInt32LE(field);
    return value === NEEDS_ZIP64 ? (wide.shift() ?? value) : value;
  };
  return { size: take(at + 24), compressedSize: take(at + 20), offset: take(at + 42) };
}

function zip64Numbers(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const end = Math.min(extra.length, at + 4 + extra.readUInt16LE(at + 2));
    const numbers: number[] = [];
    for (let field = at + 4; field + 8 <= end; field += 8) numbers.push(Number(extra.readBigUInt64LE(field)));
    return numbers;
  }
  return [];
}

function entryOf(file: Buffer, header: CentralHeader): ZipEntry {
  const { offset, compressedSize, size } = header.sizes;
  const { name } = header.entry;
  if (header.flags & ENCRYPTED_FLAG) throw new WorkbookFileError('encrypted', null);
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== LOCAL_SIGNATURE) {
    throw new WorkbookFileError('unreadable-part', null, name);
  }
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  if (start + compressedSize > file.length) throw new WorkbookFileError('unreadable-part', null, name);
  return { ...header.entry, size, compressed: file.subarray(start, start + compressedSize) };
}
