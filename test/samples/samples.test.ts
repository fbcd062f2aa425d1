import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleWorkbooks } from '../../local/app/samples/sample-workbooks';
import { readWorkbookFile } from '../../local/host/files/workbook-file';
import { ZipPackage } from '../../local/host/files/xlsx/zip-package';
import { writeXlsx } from '../../local/host/files/xlsx/workbook-writing';
import type { CellValue } from '../../local/host/workbook/cell-value';
import type { SheetModel, WorkbookModel } from '../../local/host/workbook/model';

const SAMPLES = join(import.meta.dirname, '../../samples');
const LANGUAGES = ['en', 'es', 'zh'] as const;

async function sample(name: string): Promise<WorkbookModel> {
  return (await readWorkbookFile(join(SAMPLES, name))).workbook;
}

function rows(sheet: SheetModel | undefined): CellValue[][] {
  return Array.from(sheet?.cells.values ?? [], (row) => row ?? []);
}

function texts(values: readonly CellValue[]): string[] {
  return values.filter((value): value is string => typeof value === 'string');
}

function column(sheet: SheetModel | undefined, index: number): CellValue[] {
  return rows(sheet)
    .slice(1)
    .map((row) => row[index] ?? null);
}

/** Which of the sheets a customers workbook has, in order. */
const [CUSTOMERS, CONTACTS, ORDERS, PAYMENTS, FOLLOW_UPS] = [0, 1, 2, 3, 4];

describe('the samples that ship', () => {
  it('are what the maker makes, part by part', () => {
    for (const { fileName, workbook } of sampleWorkbooks()) {
      const made = ZipPackage.open(writeXlsx(workbook));
      const shipped = ZipPackage.open(readFileSync(join(SAMPLES, fileName)));
      expect(shipped.names, fileName).toEqual(made.names);
      for (const name of made.names)
        expect(shipped.read(name).equals(made.read(name)), `${fileName} ${name}`).toBe(true);
    }
  });

  it('are six files below 1.5 MB together, without files beside them', () => {
    const files = readdirSync(SAMPLES);
    expect(files.sort()).toEqual(
      LANGUAGES.flatMap((language) => [`customers-${language}.xlsx`, `layouts-${language}.xlsx`]).sort(),
    );
    const bytes = files.reduce((sum, file) => sum + statSync(join(SAMPLES, file)).size, 0);
    expect(bytes).toBeLessThan(1_500_000);
    expect(existsSync(join(SAMPLES, 'customers-en.xlsx.tiers.json'))).toBe(false);
  });
});

