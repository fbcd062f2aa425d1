import type { TheirClasses } from '../contract/api';
import type { Language } from '../contract/language';
import { say } from '../contract/say';
import { SUMMARY_WORDS } from '../contract/words/summary';
import { columnOf } from '../core/table/table';
import { comparable } from '../core/table/text';
import type { Computation } from './compute-classes';
import { keyText } from './own-rows';

/** Where the user keeps a class column of their own: how many customers have the same class there. */
export function theirClasses(
  { recognition, list, customers, result }: Computation,
  language: Language,
): TheirClasses | null {
  const { main } = recognition;
  const columnIndex = main ? columnOf(main, 'userClass') : -1;
  const sheetColumn = main?.parts[0]?.columnIndexes[columnIndex] ?? -1;
  if (!main || !list || sheetColumn < 0) return null;
  let same = 0;
  let different = 0;
  customers.rowIndexes.forEach(([rowIndex = -1], customer) => {
    const theirs = comparable(keyText(list.grid.rows[rowIndex]?.[sheetColumn]));
    const ours = result.classIds[result.classIndexes[customer] ?? -1];
    if (theirs === '' || ours === undefined) return;
    if (theirs === comparable(ours)) same++;
    else different++;
  });
  const compared = { column: main.columns[columnIndex]?.header ?? '', same, different };
  return { ...compared, text: say(SUMMARY_WORDS[language]['theirs-line'], language, compared) };
}
