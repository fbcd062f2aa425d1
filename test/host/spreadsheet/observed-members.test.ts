import { expect, it } from 'vitest';
import { scriptHost } from './script';

it('answers members that the reference leaves out and live Apps Script has [L gf:testsheetsvalues]', async () => {
  const { run } = await scriptHost();
  expect(
    run(`
      ss.rename('Other');
      const opened = SpreadsheetApp.openByKey(ss.getId());
      return [ss.getName(), ss.getKey() === ss.getId(), opened.getId() === ss.getId(), sheet.getRange('C11:Z20').getColumnIndex()];`),
  ).toEqual(['Other', true, true, 3]);
});

it("colours cells by the older name [Google's sample bracket-maker; gf:testsheetsformatting L]", async () => {
  const { run } = await scriptHost();
  expect(run("return sheet.getRange('A1').setBackgroundColor('yellow').getBackground();")).toBe('#ffff00');
});

it('gives an address of a range for charts and queries [D ref/spreadsheet/range#getDataSourceUrl(); its form A]', async () => {
  const { run } = await scriptHost();
  expect(run("return sheet.getRange('A1:B8').getDataSourceUrl();")).toMatch(
    /\/d\/file\/gviz\/tq\?gid=0&range=A1%3AB8$/,
  );
});
