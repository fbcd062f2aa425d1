import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import { sidecarPath } from '../../../local/host/files/sidecar';
import { openpyxlReading } from './openpyxl';

const FOLDER = mkdtempSync(join(tmpdir(), 'looks-'));

/** Gives a sheet every look; `told` says what a script reads of them. */
const GIVE = `
  (function () {
    const sheet = SpreadsheetApp.getActiveSheet();
    const app = SpreadsheetApp;
    const theme = app.newColor().setThemeColor(app.ThemeColorType.ACCENT1).build();
    const bold = app.newTextStyle().setBold(true).setForegroundColor("#ff0000").build();
    sheet.getRange("A1:F1").setValues([["lines", "turned", "stacked", "right to left", "clipped", "themed"]]);
    sheet.getRange("A1").setBorder(true, false, true, true, null, null, "#00ff00", app.BorderStyle.DASHED);
    sheet.getRange("A3").setBorder(true, true, true, true, null, null, null, app.BorderStyle.SOLID_THICK);
    sheet.getRange("B1").setTextRotation(-30); sheet.getRange("B2").setTextRotation(60).setValue("up");
    sheet.getRange("C1").setVerticalText(true);
    sheet.getRange("D1").setTextDirection(app.TextDirection.RIGHT_TO_LEFT);
    sheet.getRange("E1").setWrapStrategy(app.WrapStrategy.CLIP).setHorizontalAlignment("normal");
    sheet.getRange("F1").setBackgroundObject(theme).setFontColorObject(theme).setShowHyperlink(false);
    sheet.getRange("A2").setFontSize(14).setRichTextValue(app.newRichTextValue().setText("plain & <bold> end").setTextStyle(8, 14, bold).build());
    sheet.getRange("A4").setValue("plain & <bold> end");
    sheet.getRange("A5").setRichTextValue(app.newRichTextValue().setText("see here or there").setLinkUrl(4, 8, "https://a.example").setLinkUrl(12, 17, "https://b.example").build());
    sheet.getRange("A7:B12").applyRowBanding(app.BandingTheme.CYAN);
    const ss = app.getActive();
    ss.setSpreadsheetTheme(ss.getSpreadsheetTheme().setConcreteColor(app.ThemeColorType.ACCENT1, 1, 2, 3));
  })();
`;

const TOLD = `
  (function () {
    const sheet = SpreadsheetApp.getActiveSheet();
    const border = (a1) => { const sides = sheet.getRange(a1).getBorder(); return sides && ["Top", "Left", "Bottom", "Right"].map((side) => { const line = sides["get" + side](); return line.getBorderStyle() && line.getBorderStyle() + " " + line.getColor().asRgbColor().asHexString(); }); };
    const runs = (a1) => sheet.getRange(a1).getRichTextValue().getRuns().map((run) => { const style = run.getTextStyle(); return [run.getText(), style.isBold(), style.getForegroundColorObject().getColorType() == "THEME" ? "theme" : style.getForegroundColor(), style.getFontSize(), run.getLinkUrl()]; });
    const rotation = (a1) => { const turned = sheet.getRange(a1).getTextRotation(); return [turned.getDegrees(), turned.isVertical()]; };
    const themed = sheet.getRange("F1");
    return JSON.stringify({
      borders: [border("A1"), border("A3"), border("B2")], rotations: ["A1", "B1", "B2", "C1"].map(rotation),
      direction: String(sheet.getRange("D1").getTextDirection()), wraps: [String(sheet.getRange("E1").getWrapStrategy()), sheet.getRange("E1").getWrap(), sheet.getRange("A1").getWrap()], alignment: sheet.getRange("E1").getHorizontalAlignment(),
      theme: [String(themed.getBackgroundObject().asThemeColor().getThemeColorType()), themed.getBackground(), String(themed.getFontColorObject().asThemeColor().getThemeColorType())],
      runs: [runs("A2"), runs("A4"), runs("A5")], bandings: sheet.getBandings().map((each) => [each.getRange().getA1Notation(), each.getHeaderRowColor()]),
    });
  })()
`;

async function saved(name: string): Promise<{ path: string; told: unknown }> {
  const path = join(FOLDER, name);
  const host = await createHost();
  host.evaluate(GIVE, 'give.js');
  await host.save(path);
  return { path, told: JSON.parse(String(host.evaluate(TOLD, 'told.js'))) };
}

