import { describe, expect, it } from 'vitest';
import { scriptHost } from './script';

/** A sheet of texts, and the notation of what a finder finds on it. */
async function found(finder: string): Promise<unknown> {
  const { run } = await scriptHost();
  return run(`
    sheet.getRange('A1:B3').setValues([['Dog', 'hotdog dog'], ['cat', '=CONCATENATE("d","og")'], ['ĐOG dóg', 1234]]);
    return sheet.createTextFinder(${finder}.findAll().map((range) => range.getA1Notation());`);
}

describe('finding texts', () => {
  // Options of [D ref/spreadsheet/text-finder].
  it.each([
    ["'dog')", ['A1', 'B1', 'B2']],
    ["'dog').matchCase(true)", ['B1', 'B2']],
    ["'dog').matchEntireCell(true)", ['A1', 'B2']],
    ["'dog').ignoreDiacritics(true)", ['A1', 'B1', 'B2', 'A3']],
    ["'concat').matchFormulaText(true)", ['B2']],
    ["'^.o').useRegularExpression(true)", ['A1', 'B1', 'B2', 'A3']],
    ["'23')", ['B3']],
    ["'.')", []],
  ])('createTextFinder(%s', async (finder, cells) => {
    expect(await found(finder)).toEqual(cells);
  });

  it('goes on and back from match to match, and is null beyond the last', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
        sheet.getRange('A1:A3').setValues([['x'], ['y'], ['x']]);
        const finder = sheet.createTextFinder('x');
        const name = (range) => range && range.getA1Notation();
        return [name(finder.getCurrentMatch()), name(finder.findNext()), name(finder.findNext()), name(finder.findNext()),
          name(finder.findPrevious()), name(finder.getCurrentMatch()), name(finder.findPrevious()),
          name(finder.startFrom(sheet.getRange('A1')).findNext())];`),
    ).toEqual([null, 'A1', 'A3', null, 'A1', 'A1', null, 'A3']);
  });

  it('searches a range, or every sheet from the first one [D ref/spreadsheet/spreadsheet#createTextFinder]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
        sheet.getRange('A1:B1').setValues([['x', 'x']]);
        const other = ss.insertSheet('Other'); other.getRange('C3').setValue('x');
        return [sheet.getRange('B1:B9').createTextFinder('x').findAll().length,
          ss.createTextFinder('x').findAll().map((range) => range.getSheet().getName() + range.getA1Notation())];`),
    ).toEqual([1, ['Sheet1A1', 'Sheet1B1', 'OtherC3']]);
  });

  it('refuses a regular expression that cannot be read', async () => {
    const { failure } = await scriptHost();
    expect(failure("sheet.createTextFinder('(').useRegularExpression(true).findAll();")).toBe(
      'Exception: Invalid argument: regex',
    );
  });
});

describe('replacing texts', () => {
  it('counts occurrences, which are more than cells [D ref/spreadsheet/text-finder#replaceAllWith(String)]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
        sheet.getRange('A1:B1').setValues([['dog dog', 'Dog']]);
        return [sheet.createTextFinder('dog').replaceAllWith('cat'), sheet.getRange('A1:B1').getValues()];`),
    ).toEqual([3, [['cat cat', 'cat']]]);
  });

  it('replaces in the current match alone', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
        sheet.getRange('A1:A2').setValues([['dog'], ['dog']]);
        const finder = sheet.createTextFinder('dog'); const before = finder.replaceWith('cat'); finder.findNext();
        return [before, finder.replaceWith('cat'), sheet.getRange('A1:A2').getValues()];`),
    ).toEqual([0, 1, [['cat'], ['dog']]]);
  });

  it('knows the groups of a regular expression, and keeps letters beside one found without its accent', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
        sheet.getRange('A1:A2').setValues([['Ana Ruiz'], ['café Peña']]);
        sheet.createTextFinder('(\\\\w+) Ruiz').useRegularExpression(true).replaceAllWith('Ruiz, $1');
        sheet.createTextFinder('cafe').ignoreDiacritics(true).replaceAllWith('bar');
        return sheet.getRange('A1:A2').getValues().flat();`),
    ).toEqual(['Ruiz, Ana', 'bar Peña']);
  });

  it('changes formulas only where their text is searched [A]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
        sheet.getRange('A1').setFormula('=1+1');
        const shown = sheet.createTextFinder('2').replaceAllWith('9');
        const written = sheet.createTextFinder('1').matchFormulaText(true).replaceAllWith('3');
        return [shown, written, sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue()];`),
    ).toEqual([0, 2, '=3+3', 6]);
  });
});
