import { describe, expect, it } from 'vitest';
import type { HostFacts } from '../../../local/host/index';
import { shiftedDepth } from '../../../local/host/spreadsheet/grid/line-groups';
import { scriptHost } from './script';

// Columns B to E as 1 to 4.
const group = (start: number, end: number, depth: number, isCollapsed = false) => ({
  start,
  end,
  depth,
  isCollapsed,
});

describe('depths of groups', () => {
  // The examples of [D sheets/api AddDimensionGroupRequest, DeleteDimensionGroupRequest].
  it.each([
    ['[C:D] and B:E', [group(2, 3, 1)], { start: 1, end: 4 }, 1, [group(1, 4, 1), group(2, 3, 2)]],
    ['[B:E] and C:D', [group(1, 4, 1)], { start: 2, end: 3 }, 1, [group(1, 4, 1), group(2, 3, 2)]],
    ['[B:D] and C:E', [group(1, 3, 1)], { start: 2, end: 4 }, 1, [group(1, 4, 1), group(2, 3, 2)]],
    [
      'B:E with C:D less D:E',
      [group(1, 4, 1), group(2, 3, 2)],
      { start: 3, end: 4 },
      -1,
      [group(1, 3, 1), group(2, 2, 2)],
    ],
  ])('are those of the reference for %s', (_name, groups, span, delta, expected) => {
    expect(shiftedDepth(groups, span, delta)).toEqual(expected);
  });

  it('stay between 0 and 8, and what is folded stays folded', () => {
    const folded = [group(2, 3, 1, true)];
    expect(shiftedDepth(folded, { start: 1, end: 4 }, 1)).toEqual([group(1, 4, 1), group(2, 3, 2, true)]);
    expect(shiftedDepth([], { start: 0, end: 1 }, 20)).toHaveLength(8);
    expect(shiftedDepth(folded, { start: 0, end: 9 }, -3)).toEqual([]);
  });
});

describe('groups of a sheet', () => {
  it('are made, found, folded and removed as in the examples of the reference [D ref/spreadsheet/group]', async () => {
    const { run, failure } = await scriptHost();
    expect(
      run(`
        sheet.getRange('2:3').shiftRowGroupDepth(1);
        const group = sheet.getRowGroup(2, 1);
        const facts = [group.getDepth(), group.getRange().getA1Notation(), group.getControlIndex(), group.isCollapsed(),
          sheet.getRowGroupDepth(2), sheet.getRowGroupDepth(4), sheet.getRowGroup(4, 1).getRange().getA1Notation()];
        group.collapse();
        facts.push(group.isCollapsed(), sheet.isRowHiddenByUser(3), group.expand().isCollapsed(), sheet.isRowHiddenByUser(3));
        group.remove();
        facts.push(sheet.getRowGroupDepth(2));
        return facts;`),
    ).toEqual([1, '2:3', 4, false, 1, 0, '2:3', true, true, false, false, 0]);
    expect(failure('sheet.getRowGroup(2, 1);')).toContain('does not exist');
  });

  it('carry their sign before them where that is set, and then leave the first line out [D ref/spreadsheet/range]', async () => {
    const { run, failure } = await scriptHost();
    const before = 'sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);';
    expect(
      run(`${before} sheet.getRange('B:C').shiftColumnGroupDepth(1);
        return [sheet.getColumnGroup(1, 1).getControlIndex(), sheet.getColumnGroupControlPosition().toString(),
          sheet.getRowGroupControlPosition().toString()];`),
    ).toEqual([1, 'BEFORE', 'AFTER']);
    expect(failure("sheet.getRange('A:A').shiftColumnGroupDepth(1); SpreadsheetApp.flush();")).toContain(
      'BEFORE',
    );
  });

  it('are unfolded up to a depth, and an inner one stays folded when the outer is opened [D ref/spreadsheet/sheet, group]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
        sheet.getRange('2:9').shiftRowGroupDepth(1); sheet.getRange('4:5').shiftRowGroupDepth(1);
        const seen = () => [2, 4, 9, 10].map((row) => sheet.isRowHiddenByUser(row));
        const facts = [];
        sheet.expandRowGroupsUpToDepth(1); facts.push(seen());
        sheet.collapseAllRowGroups(); facts.push(seen());
        sheet.getRowGroup(2, 1).expand(); facts.push(seen());
        sheet.expandAllRowGroups(); facts.push(seen());
        return facts;`),
    ).toEqual([
      [false, true, false, false],
      [true, true, true, false],
      [false, true, false, false],
      [false, false, false, false],
    ]);
  });

  it('are folded and unfolded by range: whole ones, else the deepest [D ref/spreadsheet/range#collapseGroups()]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
        sheet.getRange('2:9').shiftRowGroupDepth(1); sheet.getRange('4:5').shiftRowGroupDepth(1);
        const folded = () => [[2, 1], [4, 2]].map(([row, depth]) => sheet.getRowGroup(row, depth).isCollapsed());
        const facts = [];
        sheet.getRange('A4').collapseGroups(); facts.push(folded());
        sheet.getRange('A1:A20').collapseGroups(); facts.push(folded());
        sheet.getRange('A4').expandGroups(); facts.push(folded());
        sheet.getRange('A6').expandGroups(); facts.push(folded());
        return facts;`),
    ).toEqual([
      [false, true],
      [true, true],
      [false, true],
      [false, false],
    ]);
  });

  it.each<[facts: Partial<HostFacts>, folded: boolean[], source: string]>([
    [{}, [true, false], 'the outermost [L gf:testsheetsexotics]'],
    [{ collapsedGroups: 'all' }, [true, true], 'all [C ref/spreadsheet/range#collapseGroups()]'],
  ])('of those in each other fold as is played (%j): %j, %s', async (facts, folded) => {
    const { run } = await scriptHost({ facts });
    expect(
      run(`
        sheet.getRange('2:5').shiftRowGroupDepth(1); sheet.getRange('3:4').shiftRowGroupDepth(1);
        sheet.getRange('A1:A10').collapseGroups();
        return [sheet.getRowGroup(2, 1).isCollapsed(), sheet.getRowGroup(3, 2).isCollapsed()];`),
    ).toEqual(folded);
  });

  it('go with their rows and grow by rows put inside [A]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
        sheet.getRange('3:4').shiftRowGroupDepth(1);
        sheet.insertRowsBefore(1, 2); sheet.insertRowAfter(5);
        const grown = sheet.getRowGroup(6, 1).getRange().getA1Notation();
        sheet.deleteRows(5, 3);
        return [grown, sheet.getRowGroupDepth(5)];`),
    ).toEqual(['5:7', 0]);
  });
});
