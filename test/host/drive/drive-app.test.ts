import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import type { HostOptions } from '../../../local/host/runtime/host-options';
import { thrownBy } from '../thrown';

const NOT_FOUND = /^Exception: No item with the given ID could be found/;

/** `names` is a function of the script that reads an iterator to its end. */
async function drive(options: HostOptions = {}) {
  const host = await createHost({
    users: [
      { email: 'owner@example.com', role: 'owner', locale: 'en' },
      { email: 'other@example.com', role: 'stranger', locale: 'en' },
    ],
    latency: 0,
    ...options,
  });
  const helper = 'function names(i) { var n = []; while (i.hasNext()) n.push(i.next().getName()); return n }';
  host.evaluate(helper);
  const as = (email: string): void => void host.as(email).evaluate(helper);
  const failure = (code: string): string => thrownBy(() => host.evaluate(code));
  return { host, as, failure, run: (code: string): unknown => host.evaluate(code) };
}

describe('files', () => {
  it('are made in three ways and read again [L gf:testdrive]', async () => {
    const { run } = await drive();
    const code = `
      var a = DriveApp.createFile('a.txt', 'añ'), b = DriveApp.createFile('b.csv', '1,2', MimeType.CSV), c = DriveApp.getRootFolder().createFile(Utilities.newBlob([1, -1], 'image/png', 'c.png'));
      [a, b, c].map(function (f) { var g = DriveApp.getFileById(f.getId()); return [g.getName(), g.getMimeType(), g.getSize(), g.getBlob().getDataAsString('ISO-8859-1').length, String(g)] })`;
    expect(run(code)).toEqual([
      ['a.txt', 'text/plain', 3, 3, 'a.txt'],
      ['b.csv', 'text/csv', 3, 3, 'b.csv'],
      ['c.png', 'image/png', 2, 2, 'c.png'],
    ]);
    expect(
      run(
        `[a.getBlob().getName(), a.getAs('text/plain').getDataAsString(), a.getParents().next().getId() === DriveApp.getRootFolder().getId()]`,
      ),
    ).toEqual(['a.txt', 'añ', true]);
  });

  it('are refused with the texts of Google [L gf:testdrive]', async () => {
    const { failure } = await drive();
    expect(failure('DriveApp.createFile()')).toContain("The parameters () don't match");
    expect(failure(`DriveApp.createFile('x')`)).toContain('The parameters (String)');
    expect(failure(`DriveApp.createFile(null, '')`)).toBe('Exception: Invalid argument: name');
    expect(failure(`DriveApp.createFile(Utilities.newBlob(''), '')`)).toContain(
      'The parameters (Blob,String)',
    );
    expect(failure(`DriveApp.createFile(Utilities.newBlob(''))`)).toBe(
      'Exception: Blob object must have non-null name for this operation.',
    );
    expect(failure(`DriveApp.createFile('x', '').makeCopy(DriveApp.createFolder('y'), 'z')`)).toContain(
      'The parameters (DriveApp.Folder,String)',
    );
    expect(failure(`DriveApp.createFile('x', '').moveTo('y')`)).toContain('The parameters (String)');
    expect(failure('DriveApp.getFileById(null)')).toBe('Exception: Invalid argument: id');
    expect(failure(`DriveApp.getFolderById('')`)).toContain('Unexpected error');
    expect(failure(`DriveApp.getFileById(DriveApp.createFolder('y').getId())`)).toMatch(NOT_FOUND);
    expect(failure(`DriveApp.createFile('x', '', MimeType.GOOGLE_SHEETS)`)).toBe(
      'Exception: Invalid argument: file.contentType',
    );
  });

  it('keep what is set [L gf:testdrive; D ref/drive/file]', async () => {
    const { run } = await drive({ now: Date.UTC(2026, 0, 1) });
    const code = `
      var f = DriveApp.createFile('a', 'x'); Utilities.sleep(1000);
      var before = [f.getDescription(), f.isStarred(), f.isTrashed(), f.isShareableByEditors()];
      f.setDescription('d').setStarred(true).setTrashed(true).setShareableByEditors(false).setName('b').setContent('foo');
      before.concat(f.getDescription(), f.isStarred(), f.isTrashed(), f.isShareableByEditors(), f.getName(), f.getBlob().getDataAsString(),
        f.getLastUpdated() - f.getDateCreated(), f.setContent(f.getBlob()).getBlob().getDataAsString())`;
    // "Blob": setContent takes a text only and writes other things as one.
    expect(run(code)).toEqual([null, false, false, true, 'd', true, true, false, 'b', 'foo', 1000, 'Blob']);
  });

  it('are copied, by default with the same name beside the original [L gf:testdrive]', async () => {
    const { run } = await drive();
    const code = `
      var dir = DriveApp.createFolder('dir'), to = DriveApp.createFolder('to'), f = dir.createFile('a', 'x');
      [f.makeCopy(), f.makeCopy('b'), f.makeCopy(to), f.makeCopy('c', to)].map(function (c) {
        return [c.getName(), c.getParents().next().getName(), c.getBlob().getDataAsString(), c.getId() !== f.getId()].join() })`;
    expect(run(code)).toEqual(['a,dir,x,true', 'b,dir,x,true', 'a,to,x,true', 'c,to,x,true']);
  });

  it('of Google keep their type, have a size, and are copied with all they hold', async () => {
    const { run, failure } = await drive();
    const code = `
      var ss = SpreadsheetApp.create('Book'); ss.getSheets()[0].getRange('A1').setValue(7); SpreadsheetApp.flush();
      var file = DriveApp.getFileById(ss.getId()), copy = file.makeCopy('Copy');
      ss.getSheets()[0].getRange('A1').setValue(8);
      var other = SpreadsheetApp.openById(copy.getId());
      [file.getMimeType() === MimeType.GOOGLE_SHEETS, file.getSize() > 0, other.getName(), other.getSheets()[0].getRange('A1').getValue(), file.setName('Renamed').getName(), ss.getName()]`;
    expect(run(code)).toEqual([true, true, 'Copy', 7, 'Renamed', 'Renamed']);
    expect(failure('file.getBlob()')).toBe(
      'Error: not on the local host: File.getBlob of application/vnd.google-apps.spreadsheet',
    );
  });

  it('have shortcuts [L gf:testdrivenew]', async () => {
    const { run } = await drive();
    const code = `
      var f = DriveApp.createFile('a', 'x'), s = DriveApp.getRootFolder().createShortcut(f.getId());
      [s.getName(), DriveApp.getFileByIdAndResourceKey(f.getId(), 'key').getName(), DriveApp.createShortcutForTargetIdAndResourceKey(f.getId(), 'key').getTargetId() === f.getId(), s.getMimeType() === MimeType.SHORTCUT, s.getTargetId() === f.getId(), s.getTargetMimeType(), f.getTargetId()]`;
    expect(run(code)).toEqual(['a', 'a', true, true, true, 'text/plain', null]);
  });
});

