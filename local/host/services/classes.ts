import { Blob } from './blob';
import { Browser } from './browser';
import { Cache, CacheService } from './cache';
import { CALENDAR_CLASSES } from './calendar/classes';
import { CHARTS_CLASSES } from './charts';
import { ContentService, TextOutput } from './content';
import { GmailApp } from './gmail/gmail-app';
import { GmailAttachment } from './gmail/gmail-attachment';
import { GmailDraft } from './gmail/gmail-draft';
import { GmailLabel } from './gmail/gmail-label';
import { GmailMessage } from './gmail/gmail-message';
import { GmailThread } from './gmail/gmail-thread';
import { HtmlOutput, HtmlOutputMetaTag } from './html-output';
import { HtmlService, HtmlTemplate } from './html-service';
import { Lock, LockService } from './lock';
import { Console, Logger } from './logger';
import { MailApp } from './mail';
import { Menu } from './menu';
import { Properties, PropertiesService, ScriptProperties, UserProperties } from './properties';
import { AuthorizationInfo } from './authorization-info';
import { ClockTriggerBuilder } from './clock-trigger-builder';
import { ScriptApp, Service } from './script-app';
import { Session, User } from './session';
import { Trigger } from './trigger';
import {
  CalendarTriggerBuilder,
  FormTriggerBuilder,
  SpreadsheetTriggerBuilder,
  TriggerBuilder,
} from './triggers';
import { PromptResponse, Ui } from './ui';
import { HTTPResponse, UrlFetchApp } from './url-fetch';
import { Utilities } from './utilities';

type ServiceClass = abstract new (...args: never[]) => object;

/** Documented class name -> the class that plays it. */
export const SERVICE_CLASSES: Readonly<Record<string, ServiceClass>> = {
  ...CALENDAR_CLASSES,
  ...CHARTS_CLASSES,
  AuthorizationInfo,
  Blob,
  Browser,
  Cache,
  CacheService,
  CalendarTriggerBuilder,
  ClockTriggerBuilder,
  ContentService,
  HTTPResponse,
  TextOutput,
  UrlFetchApp,
  FormTriggerBuilder,
  GmailApp,
  GmailAttachment,
  GmailDraft,
  GmailLabel,
  GmailMessage,
  GmailThread,
  HtmlOutput,
  HtmlOutputMetaTag,
  HtmlService,
  HtmlTemplate,
  Lock,
  LockService,
  Logger,
  MailApp,
  Menu,
  PromptResponse,
  Properties,
  PropertiesService,
  ScriptApp,
  ScriptProperties,
  Service,
  Session,
  SpreadsheetTriggerBuilder,
  Trigger,
  TriggerBuilder,
  Ui,
  User,
  UserProperties,
  Utilities,
  console: Console,
};
