import { mkdtempSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readWorkbookFile } from '../../../local/host/files/workbook-file';
import type { CellValue } from '../../../local/host/workbook/cell-value';
import type { SheetModel } from '../../../local/host/workbook/model';

const FOLDER = mkdtempSync(join(tmpdir(), 'csv-'));
let counter = 0;

/** Latin letters of windows-1252 are those of Unicode; Node writes no GB18030, so those bytes are spelled out. */
const GB18030_LINE = Buffer.concat([
  Buffer.from([0xbf, 0xcd, 0xbb, 0xa7]), // 客户
  Buffer.from(','),
  Buffer.from([0xbd, 0xf0, 0xb6, 0xee]), // 金额
  Buffer.from('\n'),
  Buffer.from([0xb1, 0xb1, 0xbe, 0xa9, 0xb9, 0xab, 0xcb, 0xbe]), // 北京公司
  Buffer.from(',12\n'),
]);

async function sheetOf(content: string | Buffer, extension = 'csv'): Promise<SheetModel> {
  const path = join(FOLDER, `table${counter++}.${extension}`);
  writeFileSync(path, content);
  const { workbook } = await readWorkbookFile(path);
  return workbook.sheets[0] as SheetModel;
}

async function valuesOf(content: string | Buffer, extension = 'csv'): Promise<(CellValue[] | undefined)[]> {
  return (await sheetOf(content, extension)).cells.values;
}

