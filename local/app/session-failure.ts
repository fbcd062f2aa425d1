import { WorkbookFileError, type WorkbookFileErrorCode } from '../host/files/workbook-file-error';

/** An error as it crosses between threads, where classes are lost. */
export interface SessionFailure {
  readonly fileError: {
    readonly code: WorkbookFileErrorCode;
    readonly path: string;
    readonly detail: string | null;
  } | null;
  readonly message: string;
}

export function failureOf(error: unknown): SessionFailure {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof WorkbookFileError)) return { fileError: null, message };
  const { code, path, detail } = error;
  return { fileError: { code, path, detail }, message };
}

/** The error on this side of the threads. */
export function errorOf({ fileError, message }: SessionFailure): Error {
  if (!fileError) return new Error(message);
  return new WorkbookFileError(fileError.code, fileError.path, fileError.detail);
}
