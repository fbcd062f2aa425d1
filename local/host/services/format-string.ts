const PLACE = /%(\d+\$)?([-+0 #,]*)(\d+)?(?:\.(\d+))?([sdifeExXobcjn%])/g;

/**
 * printf as Utilities.formatString does it: %s, %d, %i, %f, %e, %x, %X, %o, %b, %c, %j and %%, with width, precision,
 * sign, zeros and explicit positions (%2$s). Source [D]: reference/utilities, formatString.
 * @example formatString('%05.1f of %s', [3.14159, 'ten']) // => '003.1 of ten'
 */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    PLACE,
    (whole, position: string, flags: string, width: string, precision: string, kind: string) => {
      if (kind === '%') return '%';
      if (kind === 'n') return '\n';
      const index = position ? parseInt(position, 10) - 1 : next++;
      if (index >= values.length) return whole;
      const body = formatOne(values[index], {
        kind,
        flags,
        precision: precision === undefined ? null : Number(precision),
      });
      return padded(body, flags, Number(width ?? 0));
    },
  );
}

interface Place {
  readonly kind: string;
  readonly flags: string;
  readonly precision: number | null;
}

function formatOne(value: unknown, { kind, flags, precision }: Place): string {
  if (kind === 's') return precision === null ? String(value) : String(value).slice(0, precision);
  if (kind === 'j') return JSON.stringify(value) ?? 'undefined';
  if (kind === 'c') return typeof value === 'number' ? String.fromCharCode(value) : String(value);
  const number = Number(value);
  const sign = number >= 0 && flags.includes('+') ? '+' : '';
  if (kind === 'f') return sign + number.toFixed(precision ?? 6);
  if (kind === 'e' || kind === 'E') return sign + exponential(number, precision ?? 6, kind);
  if (kind === 'd' || kind === 'i') return sign + String(Math.trunc(number));
  const digits = Math.trunc(number).toString(kind === 'o' ? 8 : kind === 'b' ? 2 : 16);
  return kind === 'X' ? digits.toUpperCase() : digits;
}

function exponential(number: number, precision: number, kind: string): string {
  const text = number.toExponential(precision);
  return kind === 'E' ? text.toUpperCase() : text;
}

function padded(body: string, flags: string, width: number): string {
  if (flags.includes('-')) return body.padEnd(width);
  if (!flags.includes('0')) return body.padStart(width);
  const sign = /^[+-]/.exec(body)?.[0] ?? '';
  return sign + body.slice(sign.length).padStart(width - sign.length, '0');
}
