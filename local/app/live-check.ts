import { readFileSync, writeFileSync } from 'node:fs';
import { liveCheck } from './live-check-result';
import { fromCaller } from './shipped-files';

// `npm run live-check -- result.json [FACTS.json]`: what the probe has found on Google becomes what the local host
// plays from now on. FACTS.json is where it is kept; default: the file that createHost reads.

const FACTS_FILE = 'local/host/runtime/facts-found.json';

const [result, factsFile = FACTS_FILE] = process.argv.slice(2);
if (result === undefined) {
  process.stderr.write('Which result? npm run live-check -- result.json\n');
  process.exitCode = 2;
} else {
  try {
    const { facts, report } = liveCheck(readFileSync(fromCaller(result), 'utf8'));
    writeFileSync(factsFile, `${JSON.stringify(facts, null, 2)}\n`);
    process.stdout.write(`${report.join('\n')}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
