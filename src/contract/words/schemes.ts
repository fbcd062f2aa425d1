import type { SchemeId } from '../../core/schemes/catalogue';
import type { UnclassifiedId } from '../../core/schemes/result';
import type { Language } from '../language';
import { CLASS_WORDS, SCHEME_WORDS } from './scheme-names';

const UNCLASSIFIED_WORDS: Readonly<Record<Language, Readonly<Record<UnclassifiedId, string>>>> = {
  en: { 'no-value': 'No value', 'no-orders': 'No orders', 'not-enough-data': 'Not enough data' },
  es: { 'no-value': 'Sin valor', 'no-orders': 'Sin pedidos', 'not-enough-data': 'Datos insuficientes' },
  zh: { 'no-value': '无销售额', 'no-orders': '无订单', 'not-enough-data': '数据不足' },
};

export function schemeName(id: SchemeId, language: Language): string {
  return SCHEME_WORDS[language][id].name;
}

export function schemeMeaning(id: SchemeId, language: Language): string {
  return SCHEME_WORDS[language][id].meaning;
}

/** @example className('key', 'es') // => 'Clave' */
export function className(id: string, language: Language): string {
  const words = CLASS_WORDS[language];
  return Object.prototype.hasOwnProperty.call(words, id) ? words[id]! : id;
}

export function unclassifiedName(id: UnclassifiedId, language: Language): string {
  return UNCLASSIFIED_WORDS[language][id];
}