describe.each(LANGUAGES)('the customers workbook in %s', (language) => {
  const read = (): Promise<WorkbookModel> => sample(`customers-${language}.xlsx`);

  it('holds some 240 customers, blank rows among them and a total at the end', async () => {
    const list = rows((await read()).sheets[CUSTOMERS]);
    const named = list.slice(1).filter((row) => (row[1] ?? null) !== null);
    expect(named.length).toBe(241);
    expect(list.slice(1).filter((row) => row.every((value) => value === null)).length).toBe(3);
    expect(['Total', '合计']).toContain(list.at(-1)?.[1]);
  });

  it('keeps codes, postcodes and phones as text, some with leading zeros', async () => {
    const sheet = (await read()).sheets[CUSTOMERS];
    for (const index of [0, 5, 6])
      expect(column(sheet, index).some((value) => typeof value === 'number')).toBe(false);
    expect(texts(column(sheet, 5)).some((postcode) => postcode.startsWith('0'))).toBe(true);
  });

  it('has missing values, amounts and dates typed as text', async () => {
    const sheet = (await read()).sheets[CUSTOMERS];
    expect(
      column(sheet, 10)
        .slice(0, -1)
        .filter((value) => value === null).length,
    ).toBeGreaterThan(5);
    expect(texts(column(sheet, 10)).length).toBeGreaterThan(5);
    expect(texts(column(sheet, 9)).length).toBeGreaterThan(2);
  });

  it('has firms twice, once without the legal form', async () => {
    const names = texts(column((await read()).sheets[CUSTOMERS], 1));
    const twins = names.filter((name) =>
      names.some(
        (other) => other !== name && other.startsWith(name) && /^[,.\s]|公司$/.test(other.slice(name.length)),
      ),
    );
    expect(twins.length).toBeGreaterThanOrEqual(4);
  });

  it('has notes on cells, a frozen heading with a colour, and amounts and dates that show as such', async () => {
    const workbook = await read();
    const sheet = workbook.sheets[CUSTOMERS] as SheetModel;
    expect(sheet.notes.size).toBe(3);
    expect([sheet.frozenRows, workbook.styles.get(sheet.cells.styleIndex(0, 0)).background]).toEqual([
      1,
      '#1f4e78',
    ]);
    const dated = workbook.sheets[ORDERS]?.cells.styleIndex(1, 1) ?? 0;
    expect(workbook.styles.get(dated).numberFormat).toBe(
      { en: 'm/d/yyyy', es: 'dd/mm/yyyy', zh: 'yyyy-mm-dd' }[language],
    );
  });

  it('holds two years of orders with returns, cancelled ones and orders of strangers', async () => {
    const { sheets } = await read();
    const orders = rows(sheets[ORDERS]).slice(1);
    const known = new Set(column(sheets[CUSTOMERS], 0));
    const days = orders.map((row) => row[1]).filter((day): day is number => typeof day === 'number');
    expect([Math.min(...days) >= 45292, Math.max(...days) <= 46022]).toEqual([true, true]);
    expect(Math.max(...days) - Math.min(...days)).toBeGreaterThan(700);
    expect(orders.filter((row) => typeof row[4] === 'number' && row[4] < 0).length).toBeGreaterThan(20);
    expect(new Set(orders.map((row) => row[6])).size).toBe(4);
    expect(orders.filter((row) => row[2] !== null && !known.has(row[2] ?? null))).toEqual([]);
    expect(orders.filter((row) => row[2] === null).length).toBeGreaterThan(7);
  });

  it('has large and small customers: a fifth of them makes more than half of the amount', async () => {
    const sums = new Map<CellValue, number>();
    for (const row of rows((await read()).sheets[ORDERS]).slice(1)) {
      if ((row[2] ?? null) !== null && typeof row[4] === 'number')
        sums.set(row[2] ?? null, (sums.get(row[2] ?? null) ?? 0) + row[4]);
    }
    const ranked = [...sums.values()].sort((a, b) => b - a);
    const total = ranked.reduce((sum, amount) => sum + amount, 0);
    const top = ranked.slice(0, Math.round(ranked.length / 5)).reduce((sum, amount) => sum + amount, 0);
    expect(top / total).toBeGreaterThan(0.5);
    expect(top / total).toBeLessThan(0.85);
  });

  it('has payments with due days, late payers and unpaid invoices', async () => {
    const payments = rows((await read()).sheets[PAYMENTS]).slice(1);
    const delays = payments
      .filter((row) => typeof row[6] === 'number')
      .map((row) => Number(row[6]) - Number(row[5]));
    expect(delays.filter((days) => days > 20).length).toBeGreaterThan(50);
    expect(payments.filter((row) => (row[6] ?? null) === null).length).toBeGreaterThan(20);
  });

  it('has contacts and follow-ups of customers in the list', async () => {
    const { sheets } = await read();
    const names = new Set(column(sheets[CUSTOMERS], 1));
    expect(column(sheets[CONTACTS], 2).length).toBeGreaterThan(150);
    expect(
      [...column(sheets[CONTACTS], 2), ...column(sheets[FOLLOW_UPS], 1)].filter((name) => !names.has(name)),
    ).toEqual([]);
  });
});

it('has full-width characters in Chinese', async () => {
  const sheet = (await sample('customers-zh.xlsx')).sheets[CUSTOMERS];
  const all = rows(sheet).flatMap(texts);
  expect(all.some((text) => /[０-９]/.test(text))).toBe(true);
});

describe.each(LANGUAGES)('the layouts workbook in %s', (language) => {
  const read = (): Promise<WorkbookModel> => sample(`layouts-${language}.xlsx`);

  it('has a tab for each month beside four other layouts', async () => {
    expect((await read()).sheets.length).toBe(16);
  });

  it('puts the heading of every sheet under a merged title', async () => {
    for (const sheet of (await read()).sheets) {
      expect(sheet.merges.length, sheet.name).toBeGreaterThan(0);
      expect(rows(sheet)[0]?.filter((value) => value !== null).length ?? 0, sheet.name).toBeLessThan(3);
    }
  });

  it('tells the same sum by month, by area, side by side, by class and over the month tabs', async () => {
    const { sheets } = await read();
    const [year, areas, lists, classes, ...months] = sheets;
    const last = (sheet: SheetModel | undefined, index: number): number =>
      Number(rows(sheet).at(-1)?.[index]);
    const sum = (values: CellValue[]): number =>
      values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0);
    const total = last(year, 13);
    expect(last(areas, 3)).toBeCloseTo(total, 2);
    expect(sum(column(lists, 2))).toBeCloseTo(total, 2);
    expect(sum(column(classes, 1))).toBeCloseTo(total, 2);
    expect(months.reduce((all, sheet) => all + last(sheet, 3), 0)).toBeCloseTo(total, 2);
  });

  it('has letters of the owner for most customers', async () => {
    const letters = column((await read()).sheets[3], 2).slice(2);
    expect(new Set(texts(letters).map((letter) => letter.toUpperCase()))).toEqual(new Set(['A', 'B', 'C']));
    expect(letters.some((letter) => letter === null)).toBe(true);
  });
});
