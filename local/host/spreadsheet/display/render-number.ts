import type { LocaleSigns } from '../locale/locale-signs';
import { decimalDigits } from './decimal-digits';
import type { FormatSection, FormatToken } from './number-format';

/** A section's tokens sorted into the parts of a number. */
interface NumberLayout {
  readonly whole: readonly FormatToken[];
  readonly fraction: readonly FormatToken[];
  readonly hasPoint: boolean;
  readonly isGrouped: boolean;
  /** Factor by percent signs and trailing commas. */
  readonly factor: number;
  readonly exponent: { readonly isPlusShown: boolean } | null;
  readonly exponentDigits: number;
  readonly isFraction: boolean;
}

const GENERAL_DIGITS = 10;

const layouts = new WeakMap<FormatSection, NumberLayout>();

/** A number without its sign, laid out by a section such as '#,##0.00' in a locale's signs. */
export function renderNumber(absolute: number, section: FormatSection, signs: LocaleSigns): string {
  const layout = layoutOf(section);
  if (layout.isFraction) return renderFraction(absolute, section);
  const scaled = absolute * layout.factor;
  const decimals = layout.fraction.filter((token) => token.kind === 'digit').length;
  if (layout.exponent) return renderScientific(scaled, layout, signs);
  const { whole, fraction } = decimalDigits(scaled, decimals);
  return renderWhole(whole, layout, signs) + renderDecimals(fraction, layout, signs);
}

/** A number as Sheets shows it without a format: whole up to 15 digits, else ten significant digits. */
export function renderGeneral(value: number, signs: LocaleSigns): string {
  const absolute = Math.abs(value);
  if (absolute !== 0 && (absolute >= 1e15 || absolute < 1e-9)) {
    const [mantissa = '0', power = '0'] = value.toExponential(5).split('e');
    const sign = power.startsWith('-') ? '-' : '+';
    return `${String(Number(mantissa)).replace('.', signs.decimal)}E${sign}${power.slice(1).padStart(2, '0')}`;
  }
  const shortest = String(value);
  const isShort = shortest.length <= GENERAL_DIGITS + 1 && !shortest.includes('e');
  if (Number.isInteger(value) || isShort) return localDecimal(shortest, signs);
  if (absolute >= 10 ** GENERAL_DIGITS) return String(Math.round(value));
  return localDecimal(plainDigits(Number(value.toPrecision(GENERAL_DIGITS))), signs);
}

function localDecimal(text: string, signs: LocaleSigns): string {
  return signs.decimal === '.' ? text : text.replace('.', signs.decimal);
}

function plainDigits(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(18).replace(/0+$/, '') : text;
}

function layoutOf(section: FormatSection): NumberLayout {
  let layout = layouts.get(section);
  if (!layout) layouts.set(section, (layout = readLayout(section.tokens)));
  return layout;
}

function readLayout(tokens: readonly FormatToken[]): NumberLayout {
  const exponentIndex = tokens.findIndex((token) => token.kind === 'exponent');
  const mantissa = exponentIndex < 0 ? tokens : tokens.slice(0, exponentIndex);
  const tail = exponentIndex < 0 ? [] : tokens.slice(exponentIndex + 1);
  const pointIndex = mantissa.findIndex((token) => token.kind === 'point');
  const whole = pointIndex < 0 ? mantissa : mantissa.slice(0, pointIndex);
  const fraction = pointIndex < 0 ? [] : mantissa.slice(pointIndex + 1);
  const commas = groupingOf(whole);
  const thousands = commas.behind + fraction.filter((token) => token.kind === 'comma').length;
  const exponent = tokens[exponentIndex];
  return {
    whole: whole.filter((token) => token.kind !== 'comma'),
    fraction: [
      ...fraction.filter((token) => token.kind !== 'comma'),
      ...tail.filter((token) => token.kind !== 'digit'),
    ],
    hasPoint: pointIndex >= 0,
    isGrouped: commas.between > 0,
    factor: 100 ** tokens.filter((token) => token.kind === 'percent').length / 1000 ** thousands,
    exponent: exponent?.kind === 'exponent' ? { isPlusShown: exponent.isPlusShown } : null,
    exponentDigits: tail.filter((token) => token.kind === 'digit').length,
    isFraction: exponentIndex < 0 && isSlashed(tokens),
  };
}

