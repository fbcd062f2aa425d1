import type { EnumValue } from '../runtime/enum-value';
import * as formats from './cell-format';
import type { CellFormat } from './cell-format';
import { rgbColour } from './css-colour';
import { restyle, restyleEach } from './edit/cell-styles';
import { RangeContents } from './range-contents';

/**
 * Formats of a range. Getters give the format a person or script set, never the effect of conditional formats; of
 * several cells the singular ones give the upper left. Source: reference/apps-script.md 1 [L gf:testsheetsformatting].
 */
export class RangeFormats extends RangeContents {
  getBackground(): string {
    return this.format(formats.BACKGROUND);
  }

  getBackgrounds(): string[][] {
    return this.formats(formats.BACKGROUND);
  }

  setBackground(colour: string | null): this {
    return this.give(formats.BACKGROUND, colour);
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.give(formats.BACKGROUND, rgbColour(red, green, blue));
  }

  setBackgrounds(colours: (string | null)[][]): this {
    return this.giveEach(formats.BACKGROUND, colours);
  }

  getFontColor(): string {
    return this.format(formats.FONT_COLOUR);
  }

  getFontColors(): string[][] {
    return this.formats(formats.FONT_COLOUR);
  }

  setFontColor(colour: string | null): this {
    return this.give(formats.FONT_COLOUR, colour);
  }

  setFontColors(colours: unknown[][]): this {
    return this.giveEach(formats.FONT_COLOUR, colours);
  }

  getFontFamily(): string {
    return this.format(formats.FONT_FAMILY);
  }

  getFontFamilies(): string[][] {
    return this.formats(formats.FONT_FAMILY);
  }

  setFontFamily(family: string | null): this {
    return this.give(formats.FONT_FAMILY, family);
  }

  setFontFamilies(families: unknown[][]): this {
    return this.giveEach(formats.FONT_FAMILY, families);
  }

  getFontSize(): number {
    return this.format(formats.FONT_SIZE);
  }

  getFontSizes(): number[][] {
    return this.formats(formats.FONT_SIZE);
  }

  setFontSize(size: number): this {
    return this.give(formats.FONT_SIZE, size);
  }

  setFontSizes(sizes: unknown[][]): this {
    return this.giveEach(formats.FONT_SIZE, sizes);
  }

  getFontWeight(): string {
    return this.format(formats.FONT_WEIGHT);
  }

  getFontWeights(): string[][] {
    return this.formats(formats.FONT_WEIGHT);
  }

  setFontWeight(weight: string | null): this {
    return this.give(formats.FONT_WEIGHT, weight);
  }

  setFontWeights(weights: unknown[][]): this {
    return this.giveEach(formats.FONT_WEIGHT, weights);
  }

  getFontStyle(): string {
    return this.format(formats.FONT_STYLE);
  }

  getFontStyles(): string[][] {
    return this.formats(formats.FONT_STYLE);
  }

  setFontStyle(style: string | null): this {
    return this.give(formats.FONT_STYLE, style);
  }

  setFontStyles(styles: unknown[][]): this {
    return this.giveEach(formats.FONT_STYLE, styles);
  }

  getFontLine(): string {
    return this.format(formats.FONT_LINE);
  }

  getFontLines(): string[][] {
    return this.formats(formats.FONT_LINE);
  }

  setFontLine(line: string | null): this {
    return this.give(formats.FONT_LINE, line);
  }

  setFontLines(lines: unknown[][]): this {
    return this.giveEach(formats.FONT_LINE, lines);
  }

  getNumberFormat(): string {
    return this.format(formats.NUMBER_FORMAT);
  }

  getNumberFormats(): string[][] {
    return this.formats(formats.NUMBER_FORMAT);
  }

  setNumberFormat(pattern: string): this {
    return this.give(formats.NUMBER_FORMAT, pattern);
  }

  setNumberFormats(patterns: unknown[][]): this {
    return this.giveEach(formats.NUMBER_FORMAT, patterns);
  }

  getHorizontalAlignment(): string {
    return this.format(formats.HORIZONTAL);
  }

  getHorizontalAlignments(): string[][] {
    return this.formats(formats.HORIZONTAL);
  }

  setHorizontalAlignment(alignment: string | null): this {
    return this.give(formats.HORIZONTAL, alignment);
  }

  setHorizontalAlignments(alignments: unknown[][]): this {
    return this.giveEach(formats.HORIZONTAL, alignments);
  }

  getVerticalAlignment(): string {
    return this.format(formats.VERTICAL);
  }

  getVerticalAlignments(): string[][] {
    return this.formats(formats.VERTICAL);
  }

  setVerticalAlignment(alignment: string | null): this {
    return this.give(formats.VERTICAL, alignment);
  }

  setVerticalAlignments(alignments: unknown[][]): this {
    return this.giveEach(formats.VERTICAL, alignments);
  }

  getWrap(): boolean {
    return this.format(formats.WRAP);
  }

  getWraps(): boolean[][] {
    return this.formats(formats.WRAP);
  }

  setWrap(isWrapped: boolean): this {
    return this.give(formats.WRAP, isWrapped);
  }

  setWraps(wraps: unknown[][]): this {
    return this.giveEach(formats.WRAP, wraps);
  }

  getWrapStrategy(): EnumValue {
    return this.format(formats.WRAP_STRATEGY);
  }

  getWrapStrategies(): EnumValue[][] {
    return this.formats(formats.WRAP_STRATEGY);
  }

  setWrapStrategy(strategy: EnumValue): this {
    return this.give(formats.WRAP_STRATEGY, strategy);
  }

  setWrapStrategies(strategies: unknown[][]): this {
    return this.giveEach(formats.WRAP_STRATEGY, strategies);
  }

  private format<T>(format: CellFormat<T>): T {
    const { styles } = this.workspace.workbook;
    return this.ofFirstCell((sheet, row, column) =>
      format.read(styles.get(sheet.cells.styleIndex(row, column))),
    );
  }

  private formats<T>(format: CellFormat<T>): T[][] {
    const { styles } = this.workspace.workbook;
    return this.perCell((sheet, row, column) => format.read(styles.get(sheet.cells.styleIndex(row, column))));
  }

  private give(format: CellFormat<unknown>, value: unknown): this {
    const { styles } = this.workspace.workbook;
    this.workspace.instruct(this, (sheet, block) =>
      restyle(sheet, block, { styles, change: format.write(value) }),
    );
    return this;
  }

  private giveEach(format: CellFormat<unknown>, values: readonly (readonly unknown[])[]): this {
    this.refuseOtherShape(values);
    const { styles } = this.workspace.workbook;
    this.workspace.write(this, (sheet, block) =>
      restyleEach(sheet, block, { styles, values, change: format.write }),
    );
    return this;
  }
}
