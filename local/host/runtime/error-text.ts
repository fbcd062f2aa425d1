import type { HostException } from './host-exception';
import type { HostFacts } from './host-facts';
import { MESSAGES } from './messages';

export type ErrorLanguage = HostFacts['errorLanguage'];

/** The text of an exception in the language asked for, its placeholders filled. */
export function errorText(error: HostException, language: ErrorLanguage): string {
  const template = language === 'scrambled' ? scrambled(MESSAGES[error.key]) : MESSAGES[error.key];
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(error.params[name] ?? ''));
}

/** Letters moved by 13 places, placeholders kept: a language nobody can have branched on. */
function scrambled(template: string): string {
  return template.replace(/\{\w+\}|[a-z]/gi, (found) => {
    if (found.length > 1) return found;
    const base = found <= 'Z' ? 65 : 97;
    return String.fromCharCode(((found.charCodeAt(0) - base + 13) % 26) + base);
  });
}
