import { copyFileSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sidecarPath } from '../../../local/host/files/sidecar';
import { readWorkbookFile, writeWorkbookFile } from '../../../local/host/files/workbook-file';
import { newSheet, newWorkbook, type WorkbookModel } from '../../../local/host/workbook/model';

const FOLDER = mkdtempSync(join(tmpdir(), 'sidecar-'));
const STATE = { properties: { scheme: 'abc' }, triggers: [1, 2] };

function twoSheets(): WorkbookModel {
  const workbook = newWorkbook('', 'book');
  workbook.sheets[0]?.cells.setValue(0, 0, 'x');
  workbook.sheets.push(newSheet(41, 'Second'));
  workbook.nextSheetId = 42;
  return workbook;
}

async function written(name: string): Promise<string> {
  const path = join(FOLDER, `${name}.xlsx`);
  await writeWorkbookFile(twoSheets(), path, STATE);
  return path;
}

describe('the file beside a workbook', () => {
  it('gives back the state and the ids of the sheets', async () => {
    const { workbook, state, warnings } = await readWorkbookFile(await written('kept'));
    expect(state).toEqual(STATE);
    expect(warnings).toEqual([]);
    expect(workbook.sheets.map((sheet) => sheet.sheetId)).toEqual([0, 41]);
    expect(workbook.nextSheetId).toBe(42);
  });

  it('is left out with a warning when it is damaged', async () => {
    const path = await written('damaged');
    writeFileSync(sidecarPath(path), '{"kind":');
    expect(await readWorkbookFile(path)).toMatchObject({ state: null, warnings: ['sidecar-damaged'] });
  });

  it('is left out with a warning when it belongs to another file', async () => {
    const path = join(FOLDER, 'other.xlsx');
    const other = newWorkbook('', 'other');
    const [sheet] = other.sheets;
    if (sheet) sheet.name = 'Elsewhere';
    await writeWorkbookFile(other, path, null);
    copyFileSync(sidecarPath(await written('origin')), sidecarPath(path));
    expect(await readWorkbookFile(path)).toMatchObject({
      state: null,
      warnings: ['sidecar-of-another-file'],
    });
  });

  it('is removed when a workbook without state is written over it', async () => {
    const path = await written('removed');
    await writeWorkbookFile(twoSheets(), path, null);
    expect(existsSync(sidecarPath(path))).toBe(false);
  });
});
