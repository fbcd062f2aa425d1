import type { Language } from './language';

/** Group and decimal signs; Apps Script is not known to have Intl, so they are written down here. */
const SIGNS: Readonly<Record<Language, { group: string; decimal: string }>> = {
  en: { group: ',', decimal: '.' },
  es: { group: '.', decimal: ',' },
  zh: { group: ',', decimal: '.' },
};

/** An amount of money: whole, or with both places of its cents. */
export function formatMoney(value: number, language: Language): string {
  const text = formatNumber(value, language);
  return /[.,]\d$/.test(text) ? text + '0' : text;
}

/**
 * A number as people of a language write it, with at most `decimals` decimal places and no trailing zeros.
 *
 * @example formatNumber(1234567.5, 'es') // => '1.234.567,5'
 */
export function formatNumber(value: number, language: Language, decimals = 2): string {
  if (!Number.isFinite(value)) return '–';
  const text = Math.abs(value).toFixed(decimals);
  if (text.includes('e')) return value < 0 ? '-' + text : text;
  const point = decimals === 0 ? text.length : text.length - decimals - 1;
  const whole = inGroups(text.slice(0, point), SIGNS[language].group);
  const fraction = withoutLastZeros(text.slice(point + 1));
  const digits = fraction === '' ? whole : whole + SIGNS[language].decimal + fraction;
  return value < 0 && /[1-9]/.test(digits) ? '-' + digits : digits;
}

/** Digits in threes from the right. Every reason of every customer goes through here, so no pattern is searched. */
function inGroups(digits: string, sign: string): string {
  let at = digits.length % 3 || 3;
  let text = digits.slice(0, at);
  for (; at < digits.length; at += 3) text += sign + digits.slice(at, at + 3);
  return text;
}

function withoutLastZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 48) end--;
  return digits.slice(0, end);
}
