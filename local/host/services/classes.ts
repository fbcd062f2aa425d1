import { Blob } from './blob';
import { Cache, CacheService } from './cache';
import { HtmlOutput, HtmlOutputMetaTag } from './html-output';
import { HtmlService, HtmlTemplate } from './html-service';
import { Lock, LockService } from './lock';
import { Console, Logger } from './logger';
import { MailApp } from './mail';
import { Menu } from './menu';
import { Properties, PropertiesService } from './properties';
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
import { Utilities } from './utilities';

type ServiceClass = abstract new (...args: never[]) => object;

/** Documented class name -> the class that plays it. */
export const SERVICE_CLASSES: Readonly<Record<string, ServiceClass>> = {
  AuthorizationInfo,
  Blob,
  Cache,
  CacheService,
  CalendarTriggerBuilder,
  ClockTriggerBuilder,
  FormTriggerBuilder,
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
  Service,
  Session,
  SpreadsheetTriggerBuilder,
  Trigger,
  TriggerBuilder,
  Ui,
  User,
  Utilities,
  console: Console,
};
