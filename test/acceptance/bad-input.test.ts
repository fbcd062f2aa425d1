import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandLine, fileIn, temporaryFolder, type Ran } from './command-line';
import { BAD_FILES } from './bad-files';

const folder = temporaryFolder();
const OUT = path.join(folder, 'out.xlsx');

/** Refused in one sentence on stderr, with nothing printed and nothing written; gives the sentence. */
async function refused(...args: readonly string[]): Promise<string> {
  const before = readdirSync(folder);
  const ran = await commandLine(folder, 'classify', ...args, '--out', OUT);
  expectRefusal(ran, 1);
  expect(readdirSync(folder)).toEqual(before);
  return ran.stderr.trim();
}

function expectRefusal({ exitCode, stdout, stderr }: Ran, wanted: 1 | 2): void {
  expect([exitCode, stdout]).toEqual([wanted, '']);
  expect(stderr).toMatch(/[.。]\s|}$/m);
  expect(stderr).not.toMatch(/Error|undefined|\bat .*:\d+|\{\w+\}/);
}

function list(name: string, head: string, lines: readonly string[]): string {
  return fileIn(folder, name, [head, ...lines].join('\n'));
}

const TWENTY = Array.from({ length: 20 }, (_, index) => index);
const goodList = (): string =>
  list(
    'good.csv',
    'Customer,Sales',
    TWENTY.map((i) => `K${i},${100 - i}`),
  );

describe('a file that cannot be read', () => {
  test.each(BAD_FILES)('is refused: $what', async ({ name, bytes, says }) => {
    const file = fileIn(folder, name, bytes);
    expect(await refused(file)).toMatch(says);
    expect(readFileSync(file).equals(bytes)).toBe(true);
    for (const [locale, script] of [
      ['es', /[áéíóúñ]|archivo|libro/],
      ['zh', /[一-鿿]/],
    ] as const) {
      expect(await refused(file, '--locale', locale)).toMatch(script);
    }
  });

  test('is refused: there is none, or it is a folder', async () => {
    expect(await refused(path.join(folder, 'absent.xlsx'))).toMatch(/no file .*absent\.xlsx/);
    mkdirSync(path.join(folder, 'folder.xlsx'));
    expect(await refused(path.join(folder, 'folder.xlsx'))).toMatch(/is a folder/);
  });

  test('is refused: more than 10,000,000 cells of text', async () => {
    const head = ['Customer', 'Sales', ...Array.from({ length: 998 }, (_, i) => `c${i}`)].join(',');
    const file = list(
      'wide.csv',
      head,
      Array.from({ length: 10_001 }, (_, i) => `K${i},1${','.repeat(998)}`),
    );
    expect(await refused(file)).toMatch(/more than 10,000,000 cells/);
  });
});

describe('a list that cannot be sorted', () => {
  test.each([
    { what: 'headings alone', head: 'Customer,Sales', line: null, says: /no row below/ },
    {
      what: 'no customer',
      head: 'Sales,Date',
      line: (i: number) => `${i}.5,2025-01-1${i % 9}`,
      says: /names the customer/,
    },
    {
      what: 'no amount',
      head: 'Customer,City',
      line: (i: number) => `K${i},T${i % 3}`,
      says: /holds an amount/,
    },
    {
      what: 'no number',
      head: 'Customer,Sales',
      line: (i: number) => `K${i},later ${i}`,
      says: /holds a number/,
    },
    {
      what: 'nothing above 0',
      head: 'Customer,Sales',
      line: (i: number) => `K${i},${-i}`,
      says: /more than 0/,
    },
  ])('is refused: $what', async ({ what, head, line, says }) => {
    const file = list(`${what}.csv`, head, line === null ? [] : TWENTY.map(line));
    expect(await refused(file)).toMatch(says);
    for (const locale of ['es', 'zh']) expect(await refused(file, '--locale', locale)).not.toMatch(says);
  });

  test('is refused: too many customers for one go', async () => {
    const many = Array.from({ length: 600_000 }, (_, i) => `K${i},${(i % 997) + 1}`);
    expect(await refused(list('many.csv', 'Customer,Sales', many))).toMatch(/too large .* minutes/);
  });
});

