import type { TheirClasses } from '../contract/api';
import { LANGUAGES, type Language } from '../contract/language';
import { say } from '../contract/say';
import { className } from '../contract/words/schemes';
import { SUMMARY_WORDS } from '../contract/words/summary';
import { columnOf } from '../core/table/table';
import { comparable } from '../core/table/text';
import type { Computation } from './compute-classes';
import { keyText } from './own-rows';

/**
 * Where the user keeps a class column of their own: how many customers have the same class there. Null without such a
 * column, and where it holds other things than our classes ('VIP', 'Active'), which are no better and no worse.
 */
export function theirClasses(
  { recognition, list, customers, result, shown }: Computation,
  language: Language,
): TheirClasses | null {
  const { main } = recognition;
  const columnIndex = main ? columnOf(main, 'userClass') : -1;
  const sheetColumn = main?.parts[0]?.columnIndexes[columnIndex] ?? -1;
  if (!main || !list || sheetColumn < 0) return null;
  let same = 0;
  let different = 0;
  let isComparable = false;
  customers.rowIndexes.forEach(([rowIndex = -1], customer) => {
    const text = comparable(keyText(list.grid.rows[rowIndex]?.[sheetColumn]));
    const ours = result.classIds[shown.classIndexes[customer] ?? -1];
    if (text === '' || ours === undefined) return;
    const theirs = result.classIds.find((id) => saysClass(text, id));
    if (theirs !== undefined) isComparable = true;
    if (theirs === ours) same++;
    else different++;
  });
  if (!isComparable) return null;
  const compared = { column: main.columns[columnIndex]?.header ?? '', same, different };
  return { ...compared, text: say(SUMMARY_WORDS[language]['theirs-line'], language, compared) };
}

/** A class by its name in any language, or by its letter among other words: 'A', 'Clase A', 'A类客户'. */
function saysClass(text: string, id: string): boolean {
  const names = LANGUAGES.map((language) => comparable(className(id, language)));
  if (names.includes(text)) return true;
  const letters = text.split(/[^a-z0-9]+/).filter((word) => word.length === 1);
  return letters.length === 1 && letters[0] === comparable(id);
}
