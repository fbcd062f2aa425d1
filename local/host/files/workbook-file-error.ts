/** Why a file could not be read or written; the words for each code stand at the edge. */
export type WorkbookFileErrorCode =
  | 'not-found'
  | 'is-folder'
  | 'not-permitted'
  | 'empty-file'
  | 'not-a-workbook'
  | 'several-workbooks'
  | 'encrypted'
  | 'old-xls'
  | 'binary-workbook'
  | 'too-large'
  | 'sheet-too-large'
  | 'unreadable-part'
  | 'unknown-output-format';

/** A file that cannot be read or written. `path` is the file as the caller named it; `detail` the part, sheet or count. */
export class WorkbookFileError extends Error {
  readonly path: string;

  constructor(
    readonly code: WorkbookFileErrorCode,
    path: string | null,
    readonly detail: string | null = null,
  ) {
    super([code, path, detail].filter((piece) => piece !== null).join(': '));
    this.name = 'WorkbookFileError';
    this.path = path ?? '';
  }

  /** The same error, naming the file it is about: parts of a file do not know where it stands. */
  at(path: string): WorkbookFileError {
    return this.path ? this : new WorkbookFileError(this.code, path, this.detail);
  }
}
