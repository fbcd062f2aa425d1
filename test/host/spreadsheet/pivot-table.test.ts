import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import { scriptHost } from './script';

/** Sources: [D ref/spreadsheet/pivot-table, pivot-group, pivot-value, pivot-filter]. */
const TABLE = `sheet.getRange('B1:D3').setValues([['Region', 'Year', 'Sales'], ['N', 2024, 5], ['S', 2025, 7]]);
  const table = sheet.getRange('G5').createPivotTable(sheet.getRange('B1:D3'));`;

describe('a pivot table', () => {
  it('stands at its anchor over its source until it is removed', async () => {
    const { run, host, failure } = await scriptHost();
    const found = run(`${TABLE}
      const read = sheet.getPivotTables().map((each) => [each.getAnchorCell().getA1Notation(), each.getSourceDataRange().getA1Notation()]);
      table.remove();
      return [read, sheet.getPivotTables().length];`);
    expect(found).toEqual([[['G5', 'B1:D3']], 0]);
    expect(host.warnings).toContain('a pivot table shows no cells on the local host');
    expect(failure(`${TABLE} table.remove(); table.getRowGroups()`)).toContain('no longer exists');
  });

  it('groups rows and columns by columns counted from A, in an order that can be changed', async () => {
    const { run, failure } = await scriptHost();
    const groups = run(`${TABLE}
      const region = table.addRowGroup(2);
      const year = table.addRowGroup(3);
      table.addColumnGroup(3);
      const before = [region.getIndex(), year.getIndex(), String(region.getDimension())];
      year.moveToIndex(0);
      const after = table.getRowGroups().map((group) => group.getSourceDataColumn());
      region.remove();
      return [before, after, table.getRowGroups().length, table.getColumnGroups().map((group) => String(group.getDimension()))];`);
    expect(groups).toEqual([[0, 1, 'ROWS'], [3, 2], 1, ['COLUMNS']]);
    expect(failure(`${TABLE} table.addRowGroup(1)`)).toContain('outside the source range');
  });

  it('gives back how a group is sorted, totalled and put together', async () => {
    const { run, failure } = await scriptHost();
    const group = run(`${TABLE}
      const group = table.addRowGroup(3);
      const fresh = [group.isSortAscending(), group.totalsAreShown(), group.areLabelsRepeated(), group.getDateTimeGroupingRule()];
      group.sortDescending().showTotals(false).showRepeatedLabels()
        .setDateTimeGroupingRule(SpreadsheetApp.DateTimeGroupingRuleType.YEAR);
      const changed = [group.isSortAscending(), group.totalsAreShown(), group.areLabelsRepeated(),
        String(group.getDateTimeGroupingRule().getRuleType())];
      return [fresh, changed, group.clearGroupingRule().getDateTimeGroupingRule(), group.getGroupLimit()];`);
    expect(group).toEqual([[true, true, false, null], [false, false, true, 'YEAR'], null, null]);
    expect(failure(`${TABLE} table.addRowGroup(2).setGroupLimit(5)`)).toContain('DataSourcePivotTable');
  });

  it('keeps its values, calculated ones and filters', async () => {
    const { run } = await scriptHost();
    const parts = run(`${TABLE}
      const sum = table.addPivotValue(4, SpreadsheetApp.PivotTableSummarizeFunction.SUM);
      sum.showAs(SpreadsheetApp.PivotValueDisplayType.PERCENT_OF_GRAND_TOTAL).summarizeBy(SpreadsheetApp.PivotTableSummarizeFunction.MAX);
      const calculated = table.addCalculatedPivotValue('Double', '=Sales*2');
      const filter = table.addFilter(2, SpreadsheetApp.newFilterCriteria().whenTextContains('N').build());
      table.setValuesDisplayOrientation(SpreadsheetApp.Dimension.ROWS);
      return [table.getPivotValues().map((value) => [value.getSourceDataColumn(), value.getFormula(), String(value.getSummarizedBy()), String(value.getDisplayType())]),
        calculated.getFormula(), table.getFilters().map((each) => [each.getSourceDataColumn(), String(each.getFilterCriteria().getCriteriaType()), each.getFilterCriteria().getCriteriaValues()]),
        String(table.getValuesDisplayOrientation())];`);
    expect(parts).toEqual([
      [
        [4, null, 'MAX', 'PERCENT_OF_GRAND_TOTAL'],
        [null, '=Sales*2', 'CUSTOM', 'DEFAULT'],
      ],
      '=Sales*2',
      [[2, 'TEXT_CONTAINS', ['N']]],
      'ROWS',
    ]);
  });

  it('is kept beside the file and moves with the rows before it', async () => {
    const { host, run } = await scriptHost();
    run(`${TABLE} table.addRowGroup(2); sheet.insertRowBefore(1); SpreadsheetApp.flush()`);
    const next = await createHost();
    next.importState(JSON.parse(JSON.stringify(host.exportState())) as ReturnType<typeof host.exportState>);
    expect(
      next.evaluate(`SpreadsheetApp.getActiveSheet().getPivotTables().map((table) =>
        [table.getAnchorCell().getA1Notation(), table.getSourceDataRange().getA1Notation(), table.getRowGroups().length].join())[0]`),
    ).toBe('G6,B2:D4,1');
  });
});