describe('the looks of cells', () => {
  it('come back from an .xlsx file and the file beside it', async () => {
    const { path, told } = await saved('back.xlsx');
    const back = await createHost({ workbook: path });
    const again = JSON.parse(String(back.evaluate(TOLD, 'told.js'))) as Record<string, unknown>;
    expect(again).toEqual(told);
    expect(again).toMatchObject({
      borders: [
        ['DASHED #00ff00', null, 'DASHED #00ff00', 'DASHED #00ff00'],
        Array(4).fill('SOLID_THICK #000000'),
        null,
      ],
      rotations: [
        [0, false],
        [-30, false],
        [60, false],
        [0, true],
      ],
      direction: 'RIGHT_TO_LEFT',
      wraps: ['CLIP', false, true],
      alignment: 'general-left',
      theme: ['ACCENT1', '#010203', 'ACCENT1'],
      bandings: [['A7:B12', '#4dd0e1']],
    });
  });

  it('stay when other cells change, and are saved again', async () => {
    const { path, told } = await saved('twice.xlsx');
    const back = await createHost({ workbook: path });
    back.evaluate(
      'SpreadsheetApp.getActiveSheet().getRange("H1").setValue("new").setFontWeight("bold")',
      'a.js',
    );
    await back.save(path);
    const twice = await createHost({ workbook: path });
    expect(JSON.parse(String(twice.evaluate(TOLD, 'told.js')))).toEqual(told);
    expect(twice.evaluate('SpreadsheetApp.getActiveSheet().getRange("H1").getFontWeight()', 'b.js')).toBe(
      'bold',
    );
  });

  it('are what another program reads', async () => {
    const { path } = await saved('openpyxl.xlsx');
    const [sheet] = Object.values(openpyxlReading(path, 'looks').sheets);
    const look = (a1: string) => sheet?.cells[a1]?.look;
    expect(look('A1')?.border).toEqual(['dashed', 'dashed']);
    expect(look('A3')?.border).toEqual(['thick', 'thick']);
    expect(look('F1')?.fill).toBe('FF010203');
    expect(sheet?.cells['A2']?.value).toBe('plain & <bold> end');
    expect(look('E1')?.align).toEqual([null, null, false]);
  });
});

it('criteria of conditional formats come back, relative dates and texts among them', async () => {
  const path = join(FOLDER, 'rules.xlsx');
  const host = await createHost();
  const told =
    'SpreadsheetApp.getActiveSheet().getConditionalFormatRules().map((rule) => rule.getBooleanCondition()).map((condition) => condition.getCriteriaType() + " " + condition.getCriteriaValues().map(String)).join("; ")';
  host.evaluate(
    `(function () {
      const { RelativeDate, BooleanCriteria } = SpreadsheetApp;
      const sheet = SpreadsheetApp.getActiveSheet();
      const rule = () => SpreadsheetApp.newConditionalFormatRule().setBold(true).setRanges([sheet.getRange("A1:A9")]);
      sheet.setConditionalFormatRules([
        rule().whenDateEqualTo(RelativeDate.TODAY), rule().whenDateEqualTo(RelativeDate.PAST_WEEK), rule().whenDateBefore(RelativeDate.PAST_YEAR), rule().whenDateAfter(RelativeDate.TOMORROW),
        rule().withCriteria(BooleanCriteria.TEXT_NOT_EQUAL_TO, ['say "no"']), rule().whenTextEqualTo("yes"), rule().whenNumberNotBetween(1, 2), rule().whenTextStartsWith("<a&b>"),
      ].map((builder) => builder.build()));
    })()`,
    'rules.js',
  );
  await host.save(path);
  const back = await createHost({ workbook: path });
  expect(back.evaluate(told, 'told.js')).toBe(
    'DATE_EQUAL_TO_RELATIVE TODAY; DATE_EQUAL_TO_RELATIVE PAST_WEEK; DATE_BEFORE_RELATIVE PAST_YEAR; DATE_AFTER_RELATIVE TOMORROW; TEXT_NOT_EQUAL_TO say "no"; TEXT_EQUAL_TO yes; NUMBER_NOT_BETWEEN 1,2; TEXT_STARTS_WITH <a&b>',
  );
});

describe('links of texts', () => {
  const LINK = (a1: string) =>
    `SpreadsheetApp.getActiveSheet().getRange("${a1}").getRichTextValue().getLinkUrl()`;
  const give = (a1: string, url: string) =>
    `SpreadsheetApp.getActiveSheet().getRange("${a1}").setRichTextValue(SpreadsheetApp.newRichTextValue().setText("text").setLinkUrl("${url}").build())`;

  it('stand in the file, move with their cell and go with it', async () => {
    const path = join(FOLDER, 'links.xlsx');
    const host = await createHost();
    host.evaluate(
      `${give('A1', 'https://a.example/?x=1&y=2')}; ${give('B2', 'https://b.example/')}`,
      'give.js',
    );
    await host.save(path);
    const first = Object.values(openpyxlReading(path, 'links').sheets)[0];
    expect([first?.cells['A1']?.link, first?.cells['B2']?.link]).toEqual([
      'https://a.example/?x=1&y=2',
      'https://b.example/',
    ]);
    rmSync(sidecarPath(path));

    const back = await createHost({ workbook: path });
    expect(back.evaluate(LINK('A1'), 'a.js')).toBe('https://a.example/?x=1&y=2');
    back.evaluate(
      'SpreadsheetApp.getActiveSheet().getRange("A1").clear(); SpreadsheetApp.getActiveSheet().insertRowBefore(1)',
      'b.js',
    );
    await back.save(path);
    rmSync(sidecarPath(path));
    const again = await createHost({ workbook: path });
    expect(again.evaluate(LINK('B3'), 'c.js')).toBe('https://b.example/');
    expect(again.evaluate(LINK('A2'), 'd.js')).toBeNull();
    const second = Object.values(openpyxlReading(path, 'links-moved').sheets)[0];
    expect(Object.entries(second?.cells ?? {}).flatMap(([a1, { link }]) => (link ? [a1] : []))).toEqual([
      'B3',
    ]);
  });
});