describe('folders', () => {
  it('hold files and folders, and write their names [L gf:testdrive]', async () => {
    const { run } = await drive();
    const code = `
      var dir = DriveApp.createFolder('dir'), inner = dir.createFolder('inner'); dir.createFile('a', ''); dir.createFile('b', ''); inner.createFile('deep', '');
      [String(DriveApp), String(DriveApp.getRootFolder()), String(dir), dir.getSize(), names(dir.getFiles()), names(dir.getFolders()), names(dir.getFilesByName('b')),
       names(DriveApp.getFoldersByName('inner')), DriveApp.getRootFolder().getParents().hasNext(), names(inner.getParents())]`;
    expect(run(code)).toEqual([
      'Drive',
      'My Drive',
      'dir',
      0,
      ['a', 'b'],
      ['inner'],
      ['b'],
      ['inner'],
      false,
      ['dir'],
    ]);
  });

  it('take files in, but not themselves', async () => {
    const { run, failure } = await drive();
    run(
      `var dir = DriveApp.createFolder('dir'), inner = dir.createFolder('inner'), f = DriveApp.createFile('a', '').moveTo(inner)`,
    );
    expect(run('names(f.getParents())')).toEqual(['inner']);
    expect(failure('dir.moveTo(inner)')).toBe('Exception: Invalid argument: destination');
  });

  it('take what lies in them to the trash', async () => {
    const { run } = await drive();
    run(`var dir = DriveApp.createFolder('dir'), f = dir.createFile('a', ''); dir.setTrashed(true)`);
    expect(
      run(
        `[f.isTrashed(), names(DriveApp.getTrashedFiles()), names(DriveApp.getTrashedFolders()), names(DriveApp.getFilesByName('a'))]`,
      ),
    ).toEqual([true, ['a'], ['dir'], []]);
  });

  it("cannot be changed where they are a person's root [L gf:testdrive]", async () => {
    const { failure } = await drive();
    expect(failure('DriveApp.getRootFolder().setStarred(true)')).toBe('Exception: Access denied: DriveApp.');
  });
});

