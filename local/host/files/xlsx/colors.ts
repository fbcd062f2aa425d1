import { attributeOf, childOf, childrenOf, flagOf, type Element } from './xml-dom';

/** The palette that `indexed` colours mean when the file brings none (ECMA-376 18.8.27); 0-7 repeat 8-15. */
const PALETTE = (
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff ' +
  '800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff ' +
  '000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 ' +
  '3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Office's own theme, for files that name theme colours and bring no theme. */
const OFFICE_THEME =
  'ffffff 000000 eeece1 1f497d 4f81bd c0504d 9bbb59 8064a2 4bacc6 f79646 0000ff 800080'.split(' ');
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Reads colours that a file names by value, by index or by theme. */
export class ColorReader {
  constructor(private readonly theme: readonly string[] = OFFICE_THEME) {}

  /** Colours of a theme part in the order in which cells count them; missing ones are Office's. */
  static ofTheme(root: Element): ColorReader {
    const scheme = childOf(childOf(root, 'themeElements'), 'clrScheme');
    const colors = THEME_ORDER.map((name, index) => {
      const value = childrenOf(childOf(scheme, name))[0] ?? null;
      const hex = attributeOf(value, 'lastClr') ?? attributeOf(value, 'val');
      return hex && /^[0-9a-f]{6}$/i.test(hex) ? hex.toLowerCase() : (OFFICE_THEME[index] as string);
    });
    return new ColorReader(colors);
  }

  /** '#rrggbb' of a colour element, or null when it is absent or automatic. */
  read(element: Element | null): string | null {
    if (!element || flagOf(element, 'auto')) return null;
    const base = this.base(element);
    return base === null ? null : `#${tinted(base, Number(attributeOf(element, 'tint') ?? 0))}`;
  }

  private base(element: Element): string | null {
    const rgb = attributeOf(element, 'rgb');
    if (rgb && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb)) return rgb.slice(-6).toLowerCase();
    const theme = attributeOf(element, 'theme');
    if (theme !== null) return this.theme[Number(theme)] ?? null;
    const indexed = attributeOf(element, 'indexed');
    return indexed === null ? null : (PALETTE[Number(indexed)] ?? null);
  }
}

/** '#rrggbb' as the file writes it: opaque, upper case. */
export function argbOf(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

/** Lightens (tint above 0) or darkens a colour in HLS space, as ECMA-376 18.8.19 says. */
function tinted(hex: string, tint: number): string {
  if (!tint) return hex;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const light = (max + min) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = max === min ? 0 : (max - min) / (light > 0.5 ? 2 - max - min : max + min);
  const high = target < 0.5 ? target * (1 + spread) : target + spread - target * spread;
  const low = 2 * target - high;
  const scale = max === min ? 0 : (high - low) / (max - min);
  return [red, green, blue]
    .map((part) => channel(max === min ? target : low + (part - min) * scale))
    .join('');
}

function channel(share: number): string {
  return Math.round(Math.min(1, Math.max(0, share)) * 255)
    .toString(16)
    .padStart(2, '0');
}
