import { describe, expect, it } from 'vitest';
import { wordOf } from '../../../src/core/indicators/category-words';
import { CATEGORY_WORDS, type CategoryId } from '../../../src/core/indicators/categories';
import type { CustomerTable } from '../../../src/core/indicators/customer-table';
import { deriveCustomers } from '../../../src/core/indicators/derive-customers';
import type { SheetGrid } from '../../../src/core/table/cell';
import type { Settings } from '../../../src/core/settings';
import { dayOfIso } from '../../../src/core/table/calendar';
import { recognise } from '../../../src/core/table/recognise';
import { sheetOf } from './read-csv';

const LIST = [
  [
    'Customer',
    'Industry',
    'Expected close',
    'Need',
    'Last contact',
    'Intention',
    'Customer stage',
    'Potential',
    'Credit grade',
  ],
  ['Acme', 'Metal', '2025-07-15', 'yes', '2025-06-20', 'High', 'High hope', '5000', 'A'],
  ['Bolt', 'Food', '2025-08-20', 'No', '', 'none', 'closed', '3000', 'BBB'],
  ['Core', '', '', '', '2025-01-02', 'whatever', 'won', '', ''],
];

function derived(sheets: SheetGrid[], settings: Settings = {}): CustomerTable {
  const without = { canLackAmounts: true };
  return deriveCustomers(recognise(sheets, settings, without), settings, {
    today: dayOfIso('2025-06-30'),
    ...without,
  });
}

function words({ categories }: CustomerTable, id: CategoryId): (string | null)[] | undefined {
  const category = categories.find((candidate) => candidate.id === id);
  return category && Array.from(category.values, (value) => category.words[value - 1] ?? null);
}

function numbers({ indicators }: CustomerTable, id: string): number[] {
  return [...(indicators.find((indicator) => indicator.id === id)?.values ?? [])];
}

describe('a list of people without any amounts', () => {
  const table = derived([sheetOf('Prospects', LIST)]);

  it('is refused where the way of sorting needs amounts', () => {
    const recognised = recognise([sheetOf('Prospects', LIST)], {});
    expect(recognised.issues.map(({ code }) => code)).toEqual(['no-amount-column']);
  });

  it('tells days to the expected sale, potential and credit', () => {
    expect(table.names).toEqual(['Acme', 'Bolt', 'Core']);
    expect(numbers(table, 'closing')).toEqual([15, 51, NaN]);
    expect(numbers(table, 'potential')).toEqual([5000, 3000, NaN]);
    const [first, second, third] = numbers(table, 'credit');
    expect(first).toBeGreaterThan(second!);
    expect(third).toBeNaN();
  });

  it('counts days from the reference day of the settings', () => {
    const later = derived([sheetOf('Prospects', LIST)], { referenceDate: '2025-07-10' });
    expect(numbers(later, 'closing')).toEqual([5, 41, NaN]);
  });

  it('tells words, whoever was never spoken with, and what is not understood', () => {
    expect(words(table, 'need')).toEqual(['yes', 'no', null]);
    expect(words(table, 'contacted')).toEqual(['yes', 'no', 'yes']);
    expect(words(table, 'stage')).toEqual(['high-hope', 'closed', 'closed']);
    expect(words(table, 'intention')).toEqual(['high', 'none', null]);
    expect(table.categories.find(({ id }) => id === 'intention')?.notUnderstood).toEqual(['whatever']);
  });

  it('compares industries with those that the firm looks for', () => {
    expect(words(table, 'fit')).toBeUndefined();
    const settings = { fit: { industries: ['METAL', 'Wood'] } };
    expect(words(derived([sheetOf('Prospects', LIST)], settings), 'fit')).toEqual(['yes', 'no', null]);
  });

  it('takes the earliest day and every talk from other sheets that name the customer', () => {
    const deals = sheetOf('Opportunities', [
      ['Deal ID', 'Customer', 'Expected close'],
      ['1', 'Core', '2025-09-30'],
      ['2', 'Core', '2025-07-01'],
      ['3', 'Bolt', '2025-12-01'],
    ]);
    expect(numbers(derived([sheetOf('Prospects', LIST, true), deals]), 'closing')).toEqual([15, 51, 1]);
  });
});

describe('profit', () => {
  it('is margin less cost to serve where both are known', () => {
    const rows = [
      ['Customer', 'Sales', 'Margin', 'Cost to serve'],
      ['Acme', '100', '30', '10'],
      ['Bolt', '100', '5', '8'],
      ['Core', '100', '5', ''],
    ];
    expect(numbers(derived([sheetOf('Customers', rows)]), 'profit')).toEqual([20, -3, NaN]);
  });
});

describe('wordOf', () => {
  it.each<['stage' | 'intention' | 'attitude' | 'need', string, string]>([
    ['stage', '大希望客户', 'high-hope'],
    ['stage', 'Prospecto', 'potential'],
    ['stage', '劣质', 'poor'],
    ['intention', 'Ｈigh', 'high'],
    ['intention', 'Sin interés', 'none'],
    ['attitude', 'Quien sea más barato', 'no-loyalty'],
    ['attitude', '比较', 'switching'],
    ['need', 'Sí', 'yes'],
    ['need', '无需求', 'no'],
  ])('%s: %s is %s', (category, text, word) => {
    expect(CATEGORY_WORDS[category][wordOf(category, text) - 1]).toBe(word);
  });

  it('knows its own ids and nothing else', () => {
    expect(CATEGORY_WORDS.stage.map((word) => wordOf('stage', word))).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(wordOf('stage', 'perhaps')).toBe(0);
  });
});
