/**
 * A colour of the model: '#rrggbb' in lower case, or the name of a colour of the file's theme ('ACCENT1'), which shows
 * as whatever the theme says by then.
 */
export type Colour = string;

/** A spreadsheet's theme: the font of cells without one, and the concrete colour ('#rrggbb') of each theme colour. */
export interface Theme {
  readonly fontFamily: string;
  readonly colours: Readonly<Record<string, string>>;
}

/** The theme of a new spreadsheet. Source: the theme part of workbooks that Google Sheets exports [A]. */
export const STANDARD_THEME: Theme = {
  fontFamily: 'Arial',
  colours: {
    TEXT: '#000000',
    BACKGROUND: '#ffffff',
    ACCENT1: '#4285f4',
    ACCENT2: '#ea4335',
    ACCENT3: '#fbbc04',
    ACCENT4: '#34a853',
    ACCENT5: '#ff6d01',
    ACCENT6: '#46bdc6',
    HYPERLINK: '#1155cc',
  },
};

export function isThemeColour(colour: Colour): boolean {
  return !colour.startsWith('#');
}

/** What a colour shows as, '#rrggbb'; a colour that the theme lacks shows as its text. */
export function concreteColour(colour: Colour, theme: Theme): string {
  if (!isThemeColour(colour)) return colour;
  return theme.colours[colour] ?? theme.colours['TEXT'] ?? '#000000';
}