describe('iterators', () => {
  it('end loudly and go on from a token [D ref/drive/file-iterator]', async () => {
    const { run, failure } = await drive();
    run(
      `['a', 'b', 'c'].forEach(function (n) { DriveApp.createFile(n, '') }); var i = DriveApp.getFilesByType('text/plain'); i.next(); var token = i.getContinuationToken()`,
    );
    expect(run('[names(DriveApp.continueFileIterator(token)), names(i)]')).toEqual([
      ['b', 'c'],
      ['b', 'c'],
    ]);
    expect(failure('i.next()')).toBe(
      'Exception: Cannot retrieve the next object: iterator has reached the end.',
    );
    expect(failure(`DriveApp.continueFileIterator('no token')`)).toBe(
      'Exception: Invalid argument: continuationToken',
    );
  });
});

describe('searches', () => {
  it('understand the words of the query language [D workspace/drive ref-search-terms]', async () => {
    const { run, failure } = await drive({ now: Date.UTC(2026, 5, 1) });
    run(`
      var dir = DriveApp.createFolder('dir'); dir.createFile('Report May', 'tea'); DriveApp.createFile("O'Hara", '1', MimeType.CSV).setStarred(true);
      DriveApp.createFile('Old report', '').setTrashed(true)`);
    const found = (query: string): unknown => run(`names(DriveApp.searchFiles(${JSON.stringify(query)}))`);
    expect(found("title contains 'rep'")).toEqual(['Report May']);
    expect(found("title contains 'port'")).toEqual([]);
    expect(found('title contains "report" and trashed = true')).toEqual(['Old report']);
    expect(found("title = 'O\\'Hara' or fullText contains 'tea'")).toEqual(['Report May', "O'Hara"]);
    expect(found("not (starred = true or mimeType != 'text/plain')")).toEqual(['Report May']);
    expect(found("'root' in parents and starred = true and 'me' in owners")).toEqual(["O'Hara"]);
    expect(found("modifiedDate > '2026-06-02' or modifiedDate < '2026-05-31T12:00:00'")).toEqual([]);
    expect(failure(`DriveApp.searchFiles("name = 'x'")`)).toBe('Exception: Invalid argument: q');
    expect(failure(`DriveApp.searchFiles("title contains")`)).toBe('Exception: Invalid argument: q');
    expect(failure(`DriveApp.searchFiles("viewed = 'x'")`)).toBe(
      'Error: not on the local host: DriveApp search for viewed',
    );
  });

  it('show the trash where that is the fact played [?]', async () => {
    const { run } = await drive({ facts: { driveListsTrash: true } });
    run(`DriveApp.createFile('a', '').setTrashed(true)`);
    expect(
      run(
        `[names(DriveApp.getFilesByName('a')), names(DriveApp.searchFiles("title = 'a' and trashed = false"))]`,
      ),
    ).toEqual([['a'], []]);
  });
});

