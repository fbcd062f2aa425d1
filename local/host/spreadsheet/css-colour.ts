const NAMES: Readonly<Record<string, string>> = {
  aqua: '#00ffff',
  black: '#000000',
  blue: '#0000ff',
  brown: '#a52a2a',
  cyan: '#00ffff',
  darkgray: '#a9a9a9',
  darkgreen: '#006400',
  fuchsia: '#ff00ff',
  gold: '#ffd700',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  indigo: '#4b0082',
  lightblue: '#add8e6',
  lightgray: '#d3d3d3',
  lightgreen: '#90ee90',
  lightgrey: '#d3d3d3',
  lightyellow: '#ffffe0',
  lime: '#00ff00',
  magenta: '#ff00ff',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#ffa500',
  pink: '#ffc0cb',
  purple: '#800080',
  red: '#ff0000',
  silver: '#c0c0c0',
  teal: '#008080',
  tomato: '#ff6347',
  violet: '#ee82ee',
  white: '#ffffff',
  yellow: '#ffff00',
};

/** A CSS colour as '#rrggbb' in lower case, null when it is none that is known here. @example hexColour('#ABC') // => '#aabbcc' */
export function hexColour(text: string): string | null {
  const colour = text.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(colour)) return colour;
  if (/^#[0-9a-f]{3}$/.test(colour)) return `#${[...colour.slice(1)].map((digit) => digit + digit).join('')}`;
  const channels = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/.exec(colour);
  if (channels) return rgbColour(Number(channels[1]), Number(channels[2]), Number(channels[3]));
  return Object.hasOwn(NAMES, colour) ? (NAMES[colour] ?? null) : null;
}

/** Channels 0-255. */
export function rgbColour(red: number, green: number, blue: number): string {
  return `#${[red, green, blue].map((channel) => Math.min(255, channel).toString(16).padStart(2, '0')).join('')}`;
}
