import type { Language } from './language';
import { formatNumber } from './format-number';

/**
 * A sentence with `{name}` placeholders. Where its form depends on a number, both forms are given and the
 * parameter `count` decides; Chinese has one form.
 */
export type Sentence = string | { readonly one: string; readonly other: string };

/** The sentences of one set of codes in all three languages; a code without a sentence does not compile. */
export type Words<Code extends string> = Readonly<Record<Language, Readonly<Record<Code, Sentence>>>>;

export type Params = Readonly<Record<string, string | number>>;

/**
 * The sentence in a language, its placeholders filled in. Numbers are written as the language writes them; texts
 * are inserted as they are and never looked at again. A placeholder without a value stays visible.
 */
export function say(sentence: Sentence, language: Language, params: Params = {}): string {
  const form = typeof sentence === 'string' ? sentence : params.count === 1 ? sentence.one : sentence.other;
  const parts = partsOf(form);
  let text = parts[0] ?? '';
  for (let at = 1; at < parts.length; at += 2) {
    text += filled(parts[at] ?? '', language, params) + (parts[at + 1] ?? '');
  }
  return text;
}

function filled(name: string, language: Language, params: Params): string {
  if (!Object.prototype.hasOwnProperty.call(params, name)) return '{' + name + '}';
  const value = params[name];
  return typeof value === 'number' ? formatNumber(value, language) : String(value);
}

/** The dictionaries' forms taken apart once: text, name, text, name ... text. */
const partsByForm = new Map<string, readonly string[]>();

function partsOf(form: string): readonly string[] {
  let parts = partsByForm.get(form);
  if (!parts) partsByForm.set(form, (parts = form.split(/\{(\w+)\}/)));
  return parts;
}
