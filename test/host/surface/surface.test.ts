import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  SERVICE_GLOBALS,
  enumNamesOf,
  enumPropertiesOf,
  isSubclass,
  methodsOf,
  qualifiedClassName,
} from '../../../local/host/surface/surface';

const GENERATOR = path.resolve(import.meta.dirname, '../../../local/host/surface/generate.mjs');

function method(className: string, name: string) {
  return methodsOf(className)?.find((candidate) => candidate.name === name);
}

describe('the surface', () => {
  it('is what the published type reference says today', () => {
    expect(spawnSync(process.execPath, [GENERATOR, '--check']).status).toBe(0);
  });

  it('holds overloads with parameter types and scopes [types]', () => {
    expect(method('Sheet', 'getRange')?.overloads).toEqual(
      ['n,n', 'n,n,n', 'n,n,n,n', 's'].map((types) => ({
        types: types.split(','),
        scopes: ['spreadsheets.currentonly', 'spreadsheets'],
      })),
    );
    expect(method('SpreadsheetApp', 'openById')?.overloads).toEqual([
      { types: ['s'], scopes: ['spreadsheets'] },
    ]);
    expect(method('SpreadsheetApp', 'flush')?.overloads).toEqual([{ types: [], scopes: [] }]);
    expect(method('Ui', 'showSidebar')?.overloads[0]?.scopes).toEqual(['script.container.ui']);
    expect(method('MailApp', 'sendEmail')?.overloads[0]?.scopes).toEqual(['script.send_mail']);
  });

  it('names methods as error texts and as counts do', () => {
    expect(method('Range', 'setValues')).toMatchObject({
      label: 'Range.setValues',
      qualifiedName: 'SpreadsheetApp.Range.setValues',
    });
    expect(method('SpreadsheetApp', 'openById')?.qualifiedName).toBe('SpreadsheetApp.openById');
    expect(method('Ui', 'alert')?.qualifiedName).toBe('Ui.alert');
    expect(qualifiedClassName('Form')).toBe('FormApp.Form');
  });

  it('has every global service of the reference, those that are not built too', () => {
    const built =
      'Browser CacheService CalendarApp Charts ContentService DriveApp FormApp GmailApp HtmlService LockService Logger ' +
      'MailApp PropertiesService ScriptApp ScriptProperties Session SpreadsheetApp UrlFetchApp UserProperties Utilities console';
    const others =
      'CardService ConferenceDataService ContactsApp DataStudioApp DocumentApp GroupsApp Jdbc LanguageApp ' +
      'LinearOptimizationService Maps SitesApp SlidesApp XmlService';
    expect([...SERVICE_GLOBALS.keys()].sort()).toEqual(`${built} ${others}`.split(' ').sort());
  });

  it('knows enums and where they hang', () => {
    expect(enumPropertiesOf('SpreadsheetApp')).toMatchObject({ Direction: 'Direction' });
    expect(enumNamesOf('Direction')).toEqual(['UP', 'DOWN', 'PREVIOUS', 'NEXT']);
  });

  it('gives classes what they inherit', () => {
    expect(isSubclass('Blob', 'BlobSource')).toBe(true);
    expect(isSubclass('BlobSource', 'Blob')).toBe(false);
  });
});
