import { DriveItem } from './drive-item';
import { createFile, createFolder, createShortcut } from './file-maker';

/** Source [D]: reference/drive/folder. */
export class Folder extends DriveItem {
  /** Always 0. [L gf:testdrive] */
  getSize(): number {
    return 0;
  }

  getUrl(): string {
    return `https://drive.google.com/drive/folders/${this.model.id}`;
  }

  createFile(...args: readonly unknown[]): object {
    return this.session.objects.file(createFile(this.session, this.model, args));
  }

  createFolder(name: string): object {
    return this.session.objects.folder(createFolder(this.session, this.model, name));
  }

  createShortcut(targetId: string): object {
    return this.session.objects.file(createShortcut(this.session, this.model, targetId));
  }

  createShortcutForTargetIdAndResourceKey(targetId: string): object {
    return this.createShortcut(targetId);
  }

  getFiles(): object {
    return this.session.objects.files(this.session.list('file', this.model, this.session.isListed));
  }

  getFilesByName(name: string): object {
    return this.searchFiles(`title = ${quoted(name)}`);
  }

  getFilesByType(mimeType: string): object {
    return this.searchFiles(`mimeType = ${quoted(mimeType)}`);
  }

  searchFiles(params: string): object {
    return this.session.objects.files(this.session.search('file', this.model, params));
  }

  getFolders(): object {
    return this.session.objects.folders(this.session.list('folder', this.model, this.session.isListed));
  }

  getFoldersByName(name: string): object {
    return this.searchFolders(`title = ${quoted(name)}`);
  }

  searchFolders(params: string): object {
    return this.session.objects.folders(this.session.search('folder', this.model, params));
  }
}

/** A text as a query holds it. */
export function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
