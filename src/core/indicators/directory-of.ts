import type { Settings } from '../settings';
import type { Recognition } from '../table/table';
import { customerDirectory, type CustomerDirectory } from './customer-directory';
import { customerRecords } from './customer-records';
import { chooseOrders } from './order-source';

/** The customers as the classes are computed from them: of the list, else of the orders that count; null without either. */
export function directoryOf(recognition: Recognition, settings: Settings): CustomerDirectory | null {
  const { main } = recognition;
  const records =
    main?.kind === 'customers' ? { table: main, head: null } : chooseOrders(recognition, settings).records;
  return records && customerDirectory(records, settings);
}

/** Key of the customer that a row of any recognised table belongs to; null for nobody. `rowIndex` is 0-based. */
export function keyOfRow(
  recognition: Recognition,
  settings: Settings,
  { sheetName, rowIndex }: { sheetName: string; rowIndex: number },
): string | null {
  const directory = directoryOf(recognition, settings);
  if (directory === null) return null;
  for (const table of recognition.tables) {
    let before = 0;
    for (const { grid, rowIndexes } of table.parts) {
      const at = grid.sheetName === sheetName ? rowIndexes.indexOf(rowIndex) : -1;
      if (at >= 0) {
        const customer = customerRecords(table, directory, settings)?.customers[before + at] ?? -1;
        return directory.keys[customer] ?? null;
      }
      before += rowIndexes.length;
    }
  }
  return null;
}
