import { EnumValue } from '../../runtime/enum-value';
import { HostException } from '../../runtime/host-exception';
import type { Theme } from '../../workbook/theme';
import { rgbColour } from '../css-colour';
import { Color } from './colour';

/** A theme outside the spreadsheet: changes show when the spreadsheet is given it. */
export class SpreadsheetTheme {
  constructor(private theme: Theme) {}

  /** @throws HostException `illegalArgument` for a colour that the theme has not. */
  getConcreteColor(type: EnumValue): Color {
    const colour = this.theme.colours[type.name];
    if (colour === undefined) throw new HostException('illegalArgument');
    return new Color(colour);
  }

  /** Given as (type, colour) or (type, red, green, blue). @throws HostException `illegalArgument`. */
  setConcreteColor(type: EnumValue, ...colour: [Color] | [number, number, number]): this {
    const [first, green = 0, blue = 0] = colour;
    const hex = typeof first === 'number' ? rgbColour(first, green, blue) : first.asRgbColor().asHexString();
    if (this.theme.colours[type.name] === undefined) throw new HostException('illegalArgument');
    this.theme = { ...this.theme, colours: { ...this.theme.colours, [type.name]: hex } };
    return this;
  }

  getFontFamily(): string {
    return this.theme.fontFamily;
  }

  setFontFamily(family: string): this {
    this.theme = { ...this.theme, fontFamily: family };
    return this;
  }

  getThemeColors(): EnumValue[] {
    return Object.keys(this.theme.colours).map((name) => new EnumValue('ThemeColorType', name));
  }

  /** Not documented, so no script sees it. */
  toModel(): Theme {
    return this.theme;
  }
}
