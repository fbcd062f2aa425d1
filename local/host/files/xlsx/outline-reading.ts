import type { LineGroup, SheetModel } from '../../workbook/model';
import { attribute, type RowTag } from './cell-reading';
import { columnSpans, isSet } from './columns';
import { signIndex } from './outline';
import { sectionElement } from './sheet-view';
import { attributeOf, childOf } from './xml-dom';
import type { SectionedXml } from './xml-sections';

type Control = 'BEFORE' | 'AFTER';

/** Levels and folding signs of the rows or columns of a file, by 0-based index. */
interface Outline {
  readonly levels: ReadonlyMap<number, number>;
  readonly folded: ReadonlySet<number>;
}

/** Reads the groups of rows and columns; hidden rows and columns are read already. */
export function readOutline(sections: SectionedXml, rowTags: readonly RowTag[], sheet: SheetModel): void {
  const section = sections.get('sheetPr');
  const properties = section ? childOf(sectionElement(sections, section), 'outlinePr') : null;
  sheet.rowGroupControl = controlOf(attributeOf(properties, 'summaryBelow'));
  sheet.columnGroupControl = controlOf(attributeOf(properties, 'summaryRight'));
  sheet.rowGroups = groupsOf(rowOutline(rowTags, sheet), sheet.rowGroupControl, sheet.hiddenRows);
  sheet.columnGroups = groupsOf(
    columnOutline(sections, sheet),
    sheet.columnGroupControl,
    sheet.hiddenColumns,
  );
}

function controlOf(summaryAfter: string | null): Control {
  return summaryAfter === null || isSet(summaryAfter) ? 'AFTER' : 'BEFORE';
}

function rowOutline(rowTags: readonly RowTag[], sheet: SheetModel): Outline {
  const levels = new Map<number, number>();
  const folded = new Set<number>();
  for (const { rowIndex, tag } of rowTags) {
    const level = Number(attribute(tag, 'outlineLevel') ?? 0);
    if (level > 0 && rowIndex < sheet.rowCount) levels.set(rowIndex, level);
    if (isSet(attribute(tag, 'collapsed'))) folded.add(rowIndex);
  }
  return { levels, folded };
}

function columnOutline(sections: SectionedXml, sheet: SheetModel): Outline {
  const levels = new Map<number, number>();
  const folded = new Set<number>();
  for (const { first, last, attributes } of columnSpans(sections)) {
    const level = Number(attributes['outlineLevel'] ?? 0);
    for (let column = first; column <= Math.min(last, sheet.columnCount - 1); column++) {
      if (level > 0) levels.set(column, level);
      if (isSet(attributes['collapsed'])) folded.add(column);
    }
  }
  return { levels, folded };
}

/** A group of depth n is a run of lines of level n or more; folded where its sign says so and all of it is hidden. */
function groupsOf({ levels, folded }: Outline, control: Control, hidden: ReadonlySet<number>): LineGroup[] {
  const groups: LineGroup[] = [];
  const lines = [...levels.keys()].sort((one, other) => one - other);
  const deepest = Math.max(0, ...levels.values());
  for (let depth = 1; depth <= deepest; depth++) {
    for (const span of runs(lines.filter((line) => (levels.get(line) ?? 0) >= depth))) {
      const isHidden = linesOf(span).every((line) => hidden.has(line));
      groups.push({ ...span, depth, isCollapsed: isHidden && folded.has(signIndex(span, control)) });
    }
  }
  return groups;
}

function runs(lines: readonly number[]): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const line of lines) {
    const last = spans[spans.length - 1];
    if (last && last.end === line - 1) last.end = line;
    else spans.push({ start: line, end: line });
  }
  return spans;
}

function linesOf({ start, end }: { start: number; end: number }): number[] {
  return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}
