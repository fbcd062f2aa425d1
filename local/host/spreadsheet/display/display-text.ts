import { CellError, type CellValue } from '../../workbook/cell-value';
import { localeSigns, type LocaleSigns } from '../locale/locale-signs';
import { formatSections, type FormatSection } from './number-format';
import { renderDate } from './render-date';
import { renderGeneral, renderNumber } from './render-number';

/**
 * What a cell shows: its value laid out by its number format in the spreadsheet's locale.
 * @example displayText(1234.5, '#,##0.00', 'es_ES') // => '1.234,50'
 */
export function displayText(value: CellValue, format: string, locale: string): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'string')
    return format === 'General' || format === '@' ? value : renderText(value, format);
  const signs = localeSigns(locale);
  if (typeof value === 'boolean') return value ? signs.trueWord : signs.falseWord;
  return format === 'General' || format === '@'
    ? renderGeneral(value, signs)
    : renderByFormat(value, format, signs);
}

function renderText(value: string, format: string): string {
  const sections = formatSections(format);
  const section = sections.length > 3 ? sections[3] : sections[0]?.kind === 'text' ? sections[0] : undefined;
  if (!section) return value;
  return section.tokens
    .map((token) => (token.kind === 'text' ? value : token.kind === 'literal' ? token.text : ''))
    .join('');
}

function renderByFormat(value: number, format: string, signs: LocaleSigns): string {
  const { section, isSignShown } = sectionFor(value, formatSections(format));
  if (!section) return '#'.repeat(8);
  const own = section.locale === null ? signs : localeSigns(section.locale);
  if (section.kind === 'date')
    return renderDate(value, section, { ...signs, shortMonths: own.shortMonths, months: own.months });
  if (section.kind === 'text') return renderGeneral(value, signs);
  const shown =
    section.kind === 'general'
      ? generalIn(section, Math.abs(value), signs)
      : renderNumber(Math.abs(value), section, signs);
  return isSignShown && value < 0 && /[1-9]/.test(shown) ? `-${shown}` : shown;
}

function generalIn(section: FormatSection, absolute: number, signs: LocaleSigns): string {
  return section.tokens
    .map((token) =>
      token.kind === 'general' ? renderGeneral(absolute, signs) : token.kind === 'literal' ? token.text : '',
    )
    .join('');
}

interface ChosenSection {
  readonly section: FormatSection | undefined;
  readonly isSignShown: boolean;
}

/** Which section shows a number: by its conditions, else positive; negative; zero. */
function sectionFor(value: number, sections: readonly FormatSection[]): ChosenSection {
  const numeric = sections.slice(0, 3);
  if (numeric.some((section) => section.condition)) {
    const section = numeric.find((candidate) => !candidate.condition || meets(value, candidate.condition));
    return { section, isSignShown: true };
  }
  if (numeric.length === 1 || value > 0) return { section: numeric[0], isSignShown: value < 0 };
  if (value < 0) return { section: numeric[1], isSignShown: false };
  return { section: numeric[2] ?? numeric[0], isSignShown: false };
}

function meets(value: number, { operator, limit }: { operator: string; limit: number }): boolean {
  switch (operator) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    case '<>':
      return value !== limit;
    default:
      return value === limit;
  }
}
