import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PageEvent, PageMethod, PageRequest, PageState, PageValue } from '../../../local/app/protocol';
import type { PageSession } from '../../../local/app/session';
import { startWorkerSession } from '../../../local/app/worker-session';
import { builtPage } from './built-page';
import { EXAMPLE_PROJECT, exampleSheet } from './example-add-on';

let built: Awaited<ReturnType<typeof builtPage>>;
let session: PageSession;
let events: PageEvent[];
const at = (name: string) => path.join(built.folder, name);

beforeAll(async () => {
  built = await builtPage();
  mkdirSync(at('project'));
  for (const [name, text] of Object.entries(EXAMPLE_PROJECT)) writeFileSync(at(`project/${name}`), text);
  writeFileSync(at('english.csv'), exampleSheet());
  writeFileSync(at('spanish.csv'), 'Cliente,Importe\nAna,1\n');
});
afterAll(() => built.remove());
beforeEach(async () => {
  events = [];
  session = await startWorkerSession(at('page-worker.mjs'), {
    files: null,
    language: 'en',
    addOnFolder: at('project'),
    examples: { en: at('english.csv'), es: at('spanish.csv') },
  });
  session.listen((event) => events.push(event));
});
afterEach(() => session.close());

async function ask<M extends PageMethod>(method: M, request: PageRequest<M>): Promise<PageValue<M>> {
  const reply = await session.ask(method, request);
  if (!reply.ok) throw new Error(`${method}: ${reply.refusal} ${reply.text}`);
  return reply.value;
}

async function activeSheetId(): Promise<number> {
  return (await ask('state', {})).activeSheetId;
}

async function textAt(row: number, column: number): Promise<string | undefined> {
  const sheetId = await activeSheetId();
  const { rows } = await ask('window', { sheetId, startPosition: row, endPosition: row + 1 });
  return rows[0]?.texts[column];
}

const lastState = (): PageState | undefined => {
  const states = events.flatMap((event) => (event.type === 'state' ? [event.state] : []));
  return states.at(-1);
};

describe('a session on the example', () => {
  test('opens the example of the language and follows a change of language while nothing was changed', async () => {
    expect((await ask('state', {})).fileName).toBe('english.csv');
    await ask('setLanguage', { language: 'es' });
    expect((await ask('state', {})).fileName).toBe('spanish.csv');
    expect(await textAt(0, 0)).toBe('Cliente');
  });

  test('keeps what the user has changed when the language changes; only the menu follows', async () => {
    await ask('type', { sheetId: await activeSheetId(), position: 1, column: 0, text: 'Mine' });
    await ask('setLanguage', { language: 'es' });
    expect(await textAt(1, 0)).toBe('Mine');
    expect((await ask('state', {})).menu[0]?.items?.[0]?.caption).toBe('Preguntar');
  });

  test('gives the workbook as an .xlsx file under the name of its file', async () => {
    const { fileName, base64 } = await ask('download', {});
    expect(fileName).toBe('english.xlsx');
    expect(Buffer.from(base64, 'base64').subarray(0, 2).toString()).toBe('PK');
  });

  test('says why something cannot be done, and goes on', async () => {
    const sheetId = await activeSheetId();
    const all = (await ask('state', {})).sheets[0]?.shownRows ?? 0;
    const area = { sheetId, startPosition: 0, endPosition: all - 1, startColumn: 0, endColumn: 0 };
    const reply = await session.ask('deleteRows', area);
    expect(reply).toEqual({ ok: false, refusal: 'not-possible', text: 'allRowsDeleted' });
    expect(await textAt(0, 0)).toBe('Name');
  });
});

describe('a session whose script waits for an answer', () => {
  beforeEach(async () => {
    await ask('openMenuItem', { callId: 'a', functionName: 'ask' });
    await expect.poll(() => lastState()?.question?.text).toContain('Four columns are written.');
  });

  test('serves and changes the sheet meanwhile', async () => {
    expect(await textAt(1, 0)).toBe('Customer 1');
    await ask('type', { sheetId: await activeSheetId(), position: 1, column: 0, text: 'Changed' });
    const questionId = lastState()?.question?.id ?? 0;
    await ask('answer', { questionId, button: 'NO', text: '' });
    await expect.poll(() => events.some((event) => event.type === 'ran')).toBe(true);
    expect(await textAt(0, 4)).toBe('Customer 1 > Changed: NO');
  });

  test('puts off what needs the workbook to itself, and runs another call of the script afterwards', async () => {
    expect(await session.ask('download', {})).toMatchObject({ ok: false, refusal: 'script-running' });
    await ask('runScript', { callId: 'b', name: 'echo', args: [7] });
    const questionId = lastState()?.question?.id ?? 0;
    await ask('answer', { questionId, button: 'YES', text: '' });
    const ran = () => events.flatMap((event) => (event.type === 'ran' ? [event] : []));
    await expect.poll(() => ran().map(({ callId }) => callId)).toEqual(['a', 'b']);
    expect(ran()[1]?.outcome).toEqual({ ok: true, value: 7 });
  });

  test('takes no answer to another question and no button that is not there', async () => {
    const questionId = lastState()?.question?.id ?? 0;
    await ask('answer', { questionId: questionId + 1, button: 'YES', text: '' });
    await ask('answer', { questionId, button: 'CANCEL', text: '' });
    expect((await ask('state', {})).question?.id).toBe(questionId);
  });
});
