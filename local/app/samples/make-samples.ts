import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWorkbookFile } from '../../host/files/workbook-file';
import { sampleWorkbooks } from './sample-workbooks';

/** Writes the sample workbooks into a folder (argument 1, by default `samples`). */
async function makeSamples(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { fileName, workbook } of sampleWorkbooks()) {
    await writeWorkbookFile(workbook, join(folder, fileName), null);
    process.stdout.write(`${join(folder, fileName)}\n`);
  }
}

await makeSamples(process.argv[2] ?? 'samples');
