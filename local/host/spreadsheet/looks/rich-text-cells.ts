import type { SheetModel } from '../../workbook/model';
import type { RichText } from '../../workbook/style';
import type { Editing } from '../edit/editing';
import { MAX_CELL_LENGTH } from '../edit/cell-contents';
import { HostException } from '../../runtime/host-exception';
import type { Rectangle } from '../grid/rectangle';

/**
 * Gives each cell of a block a text with its runs. Texts are taken as they are: neither formulas nor numbers are read in
 * them [A]. A blank text clears its cell.
 *
 * @throws HostException `cellTooLong`, before anything is written.
 */
export function writeRichTexts(
  { workbook: { styles }, calculator }: Editing,
  sheet: SheetModel,
  block: Rectangle,
  texts: readonly (readonly RichText[])[],
): void {
  if (texts.some((row) => row.some(({ text }) => text.length > MAX_CELL_LENGTH)))
    throw new HostException('cellTooLong');
  texts.forEach((cells, rowIndex) =>
    cells.forEach((rich, columnIndex) => {
      const [row, column] = [block.startRow + rowIndex, block.startColumn + columnIndex];
      if (sheet.cells.formula(row, column) !== null) calculator.touchFormulas();
      sheet.cells.setValue(row, column, rich.text === '' ? null : rich.text);
      const richText = isPlain(rich) ? null : rich;
      sheet.cells.setStyleIndex(
        row,
        column,
        styles.changed(sheet.cells.styleIndex(row, column), { richText }),
      );
    }),
  );
  calculator.touch(sheet, block);
}

function isPlain({ runs }: RichText): boolean {
  return runs.every(({ look, link }) => link === null && Object.keys(look).length === 0);
}
