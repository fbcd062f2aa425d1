import { HostException } from '../../runtime/host-exception';
import type { SheetModel, WorkbookModel } from '../../workbook/model';
import type { RichText, TextLook } from '../../workbook/style';
import { MAX_CELL_LENGTH } from '../edit/cell-contents';
import type { Editing } from '../edit/editing';
import type { Rectangle } from '../grid/rectangle';
import { RichTextValue } from './rich-text';
import { plainText, shownRuns } from '../../workbook/text-runs';
import { cellLook } from './text-style';

/**
 * Reads cells as rich texts, with everything set that a person sees; null for a cell without text. A blank cell counts
 * as an empty text [A].
 */
export function richTextReader(
  workbook: WorkbookModel,
): (sheet: SheetModel, row: number, column: number) => RichTextValue | null {
  const lookOf = cellLooks(workbook);
  return ({ cells }, row, column) => {
    const text = cells.value(row, column) ?? '';
    if (typeof text !== 'string') return null;
    const index = cells.styleIndex(row, column);
    const { richText } = workbook.styles.get(index);
    if (richText?.text === text) return new RichTextValue(shownRuns(richText, lookOf(index)));
    return new RichTextValue({
      text,
      runs: [{ start: 0, end: text.length, look: lookOf(index), link: null }],
    });
  };
}

/**
 * Gives each cell of a block a text with its runs; null clears it. Texts are taken as they are: neither formulas nor
 * numbers are read in them [A].
 *
 * @throws HostException `cellTooLong`, before anything is written.
 */
export function writeRichTexts(
  { workbook, calculator }: Editing,
  sheet: SheetModel,
  { block, values }: { block: Rectangle; values: readonly (readonly (RichTextValue | null)[])[] },
): void {
  const texts = values.map((row) => row.map((value) => value?.toModel() ?? plainText('')));
  if (texts.some((row) => row.some(({ text }) => text.length > MAX_CELL_LENGTH)))
    throw new HostException('cellTooLong');
  const lookOf = cellLooks(workbook);
  texts.forEach((cells, rowIndex) =>
    cells.forEach((rich, columnIndex) => {
      const [row, column] = [block.startRow + rowIndex, block.startColumn + columnIndex];
      if (sheet.cells.formula(row, column) !== null) calculator.touchFormulas();
      sheet.cells.setValue(row, column, rich.text === '' ? null : rich.text);
      const before = sheet.cells.styleIndex(row, column);
      const richText = isShownAnyway(rich, lookOf(before)) ? null : rich;
      if (richText !== workbook.styles.get(before).richText)
        sheet.cells.setStyleIndex(row, column, workbook.styles.changed(before, { richText }));
    }),
  );
  calculator.touch(sheet, block);
}

/** The look of a cell's text as a whole, by its style's index; each is worked out once. */
function cellLooks(workbook: WorkbookModel): (styleIndex: number) => TextLook {
  const known: TextLook[] = [];
  return (index) => (known[index] ??= cellLook(workbook.styles.get(index), workbook.theme));
}

/** Whether the runs say nothing that the cell does not say. */
function isShownAnyway({ runs }: RichText, cell: TextLook): boolean {
  return runs.every(
    ({ look, link }) =>
      link === null &&
      Object.entries(look).every(([property, value]) => cell[property as keyof TextLook] === value),
  );
}
