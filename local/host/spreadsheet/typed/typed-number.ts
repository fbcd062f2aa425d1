import type { LocaleSigns } from '../locale/locale-signs';

/** A value read from typed text, with the number format the text asks for (null: leave the cell's). */
export interface TypedValue {
  readonly value: number | boolean;
  readonly format: string | null;
}

const CURRENCY = /[$€£¥￥]/;
const PLAIN = /^\d+$/;
const EXTENT = /^([-+]?)([^\d.,\s()%+-]{0,3})\s?([-+]?)(.*?)\s?([^\d.,\s()%+-]{0,3})\s?(%?)$/;
const cores = new Map<string, RegExp>();

/**
 * Reads a number as it is typed in a locale: sign, brackets for negative, grouping in threes, blanks between digits,
 * exponent, percent sign, one currency sign before or behind. Leading zeros are lost. Null when it is not a number.
 *
 * Source: reference/apps-script.md 2.2 ('01234' -> 1234, '22 34' -> 2234, '10%' -> 0.1).
 * @example typedNumber('€1.234,56', localeSigns('es_ES')) // => {value: 1234.56, format: '#,##0.00 [$€]'}
 */
export function typedNumber(text: string, signs: LocaleSigns): TypedValue | null {
  if (PLAIN.test(text)) return { value: Number(text), format: null };
  const isBracketed = text.startsWith('(') && text.endsWith(')');
  const match = EXTENT.exec(isBracketed ? text.slice(1, -1) : text);
  if (!match) return null;
  const [, sign = '', front = '', innerSign = '', digits = '', behind = '', percent = ''] = match;
  if ((sign && innerSign) || (isBracketed && (sign || innerSign)) || (front && behind)) return null;
  const currency = front || behind;
  if (currency && !isCurrency(currency, signs)) return null;
  const core = readDigits(digits, signs);
  if (!core) return null;
  const isNegative = isBracketed || sign === '-' || innerSign === '-';
  const amount = (isNegative ? -core.amount : core.amount) / (percent ? 100 : 1);
  return { value: amount, format: askedFormat(core, { currency, percent }, signs) };
}

interface Digits {
  readonly amount: number;
  readonly hasFraction: boolean;
  readonly isGrouped: boolean;
  readonly hasExponent: boolean;
}

function readDigits(text: string, signs: LocaleSigns): Digits | null {
  const match = coreOf(signs).exec(text);
  if (!match) return null;
  const [, whole = '', fraction, exponent] = match;
  const plain = whole.replace(/\D/g, '');
  const decimals = fraction?.slice(1) ?? '';
  if (plain === '' && decimals === '') return null;
  return {
    amount: Number(`${plain || '0'}.${decimals || '0'}${exponent ?? ''}`),
    hasFraction: fraction !== undefined && fraction.length > 1,
    isGrouped: signs.group !== ' ' && whole.includes(signs.group),
    hasExponent: exponent !== undefined,
  };
}

function coreOf(signs: LocaleSigns): RegExp {
  const key = signs.decimal + signs.group;
  let core = cores.get(key);
  if (!core) {
    const group = `\\${signs.group}`;
    const decimal = `\\${signs.decimal}`;
    core = new RegExp(`^(\\d{1,3}(?:${group}\\d{3})+|\\d+(?: \\d+)*|)(${decimal}\\d*)?([eE][-+]?\\d+)?$`);
    cores.set(key, core);
  }
  return core;
}

function isCurrency(sign: string, signs: LocaleSigns): boolean {
  return sign === signs.currency || (sign.length === 1 && CURRENCY.test(sign));
}

function askedFormat(
  core: Digits,
  marks: { currency: string; percent: string },
  signs: LocaleSigns,
): string | null {
  if (marks.percent) return core.hasFraction ? '0.00%' : '0%';
  const grouped = core.hasFraction ? '#,##0.00' : '#,##0';
  if (marks.currency)
    return signs.isCurrencyBehind ? `${grouped} [$${marks.currency}]` : `[$${marks.currency}]${grouped}`;
  if (core.hasExponent) return '0.00E+00';
  return core.isGrouped ? grouped : null;
}
