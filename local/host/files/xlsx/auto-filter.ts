import type { FilterModel, SheetModel } from '../../workbook/model';
import { parseRange, rangeName } from './a1';
import { SHEET_ORDER } from './sheet-order';
import { sectionElement } from './sheet-view';
import { attributeOf, childOf, childrenOf, flagOf, type Element } from './xml-dom';
import type { SectionedXml } from './xml-sections';
import { escapeXml } from './xml-text';

/** Google's condition for each comparison of a filter column, and back. */
const OPERATORS: Record<string, string> = {
  equal: 'NUMBER_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  greaterThan: 'NUMBER_GREATER_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  lessThan: 'NUMBER_LESS_THAN',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
};

/** Reads the sheet's filter. Values are the texts shown; criteria this cannot tell (colours, top ten, dates) stay in the file alone. */
export function readFilter(sections: SectionedXml, sheet: SheetModel): void {
  const section = sections.get('autoFilter');
  const element = section ? sectionElement(sections, section) : null;
  const range = parseRange(attributeOf(element, 'ref') ?? '');
  if (!section || !range) return;
  const criteria: FilterModel['criteria'] = new Map();
  for (const column of childrenOf(element, 'filterColumn')) {
    const read = readCriterion(column);
    if (read) criteria.set(range.startColumn + Number(attributeOf(column, 'colId')), read);
  }
  sheet.filter = { range, criteria, fileXml: section.trim() };
}

type Criterion = NonNullable<ReturnType<FilterModel['criteria']['get']>>;

function readCriterion(column: Element): Criterion | null {
  const filters = childOf(column, 'filters');
  if (filters && childrenOf(filters, 'dateGroupItem').length === 0) {
    const values = childrenOf(filters, 'filter').map((filter) => attributeOf(filter, 'val') ?? '');
    return {
      hiddenValues: [],
      visibleValues: flagOf(filters, 'blank') ? ['', ...values] : values,
      type: null,
      values: [],
    };
  }
  const custom = childrenOf(childOf(column, 'customFilters'), 'customFilter');
  const type = OPERATORS[attributeOf(custom[0] ?? null, 'operator') ?? 'equal'];
  const value = Number(attributeOf(custom[0] ?? null, 'val'));
  if (custom.length !== 1 || !type || Number.isNaN(value)) return null;
  return { hiddenValues: [], visibleValues: null, type, values: [value] };
}

/**
 * Writes the filter. Hidden values become the list of shown ones, which is what files hold; the rows themselves are hidden
 * by the model. A criterion without equivalent leaves its column unfiltered.
 */
export function writeFilter(sections: SectionedXml, sheet: SheetModel): void {
  const { filter } = sheet;
  const p = sections.prefix;
  if (!filter) return sections.replace('autoFilter', [], SHEET_ORDER);
  if (filter.fileXml !== null) {
    const xml = filter.fileXml.replace(/\sref=["'][^"']*["']/, ` ref="${rangeName(filter.range)}"`);
    return sections.replace('autoFilter', [xml], SHEET_ORDER);
  }
  const columns = [...filter.criteria].sort(([a], [b]) => a - b);
  const xml = columns
    .map(([column, criterion]) => columnXml({ sheet, filter, column, criterion }, p))
    .join('');
  const open = `<${p}autoFilter ref="${rangeName(filter.range)}"`;
  sections.replace('autoFilter', [xml === '' ? `${open}/>` : `${open}>${xml}</${p}autoFilter>`], SHEET_ORDER);
}

interface FilteredColumn {
  readonly sheet: SheetModel;
  readonly filter: FilterModel;
  readonly column: number;
  readonly criterion: Criterion;
}

function columnXml(filtered: FilteredColumn, p: string): string {
  const content = criterionXml(filtered, p);
  if (content === '') return '';
  const id = filtered.column - filtered.filter.range.startColumn;
  return `<${p}filterColumn colId="${id}">${content}</${p}filterColumn>`;
}

function criterionXml(filtered: FilteredColumn, p: string): string {
  const { criterion } = filtered;
  const operator = Object.entries(OPERATORS).find(([, type]) => type === criterion.type)?.[0];
  if (operator && typeof criterion.values[0] === 'number') {
    const test = `<${p}customFilter operator="${operator}" val="${criterion.values[0]}"/>`;
    return `<${p}customFilters>${test}</${p}customFilters>`;
  }
  const shown = criterion.visibleValues ?? shownValues(filtered);
  if (criterion.type !== null || shown.length === 0) return '';
  const blank = shown.includes('') ? ' blank="1"' : '';
  const values = shown
    .filter((value) => value !== '')
    .map((value) => `<${p}filter val="${escapeXml(value)}"/>`);
  return `<${p}filters${blank}>${values.join('')}</${p}filters>`;
}

function shownValues(filtered: FilteredColumn): string[] {
  const { sheet, filter, column, criterion } = filtered;
  if (criterion.hiddenValues.length === 0) return [];
  const hidden = new Set(criterion.hiddenValues);
  const texts = new Set<string>();
  const last = filter.range.endRow ?? sheet.rowCount - 1;
  for (let row = filter.range.startRow + 1; row <= last; row++) {
    const value = sheet.cells.value(row, column);
    texts.add(value === null ? '' : String(value));
  }
  return [...texts].filter((text) => !hidden.has(text));
}
