import type { PageMethod } from './protocol';

const METHODS: Readonly<Record<PageMethod, true>> = {
  state: true,
  window: true,
  cell: true,
  edge: true,
  texts: true,
  select: true,
  activateSheet: true,
  type: true,
  paste: true,
  clear: true,
  undo: true,
  sort: true,
  toggleFilter: true,
  filterValues: true,
  filterColumn: true,
  insertRows: true,
  deleteRows: true,
  insertColumns: true,
  deleteColumns: true,
  resizeColumn: true,
  setSheetHidden: true,
  addSheet: true,
  answer: true,
  closeFrame: true,
  frameHtml: true,
  openMenuItem: true,
  runScript: true,
  setLanguage: true,
  openExample: true,
  paper: true,
  download: true,
};

/** Whether a name from outside is a method of the page's protocol. */
export function isPageMethod(name: string): name is PageMethod {
  return Object.prototype.hasOwnProperty.call(METHODS, name);
}
