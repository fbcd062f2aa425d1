import { markStored } from '../../surface/stored-members';
import { CELL_FORMATS, STORED_FORMATS, type CellFormat } from '../cell-format';

/** What the members of cell formats stand on. None of these is documented, so that no script sees them. */
export interface FormatAccess {
  readFormat(format: CellFormat<unknown>): unknown;
  readFormats(format: CellFormat<unknown>): unknown[][];
  writeFormat(format: CellFormat<unknown>, value: unknown): this;
  writeFormats(format: CellFormat<unknown>, values: unknown[][]): this;
}

/**
 * Gives a class the four members of every cell format: `getX` and `setX` for the upper left cell and for all alike, `getXs`
 * and `setXs` row by row.
 */
export function defineFormatMembers(type: abstract new (...args: never[]) => FormatAccess): void {
  for (const [name, format] of Object.entries(CELL_FORMATS)) {
    Object.assign(type.prototype as object, {
      [`get${name}`](this: FormatAccess): unknown {
        return this.readFormat(format);
      },
      [`set${name}`](this: FormatAccess, value: unknown): FormatAccess {
        return this.writeFormat(format, value);
      },
      [`get${plural(name)}`](this: FormatAccess): unknown[][] {
        return this.readFormats(format);
      },
      [`set${plural(name)}`](this: FormatAccess, values: unknown[][]): FormatAccess {
        return this.writeFormats(format, values);
      },
    });
  }
  markStored(
    type,
    STORED_FORMATS.flatMap((name) => ['get', 'set'].flatMap((verb) => [verb + name, verb + plural(name)])),
  );
}

/** @example plural('FontFamily') // => 'FontFamilies' */
function plural(name: string): string {
  return name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`;
}
