import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import { projectFolder } from '../project-folder';
import { thrownBy } from '../thrown';

async function hostOf(files: Readonly<Record<string, string>>) {
  const host = await createHost({ now: '2026-03-01T10:00:00Z' });
  host.load(projectFolder(files));
  return host;
}

describe('a project', () => {
  it('is one global scope, files in the order of their names [D guide/v8-runtime]', async () => {
    const host = await hostOf({
      'b.js': 'order.push("b"); function f() { return order }',
      'a.js': 'var order = ["a"];',
    });
    expect(host.call('f')).toEqual(['a', 'b']);
  });

  it('is named with its folders, and other files stay behind, as clasp pushes it', async () => {
    const host = await hostOf({
      'ui/sidebar.html': '<p>hello</p>',
      'notes.txt': 'x',
      'Code.gs': 'function f() { return HtmlService.createHtmlOutputFromFile("ui/sidebar").getContent() }',
    });
    expect(host.call('f')).toBe('<p>hello</p>');
  });

  it('that does not compile is refused with the name of the file', async () => {
    const host = await createHost();
    expect(thrownBy(() => host.load(projectFolder({ 'bad.js': 'function (' })))).toMatch(/^SyntaxError/);
  });
});

describe('an entry call', () => {
  it('starts a fresh script instance: globals are not kept [D guide/v8-runtime]', async () => {
    const host = await hostOf({ 'a.js': 'var count = 0; function next() { return ++count }' });
    expect([host.call('next'), host.call('next')]).toEqual([1, 1]);
  });

  it('finds top-level constants that hold functions and methods of objects [D guide/v8-runtime]', async () => {
    const host = await hostOf({
      'a.js': 'const twice = (x) => 2 * x; var menu = { go: function (x) { return x } };',
    });
    expect([host.call('twice', 4), host.call('menu.go', 5)]).toEqual([8, 5]);
  });

  it('passes arguments and results as objects of the other side', async () => {
    const host = await hostOf({
      'a.js':
        'function f(list, day) { return { kinds: [list instanceof Array, day instanceof Date], next: new Date(+day + 1) } }',
    });
    expect(host.call('f', [1], new Date(5))).toEqual({ kinds: [true, true], next: new Date(6) });
  });

  it('gives what an async function comes to', async () => {
    const host = await hostOf({
      'a.js': 'async function f() { await null; return "done" } async function g() { throw new Error("no") }',
    });
    expect(host.call('f')).toBe('done');
    expect(thrownBy(() => host.call('g'))).toBe('Error: no');
  });

  it('fails with the name, text and stack of what the script threw', async () => {
    const host = await hostOf({ 'a.js': 'function f() {\n  throw new RangeError("too far")\n}' });
    expect(() => host.call('f')).toThrow(
      expect.objectContaining({
        name: 'RangeError',
        message: 'too far',
        scriptStack: expect.stringContaining('a.js:2'),
      }),
    );
  });

  it('says which function is missing', async () => {
    const host = await hostOf({ 'a.js': 'var x = 1' });
    expect(thrownBy(() => host.call('f'))).toBe('ReferenceError: Script function not found: f');
  });
});

describe('evaluate', () => {
  it('keeps its globals and gives the last value', async () => {
    const host = await createHost();
    host.evaluate('var kept = { a: [1, new Date(7)] };');
    expect(host.evaluate('kept')).toEqual({ a: [1, new Date(7)] });
  });

  it("knows the project's functions", async () => {
    const host = await hostOf({ 'a.js': 'function f() { return 3 }' });
    expect(host.evaluate('f() + 1')).toBe(4);
  });

  it('names the code in its errors', async () => {
    const host = await createHost();
    expect(() => host.evaluate('\nnull.x', 'suite.js')).toThrow(
      expect.objectContaining({ name: 'TypeError', scriptStack: expect.stringContaining('suite.js:2') }),
    );
  });
});

describe('opening the file', () => {
  const MENU = `function onOpen(e) {
    SpreadsheetApp.getUi().createAddonMenu().addItem('Mode ' + e.authMode, 'show').addToUi();
  }`;

  it.each([
    ['bound', 'LIMITED'],
    ['test', 'LIMITED'],
    ['published', 'NONE'],
  ] as const)('runs onOpen of a %s script in mode %s [D editor-auth-lifecycle]', async (install, mode) => {
    const host = await createHost({ install, projectName: 'Tiers' });
    host.load(projectFolder({ 'a.js': MENU }));
    host.open();
    expect(host.menu).toEqual([
      {
        kind: 'submenu',
        caption: 'Tiers',
        entries: [{ kind: 'item', caption: `Mode ${mode}`, functionName: 'show' }],
      },
    ]);
  });

  it('runs onOpen of a published add-on in mode LIMITED once it was used in the file', async () => {
    const host = await createHost({ install: 'published', projectName: 'Tiers' });
    host.load(projectFolder({ 'a.js': `${MENU} function show() {}` }));
    host.call('show');
    host.open();
    expect(host.menu).toMatchObject([{ entries: [{ caption: 'Mode LIMITED' }] }]);
  });

  it('is spoiled by a global statement that needs what onOpen may not do [D editor-auth-lifecycle]', async () => {
    const host = await createHost({ install: 'published' });
    host.load(projectFolder({ 'a.js': `var stored = PropertiesService.getDocumentProperties(); ${MENU}` }));
    expect(thrownBy(() => host.open())).toBe(
      'Exception: You do not have permission to call PropertiesService.getDocumentProperties.',
    );
    expect(host.menu).toEqual([]);
  });
});
