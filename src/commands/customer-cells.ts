import { formatMoney, formatNumber } from '../contract/format-number';
import type { Language } from '../contract/language';
import { needText } from '../contract/words/needs';
import { reasonText, type ValueFormat } from '../contract/words/reasons';
import { className, unclassifiedName } from '../contract/words/schemes';
import { reasons } from '../core/explain/reason';
import { nextClassNeeds } from '../core/explain/next-class-needs';
import { unclassifiedId } from '../core/schemes/result';
import type { OwnCell } from '../google/result-writer';
import type { Computation } from './compute-classes';
import { limitsText, markText } from './mark-texts';
import { shownScore } from './own-rows';

/** The four cells of each customer: score, class, reason, what the next class needs. */
export interface CustomerCells {
  of(customer: number): OwnCell[];
}

/** Computes reasons and needs of all customers at once; texts are made row by row, in the language of the sheet. */
export function customerCells(computation: Computation): CustomerCells {
  const { prepared, result, language } = computation;
  const why = reasons(prepared, result);
  const needs = nextClassNeeds(prepared, result);
  const format = valueFormat(language);
  return {
    of: (customer) => {
      const score = result.scores[customer] ?? NaN;
      const reason = why[customer];
      const need = needs[customer];
      const needsText = need ? needText(need, language, { classIds: result.classIds, format }) : '';
      return [
        Number.isNaN(score) ? '' : shownScore(score),
        classText(computation, customer, language),
        joined([markText(computation, customer, language), reason && reasonText(reason, language, format)]),
        joined([needsText, limitsText(computation, customer, language)]),
      ];
    },
  };
}

const joined = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(' · ');

/** How values are written in reasons and needs. */
export function valueFormat(language: Language): ValueFormat {
  return {
    money: (value) => formatMoney(value, language),
    number: (value) => formatNumber(value, language, 1),
  };
}

/** The shown class in a language, or why there is none. */
export function classText({ result, shown }: Computation, customer: number, language: Language): string {
  const id = result.classIds[shown.classIndexes[customer] ?? -1];
  if (id !== undefined) return className(id, language);
  const why = unclassifiedId(result.unclassified[customer] ?? 0);
  return why ? unclassifiedName(why, language) : '';
}
