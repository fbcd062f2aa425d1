import { describe, expect, it } from 'vitest';
import { scriptHost } from './script';

/** Modelled milliseconds of a script that writes into `range`, the first rows of column A, and flushes. */
async function modelledMs(rows: number, write: string): Promise<number> {
  const { host, run } = await scriptHost();
  const before = host.modelledMs;
  run(`const range = sheet.getRange(1, 1, ${rows}, 1); ${write}; SpreadsheetApp.flush();`);
  return host.modelledMs - before;
}

/** What 900 cells more cost. */
async function growthMs(write: string): Promise<number> {
  return (await modelledMs(1000, write)) - (await modelledMs(100, write));
}

describe('the modelled time of writing to a range', () => {
  it.each([
    'range.setNumberFormat("0.00")',
    'range.setFontWeight("bold")',
    'range.setBackground("#ff0000")',
    'range.setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build())',
    'range.clearFormat()',
  ])('is that of one instruction for %s, whatever the size', async (write) => {
    expect(await growthMs(write)).toBeCloseTo(0, 9);
    expect(await modelledMs(1000, write)).toBeCloseTo(0.1 + 30, 6);
  });

  it.each([
    'range.setValues(Array.from({ length: range.getNumRows() }, () => [1]))',
    'range.setBackgrounds(Array.from({ length: range.getNumRows() }, () => ["#ff0000"]))',
    'range.setNotes(Array.from({ length: range.getNumRows() }, () => ["n"]))',
  ])('grows by 12 µs and 0.14 ms a cell for arrays: %s', async (write) => {
    expect(await growthMs(write)).toBeCloseTo(900 * (0.012 + 0.14), 6);
  });

  it('is 100 ms and 1 µs a cell for a copy inside the file', async () => {
    const copy = 'range.copyTo(sheet.getRange("C1"), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false)';
    expect(await growthMs(copy)).toBeCloseTo(0.9, 6);
    expect(await modelledMs(1000, copy)).toBeCloseTo(0.1 + 30 + 100 + 1, 6);
  });
});
