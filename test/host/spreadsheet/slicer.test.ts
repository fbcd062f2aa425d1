import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import { scriptHost } from './script';

const SLICER = `
  sheet.getRange('A1:B4').setValues([['name', 'n'], ['a', 1], ['b', 5], ['c', 9]]);
  const slicer = sheet.insertSlicer(sheet.getRange('A1:B4'), 2, 5, 10, 20);`;

describe('slicers', () => {
  it('stand where they are put, filter the column they are given and show its rows again [D ref/spreadsheet/slicer; rows A]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`${SLICER}
        const info = slicer.getContainerInfo();
        const facts = [info.getAnchorRow(), info.getAnchorColumn(), info.getOffsetX(), info.getOffsetY(),
          slicer.getRange().getA1Notation(), slicer.getColumnPosition(), slicer.getFilterCriteria()];
        const hidden = () => [2, 3, 4].filter((row) => sheet.isRowHiddenByFilter(row));
        slicer.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(4).build());
        facts.push(hidden(), slicer.getColumnPosition(), slicer.getFilterCriteria().getCriteriaValues());
        slicer.setColumnFilterCriteria(2, null); facts.push(hidden());
        return facts;`),
    ).toEqual([2, 5, 10, 20, 'A1:B4', null, null, [2], 2, [4], []]);
  });

  it('keep title and looks, move with their range, and are gone when removed [D ref/spreadsheet/slicer]', async () => {
    const { run, failure } = await scriptHost();
    expect(
      run(`${SLICER}
        slicer.setTitle('Which').setTitleHorizontalAlignment('center').setApplyToPivotTables(false).setBackgroundColor('Red')
          .setTitleTextStyle(SpreadsheetApp.newTextStyle().setBold(true).build());
        sheet.insertRowsBefore(1, 2);
        const [known] = sheet.getSlicers();
        return [known.getTitle(), known.getTitleHorizontalAlignment(), known.isAppliedToPivotTables(),
          known.getBackgroundColorObject().asRgbColor().asHexString(), known.getTitleTextStyle().isBold(), known.getRange().getA1Notation()];`),
    ).toEqual(['Which', 'center', false, '#ff0000', true, 'A3:B6']);
    expect(failure('const [slicer] = sheet.getSlicers(); slicer.remove(); slicer.getTitle();')).toContain(
      'removed',
    );
    expect(run('return sheet.getSlicers().length;')).toBe(0);
  });

  it('are saved beside the file', async () => {
    const { host, workbook, run } = await scriptHost();
    run(`${SLICER} slicer.setTitle('Which');`);
    const saved = host.exportState();
    for (const sheet of workbook.sheets) sheet.slicers = [];
    const opened = await createHost({ workbook });
    opened.importState(saved);
    expect(opened.evaluate('SpreadsheetApp.getActiveSheet().getSlicers()[0].getTitle()')).toBe('Which');
  });
});

describe('a filter by colour', () => {
  it('shows cells of one background or text colour [D ref/spreadsheet/filter-criteria-builder]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
        sheet.getRange('A1:A4').setValues([['h'], [1], [2], [3]]);
        sheet.getRange('A2').setBackground('red'); sheet.getRange('A3').setFontColor('#0000ff');
        const filter = sheet.getRange('A1:A4').createFilter();
        const colour = (css) => SpreadsheetApp.newColor().setRgbColor(css).build();
        const hidden = () => [2, 3, 4].filter((row) => sheet.isRowHiddenByFilter(row));
        const builder = SpreadsheetApp.newFilterCriteria().setVisibleBackgroundColor(colour('#ff0000'));
        filter.setColumnFilterCriteria(1, builder.build());
        const facts = [hidden(), filter.getColumnFilterCriteria(1).getVisibleBackgroundColor().asRgbColor().asHexString()];
        filter.setColumnFilterCriteria(1, builder.setVisibleForegroundColor(colour('blue')).build());
        return facts.concat([hidden(), filter.getColumnFilterCriteria(1).getVisibleBackgroundColor()]);`),
    ).toEqual([[3, 4], '#ff0000', [2, 4], null]);
  });
});
