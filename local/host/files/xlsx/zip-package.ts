import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { WorkbookFileError } from '../workbook-file-error';
import { crc32 } from './crc32';
import { readZipDirectory, type ZipEntry } from './zip-directory';
import { writeZip } from './zip-writing';

/** 1980-01-01 00:00, the first moment MS-DOS knows: written parts carry no clock, so equal content is equal bytes. */
const NO_TIME = 0x00210000;
/** Above this a part does not fit a JavaScript string (2^29 - 24 UTF-16 units). */
const MAX_PART_BYTES = 500_000_000;
/** Level 6 needs three times as long on sheets of 100,000 rows for a tenth less. */
const LARGE_PART_BYTES = 4_000_000;

/**
 * The parts of an .xlsx file. Parts nobody sets are written with the compressed bytes they were read with. `read`
 * inflates each time; `set` and `delete` act on this package alone, `copy` gives one that can be changed freely.
 */
export class ZipPackage {
  private constructor(private readonly entries: Map<string, ZipEntry>) {}

  static open(file: Buffer): ZipPackage {
    return new ZipPackage(new Map(readZipDirectory(file).map((entry) => [entry.name, entry])));
  }

  static empty(): ZipPackage {
    return new ZipPackage(new Map());
  }

  copy(): ZipPackage {
    return new ZipPackage(new Map(this.entries));
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  /** The part's name as the file spells it, or null: references to parts ignore case. */
  find(name: string): string | null {
    if (this.entries.has(name)) return name;
    const lower = name.toLowerCase();
    return this.names.find((candidate) => candidate.toLowerCase() === lower) ?? null;
  }

  /** @throws WorkbookFileError `unreadable-part` when missing or damaged, `too-large`. */
  read(name: string): Buffer {
    const entry = this.entries.get(this.find(name) ?? name);
    if (!entry) throw new WorkbookFileError('unreadable-part', null, name);
    if (entry.size > MAX_PART_BYTES) throw new WorkbookFileError('too-large', null, name);
    const bytes = inflated(entry);
    if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) {
      throw new WorkbookFileError('unreadable-part', null, name);
    }
    return bytes;
  }

  /** The part's text; a byte order mark is dropped. UTF-16 is recognised by its mark. */
  text(name: string): string {
    const bytes = this.read(name);
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
    if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
    const text = bytes.toString('utf8');
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }

  set(name: string, content: string | Buffer): void {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    const level = bytes.length > LARGE_PART_BYTES ? 2 : 6;
    this.entries.set(name, {
      name,
      method: 8,
      crc: crc32(bytes),
      size: bytes.length,
      compressed: deflateRawSync(bytes, { level }),
      modified: NO_TIME,
      isUtf8Name: true,
    });
  }

  delete(name: string): void {
    this.entries.delete(name);
  }

  toBytes(): Buffer {
    return writeZip([...this.entries.values()]);
  }
}

function inflated(entry: ZipEntry): Buffer {
  if (entry.method === 0) return entry.compressed;
  try {
    return inflateRawSync(entry.compressed, { maxOutputLength: Math.max(1, entry.size) });
  } catch {
    // What the decompressor calls it tells a user nothing: the part's name does.
    throw new WorkbookFileError('unreadable-part', null, entry.name);
  }
}
