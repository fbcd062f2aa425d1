import type { BandingModel, SheetModel, WorkbookModel } from '../workbook/model';
import type { RichText } from '../workbook/style';
import { STANDARD_THEME, type Theme } from '../workbook/theme';

/** A text with links, and where it stands; 0-based. */
interface LinkedText {
  readonly row: number;
  readonly column: number;
  readonly richText: RichText;
}

/** The looks of a workbook that an .xlsx file cannot hold. */
export interface SavedLooks {
  readonly theme: Theme;
  readonly sheets: readonly {
    readonly sheetId: number;
    readonly bandings: readonly BandingModel[];
    /** A file knows links of whole cells only. */
    readonly linkedTexts: readonly LinkedText[];
  }[];
}

/** Null where there is nothing of the kind. */
export function exportLooks(workbook: WorkbookModel): SavedLooks | null {
  const { theme } = workbook;
  const sheets = workbook.sheets
    .map((sheet) => ({
      sheetId: sheet.sheetId,
      bandings: [...sheet.bandings],
      linkedTexts: linkedTexts(workbook, sheet),
    }))
    .filter(({ bandings, linkedTexts }) => bandings.length + linkedTexts.length > 0);
  return theme === STANDARD_THEME && sheets.length === 0 ? null : { theme, sheets };
}

/** Takes up what was saved; what belongs to a sheet that is gone, or to a text that has changed, is left out. */
export function importLooks(workbook: WorkbookModel, saved: SavedLooks): void {
  workbook.theme = saved.theme;
  for (const { sheetId, bandings, linkedTexts } of saved.sheets) {
    const sheet = workbook.sheets.find((each) => each.sheetId === sheetId);
    if (!sheet) continue;
    sheet.bandings = [...bandings];
    for (const { row, column, richText } of linkedTexts) giveRuns(workbook, sheet, { row, column, richText });
  }
}

function linkedTexts({ styles }: WorkbookModel, { cells }: SheetModel): LinkedText[] {
  const linked = new Map<number, RichText>();
  for (let index = 0; index < styles.length; index++) {
    const { richText } = styles.get(index);
    if (richText?.runs.some(({ link }) => link !== null)) linked.set(index, richText);
  }
  if (linked.size === 0) return [];
  return cells.styles.flatMap((indexes, row) =>
    (indexes ?? []).flatMap((index, column) => {
      const richText = linked.get(index);
      return richText && cells.value(row, column) === richText.text ? [{ row, column, richText }] : [];
    }),
  );
}

/** The cell is as the file has it: what is not there is not changed by it. */
function giveRuns(
  { styles }: WorkbookModel,
  { cells }: SheetModel,
  { row, column, richText }: LinkedText,
): void {
  if (cells.value(row, column) !== richText.text) return;
  const style = styles.get(cells.styleIndex(row, column));
  (cells.styles[row] ??= [])[column] = styles.intern({ ...style, richText });
}
