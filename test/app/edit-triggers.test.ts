import { beforeEach, describe, expect, it } from 'vitest';
import { openSession, type HostSession } from '../../local/app/host-session';
import type { PageEvent, PageMethod, PageRequest, PageValue } from '../../local/app/protocol';
import { projectFolder } from '../host/project-folder';

const PROJECT = {
  'a.js': `
    function note(line) {
      var store = PropertiesService.getScriptProperties();
      store.setProperty('lines', (store.getProperty('lines') || '') + line + ';');
    }
    function lines() { return PropertiesService.getScriptProperties().getProperty('lines') }
    function watch() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create() }
    function changed(e) { note(e.changeType) }
    function onEdit(e) {
      note('onEdit ' + [e.range.getA1Notation(), e.oldValue, e.value].join(' '));
      SpreadsheetApp.getActive().toast('seen');
      if (e.value === 'fail') throw new Error('no');
    }`,
};

let session: HostSession;
let events: PageEvent[];
const sheetId = 0;

beforeEach(async () => {
  events = [];
  session = await openSession(
    { files: null, language: 'en', addOnFolder: projectFolder(PROJECT), examples: {} },
    { tell: (event) => events.push(event), serveOneLetter: () => undefined },
  );
});

function ask<M extends PageMethod>(method: M, request: PageRequest<M>): Promise<PageValue<M>> {
  return new Promise((resolve, reject) => {
    session.serve(method, request, (reply) => {
      if (reply.ok) resolve(reply.value as PageValue<M>);
      else reject(new Error(reply.text));
    });
  });
}

async function called(name: string): Promise<unknown> {
  const callId = `call ${events.length}`;
  await ask('runScript', { callId, name, args: [] });
  const outcome = () =>
    events.flatMap((event) => (event.type === 'ran' && event.callId === callId ? [event.outcome] : []))[0];
  await expect.poll(outcome).toMatchObject({ ok: true });
  const found = outcome();
  return found?.ok ? found.value : undefined;
}

const cell = (position: number, column: number) => ({
  sheetId,
  startPosition: position,
  endPosition: position,
  startColumn: column,
  endColumn: column,
});

describe('what a person does in the grid of the page', () => {
  it('runs onEdit with the cells and, of a single one, its text before and after [D guide/triggers/events]', async () => {
    await ask('type', { sheetId, position: 1, column: 1, text: 'a' });
    await ask('type', { sheetId, position: 1, column: 1, text: 'b' });
    await ask('paste', { sheetId, position: 2, column: 0, texts: [['x', 'y']] });
    await ask('clear', cell(1, 1));
    await expect.poll(() => events.filter(({ type }) => type === 'ran').length).toBe(4);
    const told = String(await called('lines'))
      .split(';')
      .sort();
    expect(told).toEqual(['', 'onEdit A3:B3  ', 'onEdit B2  a', 'onEdit B2 a b', 'onEdit B2 b ']);
    expect(events.some((event) => event.type === 'toast' && event.text === 'seen')).toBe(true);
  });

  it('fires the installed trigger for rows, columns and sheets too [D guide/triggers/events, changeType]', async () => {
    await called('watch');
    await ask('insertRows', cell(0, 0));
    await ask('deleteRows', cell(0, 0));
    await ask('insertColumns', cell(0, 0));
    await ask('deleteColumns', cell(0, 0));
    await ask('addSheet', {});
    await expect.poll(() => events.filter(({ type }) => type === 'ran').length).toBe(6);
    const told = String(await called('lines'))
      .split(';')
      .sort();
    expect(told).toEqual(['', 'INSERT_COLUMN', 'INSERT_GRID', 'INSERT_ROW', 'REMOVE_COLUMN', 'REMOVE_ROW']);
  });

  it('is done though the script fails over it, which nobody at the grid is told [D guide/triggers]', async () => {
    await ask('type', { sheetId, position: 0, column: 0, text: 'fail' });
    await expect.poll(() => events.filter(({ type }) => type === 'ran').length).toBe(1);
    const { rows } = await ask('window', { sheetId, startPosition: 0, endPosition: 1 });
    expect(rows[0]?.texts[0]).toBe('fail');
    expect(events.filter((event) => event.type === 'toast' && event.text.includes('no'))).toEqual([]);
  });
});

it('a script that waits for no changes is not started by them', async () => {
  session = await openSession(
    { files: null, language: 'en', addOnFolder: projectFolder({ 'a.js': 'var started = 1' }), examples: {} },
    { tell: (event) => events.push(event), serveOneLetter: () => undefined },
  );
  await ask('type', { sheetId, position: 0, column: 0, text: 'x' });
  await new Promise((resolve) => setImmediate(resolve));
  expect(events.filter(({ type }) => type === 'ran')).toEqual([]);
});