describe('sharing', () => {
  it('starts private, and links open files to others [L gf:testdrivesharing]', async () => {
    const { run, as, failure, host } = await drive();
    const state = '[String(f.getSharingAccess()), String(f.getSharingPermission())]';
    expect(run(`var f = DriveApp.createFile('a', 'x'); ${state}`)).toEqual(['PRIVATE', 'NONE']);
    const id = run('f.getId()') as string;
    run(`f.setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.VIEW)`);
    expect(run(state)).toEqual(['ANYONE_WITH_LINK', 'VIEW']);
    as('other@example.com');
    expect(run(`String(DriveApp.getFileById('${id}').getAccess('other@example.com'))`)).toBe('VIEW');
    expect(failure(`DriveApp.getFileById('${id}').setName('b')`)).toBe('Exception: Access denied: DriveApp.');
    host.as('owner@example.com');
    run(`DriveApp.getFileById('${id}').setSharing(DriveApp.Access.PRIVATE, DriveApp.Permission.NONE)`);
    as('other@example.com');
    expect(failure(`DriveApp.getFileById('${id}')`)).toMatch(NOT_FOUND);
    host.as('owner@example.com');
    expect(
      failure(`DriveApp.createFile('b', '').setSharing(DriveApp.Access.DOMAIN, DriveApp.Permission.VIEW)`),
    ).toBe('Exception: Invalid argument: accessType');
  });

  it('names the owner among editors and editors among viewers [L gf:testdrive, gf:testdrivenew]', async () => {
    const { run } = await drive();
    const emails = (list: string): unknown => run(`f.${list}().map(String)`);
    run(
      `var f = DriveApp.createFile('a', 'x').addEditors(['e@x.org', 'f@x.org']).addViewer('v@x.org').addCommenter('c@x.org')`,
    );
    expect(emails('getEditors')).toEqual(['owner@example.com', 'e@x.org', 'f@x.org']);
    expect(emails('getViewers')).toEqual(['owner@example.com', 'e@x.org', 'f@x.org', 'v@x.org', 'c@x.org']);
    expect(
      run(
        `['owner@example.com', 'e@x.org', 'c@x.org', 'v@x.org', 'n@x.org'].map(function (e) { return String(f.getAccess(e)) })`,
      ),
    ).toEqual(['OWNER', 'EDIT', 'COMMENT', 'VIEW', 'NONE']);
    run(
      `f.addViewer('e@x.org').addEditor('v@x.org').removeEditor('f@x.org').removeCommenter('c@x.org').removeViewer('e@x.org').revokePermissions('owner@example.com')`,
    );
    expect([emails('getEditors'), emails('getViewers')]).toEqual([
      ['owner@example.com', 'e@x.org', 'v@x.org'],
      ['owner@example.com', 'e@x.org', 'v@x.org'],
    ]);
  });

  it('of a spreadsheet is its own sharing, and comes with a notice each time somebody gains a right', async () => {
    const { run, as, failure, host } = await drive();
    const id = run(
      `var ss = SpreadsheetApp.create('B'); DriveApp.getFileById(ss.getId()).addViewer('other@example.com').addViewer('other@example.com'); ss.getId()`,
    ) as string;
    expect(host.shareNotices.map(({ fileId, email, role }) => [fileId, email, role])).toEqual([
      [id, 'other@example.com', 'viewer'],
    ]);
    expect(host.outbox).toEqual([]);
    as('other@example.com');
    expect(run(`SpreadsheetApp.openById('${id}').getName()`)).toBe('B');
    expect(failure(`DriveApp.getFileById('${id}').setTrashed(true)`)).toBe(
      'Exception: Access denied: DriveApp.',
    );
  });

  it('of a folder reaches what lies in it and what is put there', async () => {
    const { run, as, failure } = await drive();
    const ids = run(`
      var dir = DriveApp.createFolder('dir'), a = dir.createFile('a', ''); dir.addEditor('other@example.com');
      var b = dir.createFile('b', ''), c = DriveApp.createFile('c', ''); [a.getId(), b.getId(), c.getId()]`) as string[];
    as('other@example.com');
    expect(
      run(
        `['${ids[0]}', '${ids[1]}'].map(function (id) { return DriveApp.getFileById(id).setDescription('d').getName() })`,
      ),
    ).toEqual(['a', 'b']);
    expect(failure(`DriveApp.getFileById('${ids[2]}')`)).toMatch(NOT_FOUND);
  });

  it('is for editors only while the owner lets them; ownership can be handed on [D ref/drive/file]', async () => {
    const { run, as, failure } = await drive();
    const id = run(
      `var f = DriveApp.createFile('a', '').addEditor('other@example.com').setShareableByEditors(false); f.getId()`,
    ) as string;
    as('other@example.com');
    expect(failure(`DriveApp.getFileById('${id}').addViewer('v@x.org')`)).toBe(
      'Exception: Access denied: DriveApp.',
    );
    as('owner@example.com');
    expect(
      run(
        `var g = DriveApp.getFileById('${id}').setOwner('other@example.com'); [g.getOwner().getEmail(), String(g.getAccess(Session.getActiveUser()))]`,
      ),
    ).toEqual(['other@example.com', 'EDIT']);
  });
});

it('MimeType holds texts, and enums of Utilities are globals [L gf:testmimetype, D ref/base/mime-type]', async () => {
  const { run } = await drive();
  expect(
    run(
      `[MimeType.PDF, MimeType.GOOGLE_SHEETS, MimeType.MICROSOFT_EXCEL, Object.keys(MimeType).every(function (k) { return /^[a-z]+\\/[a-z.+-]+$/.test(MimeType[k]) }), String(Charset.UTF_8)]`,
    ),
  ).toEqual([
    'application/pdf',
    'application/vnd.google-apps.spreadsheet',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    true,
    'UTF_8',
  ]);
});

it('an enum answers as its first value does [L gf:testenums]', async () => {
  const { run } = await drive();
  expect(
    run(
      `[DriveApp.Access.name(), DriveApp.Access.ordinal(), Object.keys(DriveApp.Access)[0], DriveApp.Permission.compareTo(DriveApp.Permission.VIEW)]`,
    ),
  ).toEqual(['ANYONE', 0, 'ANYONE', 0]);
});
