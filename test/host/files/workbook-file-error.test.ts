import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WorkbookFileError } from '../../../local/host/files/workbook-file-error';
import { readWorkbookFile, writeWorkbookFile } from '../../../local/host/files/workbook-file';
import { ZipPackage } from '../../../local/host/files/xlsx/zip-package';
import { newWorkbook } from '../../../local/host/workbook/model';
import { FIXTURES } from './openpyxl';

const FOLDER = mkdtempSync(join(tmpdir(), 'refused-'));
const CFB = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const GOOD = readFileSync(join(FIXTURES, 'made-by-openpyxl.xlsx'));

function file(name: string, content: string | Buffer): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

function withPart(name: string, content: string | null): Buffer {
  const parts = ZipPackage.open(GOOD);
  if (content === null) parts.delete(name);
  else parts.set(name, content);
  return parts.toBytes();
}

async function refusal(paths: string | string[]): Promise<{ code: string; path: string }> {
  const error = await readWorkbookFile(paths).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(WorkbookFileError);
  const { code, path } = error as WorkbookFileError;
  return { code, path };
}

/** A sheet that names one cell far below, so that its grid alone is above ten million cells. */
function tallSheet(): string {
  const cells = Array.from(
    { length: 26 },
    (_, column) => `<c r="${String.fromCharCode(65 + column)}500000"><v>1</v></c>`,
  );
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="500000">${cells.join('')}</row></sheetData></worksheet>`;
}

describe('readWorkbookFile refuses', () => {
  it.each<[string, () => string, string]>([
    ['a missing file', () => join(FOLDER, 'none.xlsx'), 'not-found'],
    ['a folder', () => FOLDER, 'is-folder'],
    ['an empty file', () => file('empty.xlsx', ''), 'empty-file'],
    ['text named as a workbook', () => file('text.xlsx', 'a,b\n1,2\n'), 'not-a-workbook'],
    [
      'a zip that is no workbook',
      () => file('other.xlsx', withPart('xl/workbook.xml', null)),
      'not-a-workbook',
    ],
    [
      'an old binary workbook',
      () => file('old.xls', Buffer.concat([CFB, Buffer.from('Workbook', 'utf16le')])),
      'old-xls',
    ],
    [
      'a workbook with a password',
      () => file('locked.xlsx', Buffer.concat([CFB, Buffer.from('EncryptedPackage', 'utf16le')])),
      'encrypted',
    ],
    [
      'a workbook with a broken sheet',
      () =>
        file(
          'broken.xlsx',
          withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row r="1"><c r="A1"><v>1'),
        ),
      'unreadable-part',
    ],
    [
      'a workbook with broken styles',
      () => file('styles.xlsx', withPart('xl/styles.xml', '<styleSheet><fonts>')),
      'unreadable-part',
    ],
    ['a workbook cut short', () => file('cut.xlsx', GOOD.subarray(0, GOOD.length / 2)), 'not-a-workbook'],
    [
      'a sheet of too many cells',
      () => file('tall.xlsx', withPart('xl/worksheets/sheet1.xml', tallSheet())),
      'sheet-too-large',
    ],
    [
      'a text file of too many cells',
      () => file('tall.csv', 'a,b\n'.repeat(2) + `${','.repeat(400)}\n`.repeat(25_000)),
      'sheet-too-large',
    ],
  ])('%s', async (_name, path, code) => {
    const named = path();
    expect(await refusal(named)).toEqual({ code, path: named });
  });

  it('a workbook together with other files', async () => {
    const [csv, xlsx] = [file('a.csv', 'a\n1\n'), file('b.xlsx', GOOD)];
    expect(await refusal([csv, xlsx])).toEqual({ code: 'several-workbooks', path: xlsx });
  });

  it('a part whose bytes do not fit their checksum', async () => {
    const bytes = Buffer.from(ZipPackage.open(GOOD).toBytes());
    const header = Buffer.from('PK\u0001\u0002', 'latin1');
    for (let at = bytes.indexOf(header); at >= 0; at = bytes.indexOf(header, at + 4)) bytes[at + 16]! ^= 1;
    expect((await refusal(file('crc.xlsx', bytes))).code).toBe('unreadable-part');
  });
});

describe('writeWorkbookFile refuses', () => {
  it.each([
    ['an extension it cannot write', () => join(FOLDER, 'out.ods'), 'unknown-output-format'],
    ['a folder that is not there', () => join(FOLDER, 'none', 'out.xlsx'), 'not-found'],
  ])('%s', async (_name, path, code) => {
    const error = await writeWorkbookFile(newWorkbook('', 'x'), path(), null).catch(
      (cause: unknown) => cause,
    );
    expect((error as WorkbookFileError).code).toBe(code);
  });
});
