import { describe, expect, it } from 'vitest';
import { newWorkbook } from '../../../local/host/workbook/model';
import { UserActions } from '../../../local/host/spreadsheet/user-actions';
import { renderWindow, unseenRows } from '../../../local/host/spreadsheet/rendered-cell';

function grid(locale = 'en_US') {
  const workbook = newWorkbook('x', 'x', locale);
  const sheet = workbook.sheets[0]!;
  const clock = { now: () => Date.UTC(2026, 4, 1), warn: () => undefined };
  return { workbook, sheet, actions: new UserActions(workbook, clock), on: { workbook, now: clock.now } };
}

describe('what a person does in the grid', () => {
  it('types numbers, dates and formulas as in Sheets', () => {
    const { sheet, actions, on } = grid('es_ES');
    ['1.234,5', '31/12/2025', '=A1*2', 'texto'].forEach((text, column) =>
      actions.typeInto(sheet, 0, column, text),
    );
    const [row = []] = renderWindow(on, sheet, { startRow: 0, endRow: 0, startColumn: 0, endColumn: 3 });
    expect(row.map((cell) => cell?.text)).toEqual(['1.234,50', '31/12/2025', '2469', 'texto']);
    expect(row.map((cell) => cell?.alignment)).toEqual(['right', 'right', 'right', 'left']);
  });

  it.each([
    ['en_US', '1234.5'],
    ['es_ES', '1234,5'],
    ['de_DE', '31.12.2025'],
    ['en_US', '12.5%'],
    ['en_US', '=SUM(A5:A6)'],
    ['de_DE', '=SUM(A5;A6)'],
    ['en_US', "'01234"],
    ['en_US', "'=x"],
    ['en_US', 'TRUE'],
  ])('in %s the edit line of %s typed again changes nothing', (locale, text) => {
    const { sheet, actions } = grid(locale);
    actions.typeInto(sheet, 0, 0, text);
    const before = { value: sheet.cells.value(0, 0), formula: sheet.cells.formula(0, 0) };
    actions.typeInto(sheet, 0, 0, actions.editText(sheet, 0, 0));
    expect({ value: sheet.cells.value(0, 0), formula: sheet.cells.formula(0, 0) }).toEqual(before);
  });

  it('sorts whole rows below the frozen ones', () => {
    const { sheet, actions } = grid();
    [
      ['Name', 'n'],
      ['b', '2'],
      ['a', '1'],
    ].forEach((cells, row) => cells.forEach((text, column) => actions.typeInto(sheet, row, column, text)));
    sheet.frozenRows = 1;
    actions.sortSheet(sheet, { column: 1, isAscending: true });
    expect(sheet.cells.values.slice(0, 3)).toEqual([
      ['Name', 'n'],
      ['a', 1],
      ['b', 2],
    ]);
  });
});

describe('what a person sees', () => {
  it('takes each property from the first conditional format that is met', () => {
    const { sheet, actions, on } = grid();
    ['A', 'B', 'C'].forEach((text, row) => actions.typeInto(sheet, row, 2, text));
    const ranges = [{ startRow: 0, endRow: 9, startColumn: 0, endColumn: 3 }];
    const rule = (formula: string, format: object) => ({
      ranges,
      boolean: { type: 'CUSTOM_FORMULA', values: [formula], format },
      gradient: null,
      fileXml: null,
    });
    sheet.conditionalRules = [
      rule('=$C1="A"', { background: '#ff0000' }),
      rule('=OR($C1="A",$C1="B")', { background: '#00ff00', bold: true }),
    ];
    const cells = renderWindow(on, sheet, { startRow: 0, endRow: 2, startColumn: 0, endColumn: 0 }).flat();
    expect(cells.map((cell) => cell && [cell.background, cell.isBold])).toEqual([
      ['#ff0000', true],
      ['#00ff00', true],
      null,
    ]);
  });

  it('interpolates colour scales over the numbers of the range', () => {
    const { sheet, actions, on } = grid();
    ['0', '5', '10', 'text'].forEach((text, row) => actions.typeInto(sheet, row, 0, text));
    sheet.conditionalRules = [
      {
        ranges: [{ startRow: 0, endRow: 9, startColumn: 0, endColumn: 0 }],
        boolean: null,
        gradient: {
          min: { type: 'MIN', value: '', color: '#000000' },
          mid: null,
          max: { type: 'MAX', value: '', color: '#ffffff' },
        },
        fileXml: null,
      },
    ];
    const cells = renderWindow(on, sheet, { startRow: 0, endRow: 3, startColumn: 0, endColumn: 0 }).flat();
    expect(cells.map((cell) => cell?.background)).toEqual(['#000000', '#808080', '#ffffff', null]);
  });

  it.each([
    ['TEXT_CONTAINS', ['AN'], [true, false, false, false, false]],
    ['TEXT_DOES_NOT_CONTAIN', ['an'], [false, true, true, true, true]],
    ['TEXT_EQUAL_TO', ['ana'], [true, false, false, false, false]],
    ['TEXT_STARTS_WITH', ['1'], [false, true, false, false, false]],
    ['TEXT_ENDS_WITH', ['a'], [true, false, false, false, false]],
    ['NUMBER_GREATER_THAN', [10], [false, true, true, true, false]],
    ['NUMBER_BETWEEN', [10, 20], [false, true, false, false, false]],
    ['NUMBER_NOT_EQUAL_TO', [15], [true, false, true, true, false]],
    ['NUMBER_LESS_THAN_OR_EQUAL_TO', ['=$B$1'], [false, true, false, false, false]],
    ['CELL_EMPTY', [], [false, false, false, false, true]],
    ['CELL_NOT_EMPTY', [], [true, true, true, true, false]],
    ['DATE_AFTER', [46000], [false, false, true, true, false]],
    ['DATE_EQUAL_TO_RELATIVE', ['TODAY'], [false, false, true, false, false]],
    ['DATE_BEFORE_RELATIVE', ['TODAY'], [false, true, false, false, false]],
    ['DATE_AFTER_RELATIVE', ['TODAY'], [false, false, false, true, false]],
  ])('hits by %s %j', (type, values, expected) => {
    const { sheet, actions, on } = grid();
    ['Ana', '15', '2026-05-01', '2026-05-02', ''].forEach((text, row) =>
      actions.typeInto(sheet, row, 0, text),
    );
    actions.typeInto(sheet, 0, 1, '15');
    sheet.conditionalRules = [
      {
        ranges: [{ startRow: 0, endRow: 4, startColumn: 0, endColumn: 0 }],
        boolean: { type, values, format: { background: '#ff0000' } },
        gradient: null,
        fileXml: null,
      },
    ];
    const cells = renderWindow(on, sheet, { startRow: 0, endRow: 4, startColumn: 0, endColumn: 0 }).flat();
    expect(cells.map((cell) => cell?.background === '#ff0000')).toEqual(expected);
  });

  it('leaves out rows hidden by hand and by the filter', () => {
    const { sheet, actions, on } = grid();
    ['Name', 'a', 'b', 'a'].forEach((text, row) => actions.typeInto(sheet, row, 0, text));
    sheet.hiddenRows.add(9);
    actions.setFilter(sheet, {
      range: { startRow: 0, endRow: 3, startColumn: 0, endColumn: 0 },
      criteria: new Map([[0, { hiddenValues: ['a'], visibleValues: null, type: null, values: [] }]]),
    });
    expect([...unseenRows(on, sheet)].sort((one, other) => one - other)).toEqual([1, 3, 9]);
  });
});
