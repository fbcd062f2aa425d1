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
  return form.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    if (!Object.prototype.hasOwnProperty.call(params, name)) return placeholder;
    const value = params[name];
    return typeof value === 'number' ? formatNumber(value, language) : String(value);
  });
}