describe('two readings', () => {
  const QUESTIONS = [
    {
      what: 'currencies',
      file: () =>
        list(
          'currencies.csv',
          'Customer,Sales',
          TWENTY.map((i) => `K${i},${i % 2 ? '€' : '£'}${i + 9}`),
        ),
      labels: ['GBP', 'EUR'],
    },
    {
      what: 'day and month',
      file: () =>
        list(
          'days.csv',
          'Customer,Date,Sales',
          TWENTY.map((i) => `K${i},01/0${(i % 9) + 1}/2025,${i + 9}`),
        ),
      labels: ['31/12/2025', '12/31/2025'],
    },
    {
      what: 'the sign of decimals',
      file: () =>
        list(
          'signs.csv',
          'Customer;Sales',
          TWENTY.map((i) => `K${i};${(i % 9) + 1}.${i + 123}`),
        ),
      labels: ['1.234,56', '1,234.56'],
    },
    {
      what: 'the customer',
      file: () =>
        list(
          'who.csv',
          'Alpha,Beta,Sales',
          TWENTY.map((i) => `Firm ${i},House ${i % 5},${i + 9}`),
        ),
      labels: ['Alpha', 'Beta'],
    },
  ];

  test.each(QUESTIONS)(
    'are asked with the settings line that decides, and it does: $what',
    async (question) => {
      const file = question.file();
      const sentence = await refused(file);
      const answers = [...sentence.matchAll(/^ {2}(.+): {2}(\{.+\})$/gm)];
      expect(answers.map(([, label]) => label)).toEqual(question.labels);
      for (const [, , line = ''] of answers) {
        const settings = fileIn(folder, 'answer.json', line);
        const { exitCode } = await commandLine(
          folder,
          'classify',
          file,
          '--settings',
          settings,
          '--out',
          OUT,
        );
        expect([line, exitCode, existsSync(OUT)]).toEqual([line, 0, true]);
      }
      for (const locale of ['es', 'zh']) {
        const asked = await commandLine(folder, 'classify', file, '--locale', locale, '--out', OUT);
        expect([asked.exitCode, asked.stderr.includes(answers[0]?.[2] ?? '-')]).toEqual([1, true]);
      }
    },
  );
});

describe('settings that cannot be followed', () => {
  test.each([
    ['no JSON', '{"sheet":', /not valid JSON/],
    ['a list', '[1]', /in braces/],
    ['an unknown key', '{"shett": "A"}', /"shett"/],
    ['a value that is not allowed', '{"returns": "maybe"}', /"returns"/],
    ['an unknown way of sorting', '{"scheme": "pareto"}', /"pareto".*weighted, groups, abc/],
    ['no weight', '{"scheme": "weighted", "indicators": [{"id": "amount", "weight": 0}]}', /above 0/],
    ['limits that do not rise', '{"cuts": {"method": "share", "at": [95, 80]}}', /95 \/ 80/],
    ['a column that is not there', '{"columns": {"amount": "Umsatz"}}', /"Umsatz".*Customer, Sales/],
    ['a status that is not there', '{"status": {"Stage": ["Won"]}}', /"Stage".*Customer, Sales/],
    ['a sheet that is not there', '{"sheet": "Nope"}', /"Nope".*good/],
    ['a sheet of orders that is not there', '{"orders": "Nope"}', /"Nope".*good/],
    ['a period that ends first', '{"window": {"from": "2025-12-31", "to": "2025-01-01"}}', /ends before/],
    ['a day that is none', '{"referenceDate": "2025-13-45"}', /"2025-13-45"/],
  ])('are refused by name: %s', async (_, text, says) => {
    const file = goodList();
    const settings = fileIn(folder, 'settings.json', text);
    expect(await refused(file, '--settings', settings)).toMatch(says);
    const [spanish, chinese] = [
      await refused(file, '--settings', settings, '--locale', 'es'),
      await refused(file, '--settings', settings, '--locale', 'zh'),
    ];
    expect(chinese).toMatch(/[一-鿿]/);
    expect(new Set([spanish, chinese, says.source]).size).toBe(3);
  });

  test('are refused when the file is not there', async () => {
    expect(await refused(goodList(), '--settings', path.join(folder, 'absent.json'))).toMatch(/no file/);
  });
});

describe('bad use', () => {
  test.each([
    ['an unknown option', ['classify', '--bogus']],
    ['a missing value', ['classify', '--out']],
    ['an unknown command', ['sort-everything']],
    ['an unknown function', ['run', 'nobody']],
    ['arguments that are no JSON', ['run', 'rpc', '--args', 'x']],
  ])('ends with exit code 2: %s', async (_, args) => {
    expectRefusal(await commandLine(folder, ...args), 2);
  });

  test('of places for the result is refused before anything is read', async () => {
    const file = goodList();
    const nowhere = await commandLine(folder, 'classify', file, '--out', path.join(folder, 'none', 'x.xlsx'));
    expectRefusal(nowhere, 1);
    expect(nowhere.stderr).toMatch(/no folder/);
    expectRefusal(await commandLine(folder, 'classify', file, '--out', path.join(folder, 'x.pdf')), 1);
  });
});
