// One classification in a process of its own: prints what it cost as JSON.
import { createHost } from '../dist/local/index.mjs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const DIST = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'dist');
const [input, output] = process.argv.slice(2);

const marks = [performance.now()];
const mark = () => marks.push(performance.now());

const host = await createHost({ workbook: input });
mark();
host.load(DIST);
host.resetCounts();
const { value: reply } = host.run('rpc', [
  'classify',
  { settings: {}, fingerprint: null, accept: ['keep-filter'] },
]);
if (!reply.ok) throw new Error(reply.issues.map((issue) => issue.text).join('\n'));
mark();
const first = { calls: host.calls.total, modelledMs: host.modelledMs };
await host.save(output);
mark();
host.resetCounts();
const { value: again } = host.run('rpc', [
  'classify',
  { settings: {}, fingerprint: null, accept: ['keep-filter'] },
]);
const [open, classify, save] = marks.slice(1).map((time, index) => time - marks[index]);
console.log(
  JSON.stringify({
    customers: reply.value.customers,
    ...first,
    secondRunCells: again.value.cellsWritten,
    secondRunCalls: host.calls.total,
    openMs: open,
    classifyMs: classify,
    saveMs: save,
    peakMb: process.resourceUsage().maxRSS / 1024,
  }),
);
