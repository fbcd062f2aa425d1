import { comparable } from '../table/text';
import { withoutLegalForm } from './legal-forms';

/** What identifies a customer in a column, strongest first. */
export type KeyKind = 'id' | 'tax' | 'name';

/** What an error in a formula leaves in the cell: nobody is called '#N/A'. */
const ERROR_CELL = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)/i;
const WHOLE_WITH_ZEROS = /^([+-]?\d+)\.0+$/;
const PARTING_SIGNS = /[\s.\-_/·]+/g;
const HAN_BLANK = /([\u3400-\u9fff]) +(?=[\u3400-\u9fff])/g;

/** Tax numbers that may carry their country in front, by country: what stands behind the two letters. */
const TAX_NUMBERS: Readonly<Record<string, RegExp>> = {
  AR: /^\d{11}$/,
  AT: /^U\d{8}$/,
  BE: /^\d{10}$/,
  CL: /^\d{7,8}[\dK]$/,
  CN: /^[\dA-Z]{18}$/,
  CO: /^\d{9,10}$/,
  DE: /^\d{9}$/,
  ES: /^[\dA-Z]\d{7}[\dA-Z]$/,
  FR: /^[\dA-Z]{2}\d{9}$/,
  GB: /^\d{9}(\d{3})?$/,
  IT: /^\d{11}$/,
  MX: /^[A-ZÑ&]{3,4}\d{6}[\dA-Z]{3}$/,
  NL: /^\d{9}B\d{2}$/,
  PE: /^\d{11}$/,
  PT: /^\d{9}$/,
};

/**
 * The key of a customer in a column of ids, tax numbers or names; '' for what names nobody (blank, '#N/A', '---').
 *
 * Ids are kept as written, capitals included, but 17850.0 is 17850. Tax numbers lose blanks, dots, hyphens and
 * their country ('ES B-86.411.162' is 'B86411162'). Names lose case, accents, punctuation and the legal form at
 * their end, so that 'ACME, S.L.' and 'Acme' are one customer.
 *
 * @example customerKey('name', 'Señalización Sur, S.L.U.') // => 'senalizacion sur'
 */
export function customerKey(kind: KeyKind, text: string): string {
  if (ERROR_CELL.test(text)) return '';
  if (kind === 'id') return idKey(text);
  return kind === 'tax' ? taxKey(text) : nameKey(text);
}

function idKey(text: string): string {
  return text.normalize('NFKC').trim().replace(WHOLE_WITH_ZEROS, '$1');
}

function taxKey(text: string): string {
  const number = idKey(text).toUpperCase().replace(PARTING_SIGNS, '');
  const pattern = TAX_NUMBERS[number.slice(0, 2)];
  return pattern !== undefined && pattern.test(number.slice(2)) ? number.slice(2) : number;
}

function nameKey(text: string): string {
  return withoutLegalForm(comparable(text)).replace(HAN_BLANK, '$1');
}

const TAX_NUMBER_SHAPE = /^(?=(.*\d){6})[\dA-ZÑ&]{8,20}$/;

/** True where at least four of five values have the shape of a tax number, whatever the header says. */
export function looksLikeTaxNumbers(values: readonly string[]): boolean {
  if (values.length === 0) return false;
  const shaped = values.filter((value) => TAX_NUMBER_SHAPE.test(taxKey(value)));
  return shaped.length >= values.length * 0.8;
}
