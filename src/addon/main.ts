/**
 * The exports of this file are the script's global functions, and the only ones: what Google calls on opening and
 * installing, what the menu names, and the sidebar's one door.
 */
import { buildMenu } from './menu';

export { rpc } from './rpc';
export {
  classifyCustomers,
  openSidebar,
  removeEverything,
  repairSortedRows,
  showHelp,
  tryWithExample,
  undoLastClassification,
} from './menu-actions';

/** Google calls it when the file is opened. */
export function onOpen(): void {
  buildMenu();
}

/** Google calls it when the add-on is installed while a file is open. */
export function onInstall(): void {
  onOpen();
}
