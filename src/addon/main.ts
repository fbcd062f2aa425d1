/**
 * The exports of this file are the script's global functions, and the only ones: what Google calls on opening and
 * installing, what the menu names, what a clock calls, and the sidebar's one door.
 */
import { buildMenu } from './menu';

export { closeMonthsByThemselves, runWhatIsDue, showConcentration, showThisWeek } from './menu-reports';
export { rpc } from './rpc';
export { closeMonth, openManualClasses } from './history-actions';
export { runDueJobs } from './run-due-jobs';
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
