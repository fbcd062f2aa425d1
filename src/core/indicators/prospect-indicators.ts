import type { Settings } from '../settings';
import { dayOfIso } from '../table/calendar';
import { columnCells, columnOf } from '../table/table';
import { comparable } from '../table/text';
import type { Indicator } from './customer-table';
import { customerRecords, type CustomerSources } from './customer-records';
import { daysOf, numbersOf } from './record-columns';

/** Grades of credit in letters, the worst first: A to D, and the scale of the rating agencies. */
const LETTER_GRADES = ['d', 'c', 'cc', 'ccc', 'b', 'bb', 'bbb', 'a', 'aa', 'aaa'];

/**
 * What is known of people who may never have bought: days until a sale is expected (from any table that names the
 * customer, the earliest day), and the credit grade as points.
 *
 * @param today day that the expected day is counted from, unless the settings name one.
 */
export function prospectIndicators(sources: CustomerSources, settings: Settings, today: number): Indicator[] {
  const set = settings.referenceDate === undefined ? NaN : dayOfIso(settings.referenceDate);
  return [...closing(sources, settings, Number.isNaN(set) ? today : set), ...credit(sources, settings)];
}

function closing({ directory, tables }: CustomerSources, settings: Settings, from: number): Indicator[] {
  const earliest = new Float64Array(directory.keys.length).fill(NaN);
  for (const table of tables) {
    const columnIndex = columnOf(table, 'expectedClose');
    const records = columnIndex < 0 ? null : customerRecords(table, directory, settings);
    if (!records) continue;
    const days = daysOf({ table, columnIndex, recordOf: null }, settings).values;
    days.forEach((day, record) => {
      const customer = records.customers[record] ?? -1;
      if (customer >= 0 && !(earliest[customer]! <= day) && !Number.isNaN(day)) earliest[customer] = day;
    });
  }
  return [{ id: 'closing', values: earliest.map((day) => day - from) }];
}

/** Numbers as they stand; letters by their order. */
function credit({ directory }: CustomerSources, settings: Settings): Indicator[] {
  const { table, customers } = directory;
  const columnIndex = columnOf(table, 'creditGrade');
  if (columnIndex < 0) return [];
  const cells = columnCells(table, columnIndex);
  const areLetters = cells.some((cell) => typeof cell === 'string' && gradeOf(cell) >= 0);
  const numbers = areLetters ? null : numbersOf({ table, columnIndex, recordOf: null }, settings).values;
  const values = new Float64Array(directory.keys.length).fill(NaN);
  cells.forEach((cell, record) => {
    const customer = customers[record] ?? -1;
    const grade = typeof cell === 'string' ? gradeOf(cell) : -1;
    const value = numbers ? numbers[record]! : grade >= 0 ? grade : NaN;
    if (customer >= 0 && Number.isNaN(values[customer]!)) values[customer] = value;
  });
  return [{ id: 'credit', values }];
}

function gradeOf(text: string): number {
  return LETTER_GRADES.indexOf(comparable(text));
}
