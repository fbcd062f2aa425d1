import { DRIVE_CLASSES } from '../drive/classes';
import { DriveApp } from '../drive/drive-app';
import { FORM_CLASSES } from '../forms/classes';
import { FormApp } from '../forms/form-app';
import { Browser } from '../services/browser';
import { CacheService } from '../services/cache';
import { CalendarApp } from '../services/calendar/calendar-app';
import { Charts } from '../services/charts';
import { SERVICE_CLASSES } from '../services/classes';
import { ContentService } from '../services/content';
import { GmailApp } from '../services/gmail/gmail-app';
import { HtmlService } from '../services/html-service';
import type { TemplateRealm } from '../services/html-service';
import { LockService } from '../services/lock';
import { Console, Logger } from '../services/logger';
import { MailApp } from '../services/mail';
import { PropertiesService, ScriptProperties, UserProperties } from '../services/properties';
import { ScriptApp } from '../services/script-app';
import { Session } from '../services/session';
import { UrlFetchApp } from '../services/url-fetch';
import { Utilities } from '../services/utilities';
import { SPREADSHEET_CLASSES } from '../spreadsheet/classes';
import { SpreadsheetApp } from '../spreadsheet/spreadsheet-app';
import { SERVICE_GLOBALS } from '../surface/surface';
import type { RunContext } from './run-context';

/** A documented service that nobody has built here: every method of it says so. */
class UnbuiltService {
  constructor(readonly className: string) {}
}

const CLASSES = { ...SERVICE_CLASSES, ...DRIVE_CLASSES, ...SPREADSHEET_CLASSES, ...FORM_CLASSES };

const CLASS_NAMES: ReadonlyMap<unknown, string> = new Map(
  Object.entries(CLASSES).map(([name, type]) => [type, name]),
);

const FACTORIES: Readonly<Record<string, (context: RunContext, realm: TemplateRealm) => object>> = {
  Browser: (context) => new Browser(context),
  CacheService: (context) => new CacheService(context),
  CalendarApp: (context) => new CalendarApp(context),
  Charts: () => new Charts(),
  ContentService: () => new ContentService(),
  DriveApp: (context) => new DriveApp(context),
  FormApp: (context) => new FormApp(context),
  GmailApp: (context) => new GmailApp(context),
  HtmlService: (context, realm) => new HtmlService(context, realm),
  LockService: (context) => new LockService(context),
  Logger: (context) => new Logger(context),
  MailApp: (context) => new MailApp(context),
  PropertiesService: (context) => new PropertiesService(context),
  ScriptProperties: ({ state }) => new ScriptProperties(state.properties.script),
  UserProperties: ({ state, user }) => new UserProperties(state.properties.user(user.email)),
  ScriptApp: (context) => new ScriptApp(context),
  SpreadsheetApp: (context) => new SpreadsheetApp(context),
  Session: (context) => new Session(context),
  UrlFetchApp: (context) => new UrlFetchApp(context),
  Utilities: (context) => new Utilities(context),
  console: (context) => new Console(context),
};

/** Documented class of a service object; null for everything else. */
export function classNameOf(value: object): string | null {
  if (value instanceof UnbuiltService) return value.className;
  return CLASS_NAMES.get(value.constructor) ?? null;
}

/** The class that plays a documented one; undefined when nobody has built it. */
export function classPlaying(className: string): (typeof CLASSES)[string] | undefined {
  return CLASSES[className];
}

/** The object behind a global such as PropertiesService, made for one run. */
export function createService(globalName: string, context: RunContext, realm: TemplateRealm): object {
  const factory = FACTORIES[globalName];
  return factory
    ? factory(context, realm)
    : new UnbuiltService(SERVICE_GLOBALS.get(globalName) ?? globalName);
}