describe('the encoding of a text file', () => {
  const table = 'Cliente,Importe\nPeñón Ibáñez,1\n';
  const expected = [
    ['Cliente', 'Importe'],
    ['Peñón Ibáñez', 1],
  ];

  it.each([
    ['UTF-8', Buffer.from(table)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${table}`)],
    ['UTF-16 little endian with a mark', Buffer.from(`\ufeff${table}`, 'utf16le')],
    ['UTF-16 little endian without a mark', Buffer.from(table, 'utf16le')],
    ['UTF-16 big endian with a mark', Buffer.from(`\ufeff${table}`, 'utf16le').swap16()],
    ['windows-1252', Buffer.from(table, 'latin1')],
  ])('is found to be %s', async (_name, bytes) => {
    expect(await valuesOf(bytes)).toEqual(expected);
  });

  it('gives windows-1252 its euro signs, dashes and quotes', async () => {
    const bytes = Buffer.from('Cliente;Importe\nPe\xf1\xf3n \x96 \x93Ib\xe1\xf1ez\x94;5,20 \x80\n', 'latin1');
    expect(await valuesOf(bytes)).toEqual([
      ['Cliente', 'Importe'],
      ['Peñón – “Ibáñez”', '5,20 €'],
    ]);
  });

  it('is found to be GB18030', async () => {
    expect(await valuesOf(GB18030_LINE)).toEqual([
      ['客户', '金额'],
      ['北京公司', 12],
    ]);
  });

  it('stays UTF-8 when the file is cut within a character', async () => {
    const bytes = Buffer.from('客户,金额\n北京,1\n上海');
    expect((await valuesOf(bytes.subarray(0, -1)))[1]).toEqual(['北京', 1]);
  });
});

describe('the separator of a text file', () => {
  it.each([
    ['comma', 'a,b\n1,2\n'],
    ['semicolon', 'a;b\n1;2\n'],
    ['tab', 'a\tb\n1\t2\n'],
    ['pipe', 'a|b\n1|2\n'],
  ])('is found to be a %s', async (_name, text) => {
    expect(await valuesOf(text)).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
  });

  it('is the semicolon although every row has a decimal comma', async () => {
    expect((await valuesOf('Cliente;Importe\nLuz;12,50\nSol;3,75\n'))[1]).toEqual(['Luz', '12,50']);
  });

  it('is not one that stands inside quotes', async () => {
    expect((await valuesOf('name;city\n"a,b,c";"d,e"\n"f,g,h";"i,j"\n'))[1]).toEqual(['a,b,c', 'd,e']);
  });

  it('is the one a first line sep= states', async () => {
    expect(await valuesOf('sep=;\r\na;b\r\n')).toEqual([['a', 'b']]);
  });
});

describe('records', () => {
  it('keep line breaks (as line feeds, whatever the file writes), separators and doubled quotes inside quotes', async () => {
    expect(await valuesOf('a,b\r\n"line 1\r\nline 2\nline 3\rline 4","say ""hi"", now"\r\n')).toEqual([
      ['a', 'b'],
      ['line 1\nline 2\nline 3\nline 4', 'say "hi", now'],
    ]);
  });

  it('end with LF, CRLF or CR, mixed in one file', async () => {
    expect(await valuesOf('a,b\r\nc,d\ne,f\rg,h')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ]);
  });

  it('may be ragged, and blank lines keep their place', async () => {
    const values = await valuesOf('a,b,c\nd\n\ne,f,g,h\n');
    expect(values[1]).toEqual(['d']);
    expect(values[2]).toBeUndefined();
    expect(values[3]).toEqual(['e', 'f', 'g', 'h']);
  });

  it('keep blanks around texts', async () => {
    expect((await valuesOf('a,b\n x , y\n'))[1]).toEqual([' x ', ' y']);
  });
});

describe('fields', () => {
  async function column(...fields: string[]): Promise<CellValue[]> {
    const rows = await valuesOf(['h|i', ...fields.map((field) => `${field}|x`)].join('\n'));
    return rows.slice(1).map((row) => row?.[0] ?? null);
  }

  it('become numbers where nothing is lost', async () => {
    expect(await column('1', '-20', '12.5', '0.125', '')).toEqual([1, -20, 12.5, 0.125, null]);
  });

  it('stay text in a column of codes with leading zeros', async () => {
    expect(await column('00123', '45678')).toEqual(['00123', '45678']);
  });

  it('stay text with more digits than a number holds', async () => {
    expect(await column('1234567890123456')).toEqual(['1234567890123456']);
  });

  it('stay text as phone numbers, percentages, amounts with signs and exponents', async () => {
    const texts = ['+34600111222', '600 11 22', '12%', '$5', '1e5', '(123)'];
    expect(await column(...texts)).toEqual(texts);
  });

  it('stay text where a dot could be a thousand', async () => {
    expect(await column('1.234', '5.678')).toEqual(['1.234', '5.678']);
    expect(await column('1.234,56', '5.678')).toEqual(['1.234,56', '5.678']);
  });

  it('take a dot for a decimal point once one field proves it', async () => {
    expect(await column('1.234', '5.6')).toEqual([1.234, 5.6]);
  });

  it('become dates from ISO form alone', async () => {
    expect(await column('2025-01-31', '31/01/2025', '2025-02-30')).toEqual([
      45688,
      '31/01/2025',
      '2025-02-30',
    ]);
    const sheet = await sheetOf('d\n2025-01-31T12:00:00\n');
    expect(sheet.cells.value(1, 0)).toBe(45688.5);
  });

  it('are never formulas', async () => {
    const sheet = await sheetOf('a,b\n=1+1,+x\n');
    expect(sheet.cells.value(1, 0)).toBe('=1+1');
    expect(sheet.cells.formula(1, 0)).toBeNull();
  });
});

describe('several text files', () => {
  it('become one workbook with a sheet each, named by its file', async () => {
    const folder = join(FOLDER, 'several');
    mkdirSync(folder);
    writeFileSync(join(folder, 'customers.csv'), 'id\n1\n');
    writeFileSync(join(folder, 'orders.tsv.gz'), gzipSync('id\tsum\n1\t2\n'));
    const { workbook } = await readWorkbookFile([
      join(folder, 'customers.csv'),
      join(folder, 'orders.tsv.gz'),
    ]);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['customers', 'orders']);
    expect(workbook.sheets[1]?.cells.values[1]).toEqual([1, 2]);
  });
});
