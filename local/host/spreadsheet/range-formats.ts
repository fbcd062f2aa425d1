import type { EnumValue } from '../runtime/enum-value';
import { markStored } from '../surface/stored-members';
import type { BandColours, SheetModel } from '../workbook/model';
import type { CellStyle } from '../workbook/style';
import type { CellFormat } from './cell-format';
import { rgbColour } from './css-colour';
import { restyle, restyleEach } from './edit/cell-styles';
import { columnsOf, intersection, rowsOf } from './grid/rectangle';
import { bandingsOf, newBanding, type Banding } from './looks/banding';
import { DEFAULT_BANDING, themeBands } from './looks/banding-themes';
import { borderLine, CellBorders, drawBorders } from './looks/borders';
import { defineFormatMembers, type FormatAccess } from './looks/format-members';
import type { RichTextValue } from './looks/rich-text';
import { richTextReader, writeRichTexts } from './looks/rich-text-cells';
import { RangeContents } from './range-contents';

/**
 * Formats of a range. Getters give the format a person or script set, never the effect of conditional formats; of
 * several cells the singular ones give the upper left. Those of single properties (`CELL_FORMATS`) are given to the
 * class below. Source: reference/apps-script.md 1 [L gf:testsheetsformatting].
 */
export class RangeFormats extends RangeContents implements FormatAccess {
  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.change({ background: rgbColour(red, green, blue) });
  }

  /** Stacks the letters, or sets the text upright again. */
  setVerticalText(isVertical: boolean): this {
    return this.change({ rotation: isVertical ? 'vertical' : 0 });
  }

  setShowHyperlink(isShown: boolean): this {
    return this.change({ showsLinks: isShown });
  }

  /** Lines of the block's edges and between its cells: true draws, false removes, null leaves. */
  setBorder(
    ...given: [
      top: boolean | null,
      left: boolean | null,
      bottom: boolean | null,
      right: boolean | null,
      vertical: boolean | null,
      horizontal: boolean | null,
      colour?: string | null,
      style?: EnumValue | null,
    ]
  ): this {
    const [top, left, bottom, right, vertical, horizontal, colour, style] = given;
    const { styles } = this.workspace.workbook;
    const order = { top, left, bottom, right, vertical, horizontal };
    this.workspace.instruct(this, (sheet, block) =>
      drawBorders(sheet, block, { styles, order, line: borderLine(colour, style) }),
    );
    return this;
  }

  /** Of the upper left cell; null when it has none. Undocumented, but there [L gf:testsheetsformatting]. */
  getBorder(): CellBorders | null {
    const { borders } = this.ofFirstCell((sheet, row, column) => this.styleAt(sheet, row, column));
    return borders && new CellBorders(borders);
  }

  /** Null for a cell that holds no text. */
  getRichTextValue(): RichTextValue | null {
    return this.ofFirstCell(richTextReader(this.workspace.workbook));
  }

  getRichTextValues(): (RichTextValue | null)[][] {
    return this.perCell(richTextReader(this.workspace.workbook));
  }

  setRichTextValue(value: RichTextValue): this {
    const { block } = this;
    const row = new Array<RichTextValue>(columnsOf(block)).fill(value);
    return this.setRichTextValues(new Array<RichTextValue[]>(rowsOf(block)).fill(row));
  }

  setRichTextValues(values: (RichTextValue | null)[][]): this {
    this.refuseOtherShape(values);
    this.workspace.write(this, (sheet, block, editing) => writeRichTexts(editing, sheet, { block, values }));
    return this;
  }

  /** Every banding that touches the range. */
  getBandings(): Banding[] {
    return bandingsOf(this.workspace, this.sheetId, ({ range }) => intersection(range, this.range) !== null);
  }

  /** @throws HostException `bandingExists` where some cell has alternating colours already. */
  applyRowBanding(theme?: EnumValue | null, showsHeader = true, showsFooter = false): Banding {
    const rows = bands(theme, showsHeader, showsFooter);
    return newBanding(this.workspace, this, { rows, columns: null });
  }

  /** @throws HostException `bandingExists`. */
  applyColumnBanding(theme?: EnumValue | null, showsHeader = true, showsFooter = false): Banding {
    const columns = bands(theme, showsHeader, showsFooter);
    return newBanding(this.workspace, this, { rows: null, columns });
  }

  readFormat(format: CellFormat<unknown>): unknown {
    const { workbook } = this.workspace;
    return this.ofFirstCell((sheet, row, column) =>
      format.read(this.styleAt(sheet, row, column), workbook.theme),
    );
  }

  /** Cells of one style share one value: sheets have many cells and few styles. */
  readFormats(format: CellFormat<unknown>): unknown[][] {
    const { workbook } = this.workspace;
    const known: unknown[] = [];
    return this.perCell((sheet, row, column) => {
      const index = sheet.cells.styleIndex(row, column);
      if (known[index] === undefined) known[index] = format.read(workbook.styles.get(index), workbook.theme);
      return known[index];
    });
  }

  writeFormat(format: CellFormat<unknown>, value: unknown): this {
    return this.change(format.write(value));
  }

  writeFormats(format: CellFormat<unknown>, values: unknown[][]): this {
    this.refuseOtherShape(values);
    const { styles } = this.workspace.workbook;
    this.workspace.write(this, (sheet, block) =>
      restyleEach(sheet, block, { styles, values, change: (value) => format.write(value) }),
    );
    return this;
  }

  private change(change: Partial<CellStyle>): this {
    const { styles } = this.workspace.workbook;
    this.workspace.instruct(this, (sheet, block) => restyle(sheet, block, { styles, change }));
    return this;
  }

  private styleAt(sheet: SheetModel, row: number, column: number): CellStyle {
    return this.workspace.workbook.styles.get(sheet.cells.styleIndex(row, column));
  }
}

function bands(theme: EnumValue | null | undefined, header: boolean, footer: boolean): BandColours {
  return themeBands(theme?.name ?? DEFAULT_BANDING, { header, footer });
}

defineFormatMembers(RangeFormats);
markStored(RangeFormats, ['setBorder', 'setVerticalText', 'setShowHyperlink']);
