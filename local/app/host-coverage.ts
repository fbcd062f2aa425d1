import { readFileSync, writeFileSync } from 'node:fs';
import { coverageByService, coverageLines } from './coverage-table';
import { hostCoverage } from '../host/index';

// `npm run host:coverage`: what the local host does with every documented member, class by class.
// `npm run host:coverage -- --readme FILE` puts the table by service between the marks of that file.

const START = '<!-- host coverage -->\n';
const END = '<!-- end of host coverage -->';

function withTable(text: string, table: string): string {
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  if (start < 0 || end < start) throw new Error('the file has no marks of the host coverage');
  return `${text.slice(0, start + START.length)}\n${table}\n${text.slice(end)}`;
}

const classes = hostCoverage();
const [option, file] = process.argv.slice(2);
if (option === '--readme' && file !== undefined) {
  writeFileSync(file, withTable(readFileSync(file, 'utf8'), coverageByService(classes)));
} else {
  process.stdout.write(`${coverageLines(classes).join('\n')}\n\n${coverageByService(classes)}\n`);
}
