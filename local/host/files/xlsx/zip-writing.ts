import type { ZipEntry } from './zip-directory';

/**
 * Writes a zip file. Entries are stored as they are given: one that came from a file keeps its compressed bytes, its
 * checksum and its time.
 */
export function writeZip(entries: readonly ZipEntry[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, entry.isUtf8Name ? 'utf8' : 'latin1');
    const local = localHeader(entry, name);
    directory.push(centralHeader(entry, name, offset));
    pieces.push(local, entry.compressed);
    offset += local.length + entry.compressed.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...pieces, central, endRecord(entries.length, central.length, offset)]);
}

/** The 26 bytes which the local and the central header share, from "version needed" on. */
function sharedFields(entry: ZipEntry, name: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(entry.isUtf8Name ? 0x800 : 0, 2);
  fields.writeUInt16LE(entry.method, 4);
  fields.writeUInt32LE(entry.modified, 6);
  fields.writeUInt32LE(entry.crc, 10);
  fields.writeUInt32LE(entry.compressed.length, 14);
  fields.writeUInt32LE(entry.size, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

function localHeader(entry: ZipEntry, name: Buffer): Buffer {
  return Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), sharedFields(entry, name), name]);
}

function centralHeader(entry: ZipEntry, name: Buffer, offset: number): Buffer {
  const start = Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1');
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([start, sharedFields(entry, name), rest, name]);
}

function endRecord(count: number, directoryLength: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directoryLength, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