/** Commas between the places of the whole part group it, those behind its last place divide by a thousand each. */
function groupingOf(whole: readonly FormatToken[]): { between: number; behind: number } {
  const lastDigit = whole.map((token) => token.kind).lastIndexOf('digit');
  const isComma = (token: FormatToken) => token.kind === 'comma';
  return {
    between: whole.slice(0, lastDigit + 1).filter(isComma).length,
    behind: whole.slice(lastDigit + 1).filter(isComma).length,
  };
}

function isSlashed(tokens: readonly FormatToken[]): boolean {
  const slash = tokens.findIndex((token) => token.kind === 'slash');
  return slash > 0 && tokens[slash - 1]?.kind === 'digit';
}

/** Fills the places of the whole part from the right; surplus digits stand in front of the first place. */
function renderWhole(digits: string, layout: NumberLayout, signs: LocaleSigns): string {
  const places = layout.whole;
  const firstPlace = places.findIndex((token) => token.kind === 'digit');
  if (firstPlace < 0) return places.map(literalText).join('');
  let rest = digits === '0' ? '' : digits;
  let written = 0;
  let text = '';
  for (let index = places.length - 1; index >= 0; index--) {
    const token = places[index];
    if (token?.kind !== 'digit') {
      text = literalText(token) + text;
      continue;
    }
    const taken = index === firstPlace ? rest : rest.slice(-1);
    rest = rest.slice(0, rest.length - taken.length);
    const shown = taken || { '0': '0', '?': ' ', '#': '' }[token.sign];
    for (let position = shown.length - 1; position >= 0; position--) {
      const isBoundary = layout.isGrouped && written > 0 && written % 3 === 0;
      text = (shown[position] ?? '') + (isBoundary ? signs.group : '') + text;
      written++;
    }
  }
  return text;
}

function renderDecimals(digits: string, layout: NumberLayout, signs: LocaleSigns): string {
  let position = 0;
  let text = '';
  for (const token of layout.fraction) {
    if (token.kind !== 'digit') {
      text += literalText(token);
      continue;
    }
    const isNeeded = token.sign === '0' || /[1-9]/.test(digits.slice(position));
    text += isNeeded ? (digits[position] ?? '0') : token.sign === '?' ? ' ' : '';
    position++;
  }
  const hasShownDigits =
    /^\d/.test(text) || !layout.fraction.some((token) => token.kind === 'digit' && token.sign === '#');
  return layout.hasPoint && (hasShownDigits || text === '') ? signs.decimal + text : text;
}

function renderScientific(value: number, layout: NumberLayout, signs: LocaleSigns): string {
  const decimals = layout.fraction.filter((token) => token.kind === 'digit').length;
  const [mantissa = '0', power = '0'] = value.toExponential(decimals).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const exponent = Math.abs(Number(power)).toString().padStart(layout.exponentDigits, '0');
  const sign = Number(power) < 0 ? '-' : layout.exponent?.isPlusShown ? '+' : '';
  return `${renderWhole(whole, layout, signs)}${renderDecimals(fraction, layout, signs)}E${sign}${exponent}`;
}

/** '# ?/?': the nearest fraction whose denominator has as many digits as there are places behind the slash. */
function renderFraction(absolute: number, section: FormatSection): string {
  const slash = section.tokens.findIndex((token) => token.kind === 'slash');
  const places = section.tokens.slice(slash + 1).filter((token) => token.kind === 'digit').length;
  const whole = Math.floor(absolute);
  let best = { numerator: 0, denominator: 1, error: absolute - whole };
  for (let denominator = 1; denominator < 10 ** places && best.error > 1e-9; denominator++) {
    const numerator = Math.round((absolute - whole) * denominator);
    const error = Math.abs(absolute - whole - numerator / denominator);
    if (error < best.error - 1e-12) best = { numerator, denominator, error };
  }
  if (best.numerator === 0) return String(whole);
  if (best.numerator === best.denominator) return String(whole + 1);
  return `${whole === 0 ? '' : `${whole} `}${best.numerator}/${best.denominator}`;
}

function literalText(token: FormatToken | undefined): string {
  if (token?.kind === 'literal') return token.text;
  return token?.kind === 'percent' ? '%' : token?.kind === 'slash' ? '/' : '';
}
