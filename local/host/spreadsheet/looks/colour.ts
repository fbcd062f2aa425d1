import { EnumValue } from '../../runtime/enum-value';
import { HostException } from '../../runtime/host-exception';
import { isThemeColour, type Colour } from '../../workbook/theme';
import { hexColour } from '../css-colour';

/** A colour as scripts hold it; one that was never set has the type UNSUPPORTED. */
export class Color {
  constructor(protected colour: Colour | null) {}

  getColorType(): EnumValue {
    return colorType(this.colour);
  }

  /** @throws HostException `otherColorType`. Source: [L gf:testsheetsformatting]. */
  asRgbColor(): RgbColor {
    if (this.colour === null || isThemeColour(this.colour))
      throw new HostException('otherColorType', { type: 'RgbColor' });
    return new RgbColor(this.colour);
  }

  /** @throws HostException `otherColorType`. */
  asThemeColor(): ThemeColor {
    if (this.colour === null || !isThemeColour(this.colour))
      throw new HostException('otherColorType', { type: 'ThemeColor' });
    return new ThemeColor(this.colour);
  }

  /** The model's colour; null when none was set. Not documented, so no script sees it. */
  toModel(): Colour | null {
    return this.colour;
  }
}

/** Fills a colour. Google takes a builder wherever it takes a colour [L gf:testsheetsformatting]. */
export class ColorBuilder extends Color {
  constructor() {
    super(null);
  }

  /** A text that is no CSS colour changes nothing, as in the setters of cells [A]. */
  setRgbColor(cssText: string): this {
    this.colour = hexColour(cssText) ?? this.colour;
    return this;
  }

  setThemeColor(type: EnumValue): this {
    this.colour = type.name;
    return this;
  }

  build(): Color {
    return new Color(this.colour);
  }
}

export class RgbColor {
  constructor(private readonly hex: string) {}

  asHexString(): string {
    return this.hex;
  }

  getRed(): number {
    return this.channel(1);
  }

  getGreen(): number {
    return this.channel(3);
  }

  getBlue(): number {
    return this.channel(5);
  }

  getColorType(): EnumValue {
    return colorType(this.hex);
  }

  private channel(start: number): number {
    return parseInt(this.hex.slice(start, start + 2), 16);
  }
}

export class ThemeColor {
  constructor(private readonly name: string) {}

  getColorType(): EnumValue {
    return colorType(this.name);
  }

  getThemeColorType(): EnumValue {
    return new EnumValue('ThemeColorType', this.name);
  }
}

/** The object for a colour of the model; null stays null. */
export function colorObject(colour: Colour | null): Color | null {
  return colour === null ? null : new Color(colour);
}

/** The model's colour for a Color, a builder or null. */
export function modelColour(color: unknown): Colour | null {
  return color instanceof Color ? color.toModel() : null;
}

function colorType(colour: Colour | null): EnumValue {
  const name = colour === null ? 'UNSUPPORTED' : isThemeColour(colour) ? 'THEME' : 'RGB';
  return new EnumValue('ColorType', name);
}
