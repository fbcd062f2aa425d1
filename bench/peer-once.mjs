// The same file opened and written again by hucre, in a process of its own: the peer of the host's file handling.
import { readFileSync, writeFileSync } from 'node:fs';
import { readXlsx, writeXlsx } from 'hucre/xlsx';

const [input, output] = process.argv.slice(2);
const started = performance.now();
const workbook = await readXlsx(new Uint8Array(readFileSync(input)), { readStyles: true });
const read = performance.now();
writeFileSync(output, await writeXlsx({ sheets: workbook.sheets }));
console.log(
  JSON.stringify({
    openMs: read - started,
    saveMs: performance.now() - read,
    peakMb: process.resourceUsage().maxRSS / 1024,
  }),
);
