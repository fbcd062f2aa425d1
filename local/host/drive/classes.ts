import { DriveApp } from './drive-app';
import { FileIterator, FolderIterator } from './drive-iterator';
import { DriveUser } from './drive-user';
import { File } from './file';
import { Folder } from './folder';

/** The classes of the Drive service by their documented names. */
export const DRIVE_CLASSES: Readonly<Record<string, abstract new (...args: never[]) => object>> = {
  DriveApp,
  File,
  FileIterator,
  Folder,
  FolderIterator,
  'Drive.User': DriveUser,
};
