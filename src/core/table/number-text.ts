import { currencyOf } from './currency-marks';
import { halfWidth } from './text';

export type DecimalSign = ',' | '.';

/** What one text says as a number, under both readings of its signs; NaN where a reading is impossible. */
export interface NumberText {
  readonly ifPoint: number;
  readonly ifComma: number;
  /** The decimal sign that the text itself gives away; null when it fits both ('1.234' or '15'). */
  readonly shows: DecimalSign | null;
  /** ISO code, or '$' and '¥' as they stand; null when none is written. */
  readonly currency: string | null;
  readonly isPercent: boolean;
}

const POWERS: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 1e4,
  萬: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  億: 1e8,
  w: 1e4,
  k: 1000,
  mil: 1000,
};

/** Words after a count that change nothing. */
const UNITS =
  ' 天 日 次 个 件 笔 单 台 箱 人 岁 d day days dia dias día días ud uds un und unidad unidades pc pcs pz pza pzas pt pts kg h ';

/**
 * Reads a number as people type it: signs, grouping, currency, percent, brackets for negative, 万 and 亿.
 *
 * Null when the text is not a number. A percent is its share ('12,5 %' is 0.125).
 *
 * @example numberText('1.234,56 €') // => { ifPoint: 1234.56, ifComma: 1234.56, shows: ',', currency: 'EUR', isPercent: false }
 */
export function numberText(raw: string): NumberText | null {
  const text = halfWidth(raw).trim();
  const first = text.search(/[.,]?\d/);
  if (first < 0) return null;
  const body = /^[\d.,'’ _]*\d(?:[.,](?=\D|$))?/.exec(text.slice(first))?.[0] ?? '';
  const exponent = /^[-+]?\d+(?:\.\d+)?e[-+]?\d+$/i.test(text) ? Number(text) : null;
  if (exponent !== null) return withAffix({ ifPoint: exponent, ifComma: exponent, shows: '.' }, NO_AFFIX);
  const affix = affixesOf(text.slice(0, first), text.slice(first + body.length));
  return affix && bodyReading(body, affix);
}

interface Affix {
  readonly factor: number;
  readonly currency: string | null;
  readonly isPercent: boolean;
}

const NO_AFFIX: Affix = { factor: 1, currency: null, isPercent: false };

/** Sign, brackets, power, percent and currency around the digits; null when something else stands there. */
function affixesOf(before: string, after: string): Affix | null {
  if (before === '' && after === '') return NO_AFFIX;
  const isBracketed = /\(/.test(before) && /\)/.test(after);
  const signs = (before + after).match(/[-−–]/g)?.length ?? 0;
  if (signs > 1 || (/[()]/.test(before + after) && !isBracketed)) return null;
  const isPercent = /%/.test(after);
  const bare = (part: string): string => part.replace(/[-−–+()%]/g, ' ').trim();
  const front = bare(before);
  const back = backOf(bare(after));
  const frontCurrency = currencyOf(front);
  if (!back || (front !== '' && frontCurrency === null)) return null;
  const isNegative = isBracketed || signs === 1;
  return {
    factor: (isNegative ? -1 : 1) * back.power * (isPercent ? 0.01 : 1),
    currency: back.currency ?? frontCurrency,
    isPercent,
  };
}

/** What may follow the digits: a power, a unit, a currency, or a power and a currency ('1.2万元'). */
function backOf(text: string): { power: number; currency: string | null } | null {
  if (text === '') return { power: 1, currency: null };
  const lower = text.toLowerCase();
  const whole = POWERS[lower];
  if (whole !== undefined) return { power: whole, currency: null };
  if (UNITS.includes(` ${lower} `)) return { power: 1, currency: null };
  const currency = currencyOf(text);
  if (currency !== null) return { power: 1, currency };
  const parts = /^([十百千万萬亿億]+|k|w|mil)\s*(.+)$/i.exec(lower);
  const power = parts?.[1] === undefined ? undefined : POWERS[parts[1]];
  const rest = parts?.[2] === undefined ? null : currencyOf(parts[2]);
  return power === undefined || rest === null ? null : { power, currency: rest };
}

function bodyReading(body: string, affix: Affix): NumberText | null {
  const grouped = withoutBlankGroups(body);
  if (grouped === null) return null;
  const { digits, isGrouped } = grouped;
  const ifPoint = readAs(digits, '.', isGrouped);
  const ifComma = readAs(digits, ',', isGrouped);
  if (Number.isNaN(ifPoint) && Number.isNaN(ifComma)) return null;
  if (Number.isNaN(ifPoint)) return withAffix({ ifPoint: ifComma, ifComma, shows: ',' }, affix);
  if (Number.isNaN(ifComma)) return withAffix({ ifPoint, ifComma: ifPoint, shows: '.' }, affix);
  return withAffix({ ifPoint, ifComma, shows: null }, affix);
}

type Bare = Pick<NumberText, 'ifPoint' | 'ifComma' | 'shows'>;

function withAffix({ ifPoint, ifComma, shows }: Bare, { factor, currency, isPercent }: Affix): NumberText {
  return { ifPoint: scaled(ifPoint, factor), ifComma: scaled(ifComma, factor), shows, currency, isPercent };
}

/** Multiplies without the dust of binary fractions: 12.5 x 0.01 and 1.2 x 10000 come out as typed. */
function scaled(value: number, factor: number): number {
  if (factor === 1 || factor === -1) return value * factor;
  return Number((value * factor).toPrecision(15));
}

/** Blanks and apostrophes only ever group; null where they stand elsewhere ('12 34'). */
function withoutBlankGroups(body: string): { digits: string; isGrouped: boolean } | null {
  if (!/['’ _]/.test(body)) return { digits: body, isGrouped: false };
  if (!/^\d{1,3}(?:['’ _]\d{3})+(?:[.,]\d*)?$/.test(body)) return null;
  return { digits: body.replace(/['’ _]/g, ''), isGrouped: true };
}

/**
 * The value when `decimal` is the decimal sign; NaN when the digits cannot be meant so: grouping of three (or, as in
 * India, of two before the last three), no leading zero in front of a group.
 */
function readAs(digits: string, decimal: DecimalSign, isGrouped: boolean): number {
  const group = decimal === '.' ? ',' : '.';
  const parts = digits.split(decimal);
  if (parts.length > 2) return NaN;
  const [whole = '', fraction = ''] = parts;
  if (fraction.includes(group)) return NaN;
  if (whole.includes(group)) {
    const isValid = decimalGroups(whole.split(group));
    if (isGrouped || !isValid) return NaN;
  }
  return Number(`${whole.split(group).join('') || '0'}.${fraction || '0'}`);
}

function decimalGroups(groups: readonly string[]): boolean {
  const first = groups[0] ?? '';
  if (!/^[1-9]\d{0,2}$/.test(first) || (groups[groups.length - 1] ?? '').length !== 3) return false;
  const inner = groups.slice(1, -1);
  return (
    inner.every((part) => part.length === 3) || (first.length < 3 && inner.every((part) => part.length === 2))
  );
}
