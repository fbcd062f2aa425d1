import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import type { HostOptions } from '../../../local/host/runtime/host-options';
import { thrownBy } from '../thrown';

/**
 * The table of reference/apps-script.md 2.3: a script that does it, the text that Google gives, the grade there. What
 * is written late fails at the flush behind it.
 */
const TEXTS: readonly (readonly [code: string, text: string, grade: string])[] = [
  [
    'sheet.getRange("A1:A2").setValues([[1]])',
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    'R',
  ],
  [
    'sheet.getRange("A1:B1").setValues([[1]])',
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    'R',
  ],
  ['sheet.getRange(2000, 1)', 'The coordinates of the range are outside the dimensions of the sheet.', 'R'],
  ['sheet.getRange(0, 1)', 'The starting row of the range is too small.', 'R'],
  ['sheet.getRange(1, 0)', 'The starting column of the range is too small.', 'R'],
  ['sheet.getRange(1, 1, 0)', 'The number of rows in the range must be at least 1.', 'R'],
  [
    'ss.insertSheet("Sheet1")',
    'A sheet with the name "Sheet1" already exists. Please enter another name.',
    'R',
  ],
  [
    'sheet.getRange("A1").setValues("x")',
    "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    'L',
  ],
  [
    'sheet.getRange("A1").setValue("x".repeat(50001)); SpreadsheetApp.flush()',
    'Your input contains more than the maximum of 50000 characters in a single cell.',
    'R',
  ],
  [
    'sheet.insertRows(1, 400000); SpreadsheetApp.flush()',
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    'R',
  ],
  ['FormApp.create("f").getDestinationId()', 'The form currently has no response destination.', 'D'],
  ['SpreadsheetApp.openByUrl("nowhere")', 'Invalid argument: url', 'R'],
  ['properties.setProperty("k", "x".repeat(10000))', 'Argument too large: value', 'R'],
  [
    'for (var i = 0; i < 60; i++) properties.setProperty("k" + i, "x".repeat(9000))',
    'You have exceeded the property storage quota. Please remove some properties and try again.',
    'R',
  ],
  ['MailApp.sendEmail("", "s", "b")', 'Failed to send email: no recipient', 'R'],
  ['MailApp.sendEmail("nobody", "s", "b")', 'Invalid email: nobody', 'R'],
  [
    'for (var i = 0; i < 101; i++) MailApp.sendEmail("a@example.com", "s", "b")',
    'Service invoked too many times for one day: email.',
    'D',
  ],
  [
    'for (var i = 0; i < 21; i++) ScriptApp.newTrigger("f").timeBased().everyHours(1).create()',
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    'R',
  ],
  ['for (var i = 0; i < 400; i++) Utilities.sleep(1000)', 'Exceeded maximum execution time', 'D'],
];

const SET_UP = `
  var ss = SpreadsheetApp.getActive(), sheet = ss.getSheets()[0];
  var properties = PropertiesService.getScriptProperties();`;

async function textOf(code: string, options: HostOptions = {}): Promise<string> {
  const host = await createHost({ locale: 'en', ...options });
  return thrownBy(() => host.evaluate(`${SET_UP} ${code}`));
}

describe("Google's texts (apps-script.md 2.3)", () => {
  it.each(TEXTS)('%s: %s [%s]', async (code, text) => {
    expect(await textOf(code)).toBe(`Exception: ${text}`);
  });

  it('name the scopes of a missing permission, several in brackets [R tanaikech, Enhanced-Custom-Function]', async () => {
    const scope = 'https://www.googleapis.com/auth/spreadsheets';
    const deniedScopes = ['spreadsheets', 'spreadsheets.currentonly'];
    expect(await textOf('', { deniedScopes })).toBe(
      'Exception: Specified permissions are not sufficient to call SpreadsheetApp.getActive. ' +
        `Required permissions: (${scope}.currentonly || ${scope})`,
    );
  });

  it.each(TEXTS)('say nothing in the scrambled language that a script could know: %s', async (code, text) => {
    const scrambled = await textOf(code, { facts: { errorLanguage: 'scrambled' } });
    expect(scrambled).toMatch(/^Exception: /);
    for (const word of text.match(/[a-z]{4,}/gi) ?? []) expect(scrambled).not.toContain(` ${word} `);
  });
});
