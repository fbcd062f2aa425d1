import { gunzipSync, gzipSync } from 'node:zlib';
import { ZipPackage } from '../files/xlsx/zip-package';
import { WorkbookFileError } from '../files/workbook-file-error';
import { HostException } from '../runtime/host-exception';
import { Blob } from './blob';
import { contentTypeOf } from './content-types';

/** Names and types: [L] gf:testutilities, zipping and gzipping. */
export function zip(blobs: readonly Blob[], name = 'archive.zip'): Blob {
  const archive = ZipPackage.empty();
  for (const [index, blob] of blobs.entries()) {
    archive.set(freeName(archive, blob.getName() ?? `file${index + 1}`), blob.bytes);
  }
  return new Blob(archive.toBytes(), 'application/zip', name);
}

/** The files of an archive, their types found from their names. @throws HostException `invalidArgument` */
export function unzip(blob: Blob): Blob[] {
  return readable(() => {
    const archive = ZipPackage.open(blob.bytes);
    return archive.names
      .filter((name) => !name.endsWith('/'))
      .map((name) => new Blob(archive.read(name), contentTypeOf(name), name));
  });
}

export function gzip(blob: Blob, name = 'archive.gz'): Blob {
  return new Blob(gzipSync(blob.bytes), 'application/x-gzip', name);
}

/** @throws HostException `invalidArgument` for anything that is not compressed by gzip. */
export function ungzip(blob: Blob): Blob {
  const name = (blob.getName() ?? 'archive').replace(/\.gz$/, '');
  return readable(() => new Blob(gunzipSync(blob.bytes), contentTypeOf(name), name));
}

/** Two blobs of the same name stay two files. */
function freeName(archive: ZipPackage, name: string): string {
  let free = name;
  for (let number = 1; archive.names.includes(free); number++) {
    free = name.replace(/(\.[^.]*)?$/, ` (${number})$1`);
  }
  return free;
}

function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const isDamage = error instanceof WorkbookFileError || (error instanceof Error && 'errno' in error);
    throw isDamage ? new HostException('invalidArgument', { name: 'blob' }) : error;
  }
}
