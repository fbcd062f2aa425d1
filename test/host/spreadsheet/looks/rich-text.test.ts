import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedRuns, plainText } from '../../../../local/host/workbook/text-runs';
import { scriptHost } from '../script';

const STYLES = `
  const style = () => SpreadsheetApp.newTextStyle();
  const rich = (text) => SpreadsheetApp.newRichTextValue().setText(text);
  const told = (value) => value.getRuns().map((run) => [run.getText(), run.getStartIndex(), run.getTextStyle().isBold(), run.getTextStyle().isItalic(), run.getLinkUrl()]);
`;

describe('text styles', () => {
  it('of a new cell are all set, with a family of their own wording [L gf:testsheetsformatting]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
      const style = sheet.getRange("A1").getTextStyle();
      return [style.getFontFamily(), style.getFontSize(), style.isBold(), style.isItalic(), style.isUnderline(), style.isStrikethrough(), style.getForegroundColor(), sheet.getRange("A1").getFontFamily()];
    `),
    ).toEqual(['arial,sans,sans-serif', 10, false, false, false, false, '#000000', 'Arial']);
  });

  it('built are null where nothing was set, and name theme colours [L gf:testsheetsformatting]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`${STYLES}
      const built = style().setBold(true).setUnderline(false).setForegroundColorObject(SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT4)).build();
      return [built.isBold(), built.isUnderline(), built.isItalic(), built.getFontSize(), built.getFontFamily(), built.getForegroundColor(), built.copy().setFontSize(7).build().getFontSize()];
    `),
    ).toEqual([true, false, null, null, null, 'ACCENT4', 7]);
  });

  it('change in cells only what they set [A]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`${STYLES}
      const range = sheet.getRange("A1:B1").setFontStyle("italic").setTextStyle(style().setFontSize(20).setForegroundColor("lime").build());
      sheet.getRange("A1:B1").setTextStyles([[style().setBold(true).build(), null]]);
      return range.getTextStyles()[0].map((each) => [each.getFontSize(), each.getForegroundColor(), each.isItalic(), each.isBold()]);
    `),
    ).toEqual([
      [20, '#00ff00', true, true],
      [20, '#00ff00', true, false],
    ]);
  });
});

describe('rich text', () => {
  it('has a run for every stretch of one style, plain stretches too [L gf:testsheetsformatting]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`${STYLES}
      sheet.getRange("A1").setRichTextValue(rich("Bold Italic Link").setTextStyle(0, 4, style().setBold(true).build()).setTextStyle(5, 11, style().setItalic(true).build()).setLinkUrl(12, 16, "https://example.com").build());
      return told(sheet.getRange("A1").getRichTextValue());
    `),
    ).toEqual([
      ['Bold', 0, true, false, null],
      [' ', 4, false, false, null],
      ['Italic', 5, false, true, null],
      [' ', 11, false, false, null],
      ['Link', 12, false, false, 'https://example.com'],
    ]);
  });

  it('lays links in the link colour under what is set for them [D ref/spreadsheet/rich-text-value-builder]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`${STYLES}
      const plain = style().setUnderline(false).setBold(true).setForegroundColor("#000000").build();
      sheet.getRange("A1").setRichTextValue(rich("foo no baz").setLinkUrl(0, 3, "https://bar.foo").setLinkUrl(7, 10, "https://abc.xyz").setTextStyle(7, 10, plain).build());
      const value = sheet.getRange("A1").getRichTextValue();
      return [value.getLinkUrl(), value.getLinkUrl(0, 3), value.getLinkUrl(7, 10), value.getTextStyle(0, 3).isUnderline(), value.getTextStyle(0, 3).getForegroundColor(), value.getTextStyle(7, 10).isUnderline(), value.getTextStyle(7, 10).getForegroundColor(), value.getTextStyle().isBold()];
    `),
    ).toEqual([null, 'https://bar.foo', 'https://abc.xyz', true, 'HYPERLINK', false, '#000000', null]);
  });

  it('styles all of a text, and setText takes styles away [D ref/spreadsheet/rich-text-value-builder]', async () => {
    const { run, failure } = await scriptHost();
    expect(
      run(`${STYLES}
      const builder = rich("HelloWorld").setTextStyle(0, 5, style().setBold(true).build()).setTextStyle(style().setItalic(true).build()).setTextStyle(null);
      const [first, second] = builder.build().getRuns();
      return [first.getTextStyle().isBold(), first.getTextStyle().isItalic(), second.getTextStyle().isBold(), second.getText(), builder.setText("new").build().getTextStyle().isItalic(), rich("x").setLinkUrl("https://a.b").setLinkUrl(null).build().getLinkUrl()];
    `),
    ).toEqual([true, true, null, 'World', null, null]);
    expect(failure(`${STYLES} rich("abc").setTextStyle(1, 4, style().build());`)).toBe(
      'Exception: Illegal argument.',
    );
  });

  it('is null for numbers and plain for other texts [D ref/spreadsheet/range#getrichtextvalue; L]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`
      const [number, text, date] = sheet.getRange("A1:C1").setValues([[5, "Plain text", new Date(0)]]).getRichTextValues()[0];
      return [number, text.getText(), text.getRuns().length, text.getTextStyle().getFontSize(), date];
    `),
    ).toEqual([null, 'Plain text', 1, 10, null]);
  });

  it('keeps a text that looks like a number or formula as text [A]', async () => {
    const { run } = await scriptHost();
    expect(
      run(
        `${STYLES} return sheet.getRange("A1:B1").setRichTextValues([[rich("012").build(), rich("=1+1").build()]]).getValues();`,
      ),
    ).toEqual([['012', '=1+1']]);
  });

  it('ends with a new text and moves, sorts and is copied with its cell', async () => {
    const { run } = await scriptHost();
    expect(
      run(`${STYLES}
      const bold = (text) => rich(text).setTextStyle(0, 1, style().setBold(true).build()).build();
      sheet.getRange("A1:A2").setRichTextValues([[bold("zz")], [bold("aa")]]).sort(1);
      sheet.insertRowBefore(1);
      sheet.getRange("A2").copyTo(sheet.getRange("C5"));
      sheet.getRange("A3").setValue("yy");
      const isBold = (a1) => sheet.getRange(a1).getRichTextValue().getRuns()[0].getTextStyle().isBold();
      return [sheet.getRange("A2").getValue(), isBold("A2"), isBold("C5"), isBold("A3")];
    `),
    ).toEqual(['aa', true, true, false]);
  });

  it('ends with the same text written anew, by value and by values [A]', async () => {
    const { run } = await scriptHost();
    expect(
      run(`${STYLES}
      const range = sheet.getRange("A1:B1");
      const bold = rich("same").setTextStyle(0, 4, style().setBold(true).build()).build();
      range.setRichTextValue(bold).setValues([["same", "same"]]);
      const values = range.getRichTextValues()[0].map((value) => value.getTextStyle().isBold());
      sheet.getRange("A1").setRichTextValue(bold).setValue("same");
      return [...values, sheet.getRange("A1").getRichTextValue().getTextStyle().isBold()];
    `),
    ).toEqual([false, false, false]);
  });

  it('gives way to a later look of the whole cell', async () => {
    const { run } = await scriptHost();
    expect(
      run(`${STYLES}
      const cell = sheet.getRange("A1").setRichTextValue(rich("abcd").setTextStyle(0, 2, style().setBold(true).setItalic(true).build()).build());
      cell.setFontWeight("normal");
      return told(cell.getRichTextValue());
    `),
    ).toEqual([
      ['ab', 0, false, true, null],
      ['cd', 2, false, false, null],
    ]);
  });

  it('agrees with a list of letters, each with its own look, after any changes', () => {
    const change = fc.record({
      start: fc.nat(8),
      length: fc.nat(8),
      look: fc.record({ bold: fc.boolean(), fontSize: fc.integer({ min: 1, max: 3 }) }, { requiredKeys: [] }),
      link: fc.option(fc.constantFrom('u', 'v', null), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        let rich = plainText('abcdefgh');
        const letters = [...rich.text].map(() => ({ look: {}, link: null as string | null }));
        for (const { start, length, look, link } of changes) {
          const end = Math.min(8, start + length);
          rich = changedRuns(rich, { start, end }, link === undefined ? { look } : { look, link });
          for (let at = start; at < end; at++) {
            const letter = letters[at] ?? { look: {}, link: null };
            letters[at] = {
              look: { ...letter.look, ...look },
              link: link === undefined ? letter.link : link,
            };
          }
        }
        const spread = rich.runs.flatMap(({ start, end, look, link }) =>
          Array(end - start).fill({ look, link }),
        );
        expect(spread).toEqual(letters);
        rich.runs.slice(1).forEach((run, index) => {
          const { look, link } = rich.runs[index] ?? run;
          expect({ look, link }).not.toEqual({ look: run.look, link: run.link });
        });
      }),
      { numRuns: 200 },
    );
  });
});
