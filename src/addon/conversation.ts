import type { AddonApi, ApiMethod, Reply, WireIssue } from '../contract/api';
import { languageOf, type Language } from '../contract/language';
import { say } from '../contract/say';
import { MENU_WORDS, type MenuWord } from '../contract/words/menu';
import { userLocale } from '../google/session';
import { rpc } from './rpc';

/** The language of whoever chose the menu item. */
export const userLanguage = (): Language => languageOf(userLocale());

/** A word of the menu and its dialogs in that language. */
export const word = (name: MenuWord): string => say(MENU_WORDS[userLanguage()][name], userLanguage());

/** The same requests as the sidebar's: a menu item is a conversation in dialogs around them. */
export function ask<Method extends ApiMethod>(
  method: Method,
  request: AddonApi[Method]['request'],
): Reply<AddonApi[Method]['value']> {
  return rpc(method, request) as Reply<AddonApi[Method]['value']>;
}

/** The sentences of what was found, one below the other. */
export function textOf(issues: readonly WireIssue[]): string {
  return issues.map((issue) => issue.text).join('\n\n');
}
