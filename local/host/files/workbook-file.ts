import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { newWorkbook, type WorkbookModel } from '../workbook/model';
import { readCsvSheet } from './csv/csv-sheet';
import { readSidecar, writeSidecar, type SidecarWarning } from './sidecar';
import { WorkbookFileError } from './workbook-file-error';
import { MAX_CELLS, readXlsx } from './xlsx/workbook-reading';
import { writeXlsx } from './xlsx/workbook-writing';

export interface ReadWorkbookOptions {
  /** As in Sheets: 'en_US', 'es_ES', 'zh_CN'; a file does not say it. */
  readonly locale?: string;
  readonly timeZone?: string;
}

export interface ReadWorkbook {
  readonly workbook: WorkbookModel;
  /** What was written beside the file with it, null when there is nothing. */
  readonly state: unknown;
  readonly warnings: readonly SidecarWarning[];
}

/** Files above this are refused before they are read into memory. */
const MAX_FILE_BYTES = 1_000_000_000;
const CFB_START = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const GZIP_START = Buffer.from([0x1f, 0x8b]);
const TEXT_FILE = /\.(csv|tsv|tab|txt)(\.gz)?$/i;
const WORKBOOK_FILE = /\.(xlsx|xlsm)$/i;

/**
 * Reads a workbook: one .xlsx or .xlsm file, or text files (.csv, .tsv, .txt, each also .gz), which become one workbook with a sheet for
 * each, named by its file. What a file is, its content decides; its name only tells texts from damaged workbooks.
 *
 * @throws WorkbookFileError with the path of the file it is about.
 */
export async function readWorkbookFile(
  paths: string | readonly string[],
  options: ReadWorkbookOptions = {},
): Promise<ReadWorkbook> {
  const all = typeof paths === 'string' ? [paths] : paths;
  const files = await Promise.all(all.map(async (path) => ({ path, bytes: await bytesOf(path) })));
  const [first] = files;
  if (!first) throw new WorkbookFileError('not-found', '');
  const name = fileNameOf(first.path);
  const { locale = 'en_US', timeZone = 'Etc/UTC' } = options;
  if (files.every((file) => isText(file))) {
    const workbook = readTexts(files, newWorkbook('', name, locale, timeZone));
    return { workbook, state: null, warnings: [] };
  }
  const binary = files.find((file) => !isText(file)) ?? first;
  if (files.length > 1) throw new WorkbookFileError('several-workbooks', binary.path);
  const workbook = about(first.path, () => readXlsx(xlsxBytes(first), { name, locale, timeZone }));
  const { state, warning } = await readSidecar(workbook, first.path);
  return { workbook, state, warnings: warning ? [warning] : [] };
}

/**
 * Writes a workbook as .xlsx (or .xlsm, which keeps its macros), and the state beside it.
 *
 * @throws WorkbookFileError `unknown-output-format`, `not-permitted`, `not-found` (the folder), `is-folder`.
 */
export async function writeWorkbookFile(
  workbook: WorkbookModel,
  path: string,
  state: unknown,
): Promise<void> {
  const extension = WORKBOOK_FILE.exec(path)?.[1]?.toLowerCase();
  if (!extension) throw new WorkbookFileError('unknown-output-format', path);
  const bytes = about(path, () => writeXlsx(workbook, { keepsMacros: extension === 'xlsm' }));
  try {
    await writeFile(path, bytes);
    await writeSidecar(workbook, path, state);
  } catch (cause) {
    throw fileError(cause, path);
  }
}

interface NamedBytes {
  readonly path: string;
  readonly bytes: Buffer;
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES) throw new WorkbookFileError('too-large', path);
    const bytes = await readFile(path);
    if (bytes.length === 0) throw new WorkbookFileError('empty-file', path);
    return startsWith(bytes, GZIP_START) ? about(path, () => gunzipped(bytes)) : bytes;
  } catch (cause) {
    throw fileError(cause, path);
  }
}

function gunzipped(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_FILE_BYTES });
  } catch (cause) {
    const isLarge = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new WorkbookFileError(isLarge ? 'too-large' : 'unreadable-part', null, 'gzip');
  }
}

const SYSTEM_CODES: Record<string, 'not-found' | 'is-folder' | 'not-permitted'> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EISDIR: 'is-folder',
  EACCES: 'not-permitted',
  EPERM: 'not-permitted',
  EROFS: 'not-permitted',
};

/** The system's refusals as ours; defects pass as they are. */
function fileError(cause: unknown, path: string): unknown {
  const code = SYSTEM_CODES[(cause as NodeJS.ErrnoException | null)?.code ?? ''];
  return code ? new WorkbookFileError(code, path) : cause;
}

/** Runs a step on one file and names that file in what it refuses. */
function about<Result>(path: string, step: () => Result): Result {
  try {
    return step();
  } catch (cause) {
    throw cause instanceof WorkbookFileError ? cause.at(path) : cause;
  }
}

function isText(file: NamedBytes): boolean {
  const isBinary = startsWith(file.bytes, Buffer.from('PK')) || startsWith(file.bytes, CFB_START);
  return TEXT_FILE.test(file.path) && !isBinary;
}

function startsWith(bytes: Buffer, start: Buffer): boolean {
  return bytes.subarray(0, start.length).equals(start);
}

/** An encrypted .xlsx and an old .xls come in the same container; the names of its streams tell them apart. */
function xlsxBytes(file: NamedBytes): Buffer {
  if (!startsWith(file.bytes, CFB_START)) return file.bytes;
  const isEncrypted = file.bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
  throw new WorkbookFileError(isEncrypted ? 'encrypted' : 'old-xls', file.path);
}

function readTexts(files: readonly NamedBytes[], workbook: WorkbookModel): WorkbookModel {
  workbook.sheets.length = 0;
  let cells = 0;
  for (const { path, bytes } of files) {
    const place = {
      sheetId: workbook.nextSheetId++,
      name: freeName(workbook, sheetNameOf(path)),
      styles: workbook.styles,
    };
    const sheet = about(path, () => readCsvSheet(bytes, place));
    cells += sheet.rowCount * sheet.columnCount;
    if (cells > MAX_CELLS) throw new WorkbookFileError('sheet-too-large', path, sheet.name);
    workbook.sheets.push(sheet);
  }
  workbook.activeSheetId = workbook.sheets[0]?.sheetId ?? 0;
  return workbook;
}

/** A file's name without folder and extensions. */
function fileNameOf(path: string): string {
  return basename(path)
    .replace(/\.gz$/i, '')
    .replace(/\.[^.]+$/, '');
}

/** A file's name as the name of a sheet: at most 31 characters, none that spreadsheets refuse. */
function sheetNameOf(path: string): string {
  const allowed = fileNameOf(path)
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  return allowed.slice(0, 31) || 'Sheet1';
}

function freeName(workbook: WorkbookModel, name: string): string {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name.slice(0, 27)} ${number}`;
  return free;
}
