import type { CellStyle } from '../../workbook/style';

/** How a cell's text is turned. */
export class TextRotation {
  constructor(private readonly rotation: CellStyle['rotation']) {}

  /** Counterclockwise; 0 for stacked letters. */
  getDegrees(): number {
    return this.rotation === 'vertical' ? 0 : this.rotation;
  }

  isVertical(): boolean {
    return this.rotation === 'vertical';
  }

  /** The model's value. Not documented, so no script sees it. */
  toModel(): CellStyle['rotation'] {
    return this.rotation;
  }
}

/** The model's value for degrees, a TextRotation or null. */
export function rotationOf(value: unknown): CellStyle['rotation'] {
  if (value instanceof TextRotation) return value.toModel();
  return typeof value === 'number' ? value : 0;
}
