/** Whole and decimal digits of a number rounded half away from zero as a spreadsheet shows it. */
export interface DecimalDigits {
  readonly whole: string;
  readonly fraction: string;
}

/** A spreadsheet shows and compares numbers by their first 15 digits. */
const SIGNIFICANT_DIGITS = 15;

/**
 * Rounds to a number of decimals by the decimal digits a spreadsheet shows, so that 1.005 becomes 1.01.
 * @example decimalDigits(1.005, 2) // => {whole: '1', fraction: '01'}
 */
export function decimalDigits(absolute: number, decimals: number): DecimalDigits {
  const scaled = absolute * 10 ** decimals;
  if (scaled >= 1e21 || !Number.isFinite(scaled)) {
    const [whole = '0', fraction = ''] = absolute
      .toLocaleString('en-US', { useGrouping: false, minimumFractionDigits: decimals })
      .split('.');
    return { whole, fraction };
  }
  const rounded = Number.isInteger(scaled)
    ? scaled
    : Math.round(Number(scaled.toPrecision(SIGNIFICANT_DIGITS)));
  const digits = String(rounded).padStart(decimals + 1, '0');
  return {
    whole: digits.slice(0, digits.length - decimals),
    fraction: decimals === 0 ? '' : digits.slice(-decimals),
  };
}
