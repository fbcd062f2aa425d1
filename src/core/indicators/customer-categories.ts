import type { Settings } from '../settings';
import type { Field } from '../table/fields';
import { isSameHeader } from '../table/header-words';
import { columnCells, columnOf } from '../table/table';
import { comparable } from '../table/text';
import { CATEGORY_WORDS, type Category } from './categories';
import { wordOf } from './category-words';
import { codedColumn } from './coded-column';
import { customerRecords, type CustomerRecords, type CustomerSources } from './customer-records';

/** Columns in words, and the category of each. */
const WORD_FIELDS = ['stage', 'intention', 'attitude', 'need'] as const;

/** What the customer list says in words, for every category that it has a column of. */
export function customerCategories(sources: CustomerSources, settings: Settings): Category[] {
  const { directory } = sources;
  const own = { table: directory.table, customers: directory.customers };
  const ofWords = WORD_FIELDS.flatMap((id) => {
    const columnIndex = columnOf(own.table, id);
    if (columnIndex < 0) return [];
    const found = firstTexts(own, columnIndex, directory.keys.length);
    return [categoryOf(id, CATEGORY_WORDS[id], found, (text) => wordOf(id, text))];
  });
  return [
    ...ofWords,
    ...contacted(sources, settings),
    ...fit(own, settings, directory.keys.length),
    ...ownWords(own, settings, directory.keys.length),
  ];
}

/** The first text that stands for each customer; '' for none. */
function firstTexts(
  { table, customers }: CustomerRecords,
  columnIndex: number,
  count: number,
): readonly string[] {
  const { codes, values } = codedColumn(columnCells(table, columnIndex));
  const texts = new Array<string>(count).fill('');
  codes.forEach((code, record) => {
    const customer = customers[record] ?? -1;
    if (code >= 0 && customer >= 0 && texts[customer] === '') texts[customer] = values[code] ?? '';
  });
  return texts;
}

function categoryOf(
  id: Category['id'],
  words: readonly string[],
  texts: readonly string[],
  wordFor: (text: string) => number,
): Category {
  const known = new Map<string, number>();
  const values = Uint8Array.from(texts, (text) => {
    if (text === '') return 0;
    const word = known.get(text) ?? wordFor(text);
    known.set(text, word);
    return word;
  });
  const notUnderstood = [...known].flatMap(([text, word]) => (word === 0 ? [text] : []));
  return { id, words, values, notUnderstood };
}

/** Whether anybody ever spoke with a customer: a day of contact in the list, or a row among the follow-ups. */
function contacted(sources: CustomerSources, settings: Settings): Category[] {
  const { directory, tables } = sources;
  const days = columnOf(directory.table, 'lastContact');
  const followUps = tables.filter(({ kind }) => kind === 'follow-ups');
  if (days < 0 && followUps.length === 0) return [];
  const values = new Uint8Array(directory.keys.length).fill(NO);
  if (days >= 0) {
    const own = { table: directory.table, customers: directory.customers };
    firstTexts(own, days, values.length).forEach((text, customer) => {
      if (text !== '') values[customer] = YES;
    });
  }
  for (const { customers } of followUps.flatMap((table) => customerRecords(table, directory, settings) ?? []))
    for (const customer of customers) if (customer >= 0) values[customer] = YES;
  return [{ id: 'contacted', words: CATEGORY_WORDS.contacted, values, notUnderstood: [] }];
}

const YES = 1;
const NO = 2;

/** Whether industry and region are among those that the firm looks for; all that are set have to be. */
function fit(own: CustomerRecords, { fit: wanted }: Settings, count: number): Category[] {
  const checks = (
    [
      ['industry', wanted?.industries],
      ['region', wanted?.regions],
    ] as const
  ).flatMap(([field, list]) => checkOf(own, { field, list, count }) ?? []);
  if (checks.length === 0) return [];
  const values = new Uint8Array(count);
  for (let customer = 0; customer < count; customer++) {
    const found = checks.map((check) => check(customer));
    values[customer] = found.includes(NO) ? NO : found.every((value) => value === YES) ? YES : 0;
  }
  return [{ id: 'fit', words: CATEGORY_WORDS.fit, values, notUnderstood: [] }];
}

function checkOf(
  own: CustomerRecords,
  { field, list, count }: { field: Field; list: readonly string[] | undefined; count: number },
): ((customer: number) => number) | null {
  const columnIndex = columnOf(own.table, field);
  if (!list || list.length === 0 || columnIndex < 0) return null;
  const wanted = new Set(list.map(comparable));
  const texts = firstTexts(own, columnIndex, count);
  return (customer) => {
    const text = texts[customer] ?? '';
    if (text === '') return 0;
    return wanted.has(comparable(text)) ? YES : NO;
  };
}

/** The column in which the user sorts by hand, by the classes of the user's own. */
function ownWords(own: CustomerRecords, { own: scheme }: Settings, count: number): Category[] {
  const header = scheme?.column;
  if (!scheme || header === undefined) return [];
  const columnIndex = own.table.columns.findIndex((column) => isSameHeader(column.header, header));
  if (columnIndex < 0) return [];
  const classes = scheme.classes.map(comparable);
  const texts = firstTexts(own, columnIndex, count);
  return [categoryOf('own', scheme.classes, texts, (text) => 1 + classes.indexOf(comparable(text)))];
}
