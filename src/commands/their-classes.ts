import type { Summary } from '../contract/api';
import { columnOf } from '../core/table/table';
import { comparable } from '../core/table/text';
import type { Computation } from './compute-classes';
import { keyText } from './own-rows';

/** Where the user keeps a class column of their own: how many customers have the same class there. */
export function theirClasses({ recognition, list, customers, result }: Computation): Summary['theirs'] {
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
  return { column: main.columns[columnIndex]?.header ?? '', same, different };
}
