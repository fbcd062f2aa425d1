import { HostException } from '../runtime/host-exception';
import type { DriveFile } from './drive-store';

/** Goes once through a list of files or folders. Source [D]: reference/drive/file-iterator; the text at the end [R]. */
abstract class DriveIterator {
  private position = 0;

  constructor(
    private readonly models: readonly DriveFile[],
    private readonly objectOf: (model: DriveFile) => object,
  ) {}

  hasNext(): boolean {
    return this.position < this.models.length;
  }

  next(): object {
    const model = this.models[this.position];
    if (!model) throw new HostException('iteratorEnd');
    this.position += 1;
    return this.objectOf(model);
  }

  /** Names what is left, so that another run can go on; Google's are good for a week. */
  getContinuationToken(): string {
    const left = this.models.slice(this.position).map(({ id }) => id);
    return Buffer.from(JSON.stringify(left)).toString('base64url');
  }
}

export class FileIterator extends DriveIterator {}

export class FolderIterator extends DriveIterator {}

/** The ids that a token names. @throws HostException `invalidArgument` */
export function idsInToken(token: string): string[] {
  try {
    const ids: unknown = JSON.parse(Buffer.from(token, 'base64url').toString());
    if (Array.isArray(ids)) return ids.map(String);
  } catch {
    // Falls through: what cannot be read is no token.
  }
  throw new HostException('invalidArgument', { name: 'continuationToken' });
}
