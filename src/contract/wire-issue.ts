import type { Issue, IssueCode } from '../core/issue';
import type { SchemeId } from '../core/schemes/catalogue';
import { ACCEPTANCES } from './acceptances';
import type { Acceptance, WireIssue } from './api';
import type { Language } from './language';
import { say, type Sentence } from './say';
import { COMMAND_WORDS, type CommandIssueCode } from './words/commands';
import { INDICATOR_ISSUE_WORDS, INDICATOR_NOUNS } from './words/indicators';
import { CATEGORY_NOUNS } from './words/categories';
import { REQUEST_WORDS, type RequestIssueCode } from './words/requests';
import { SCHEME_ISSUE_WORDS } from './words/scheme-issues';
import { SCHEME_WORDS } from './words/scheme-names';
import { TABLE_ISSUE_WORDS } from './words/table';

/** A finding of core, of a command or of a request. */
export interface AnyIssue extends Omit<Issue, 'code'> {
  readonly code: IssueCode | CommandIssueCode | RequestIssueCode;
}

function sentenceOf(code: AnyIssue['code'], language: Language): Sentence {
  const sentences: Readonly<Record<AnyIssue['code'], Sentence>> = {
    ...TABLE_ISSUE_WORDS[language],
    ...INDICATOR_ISSUE_WORDS[language],
    ...SCHEME_ISSUE_WORDS[language],
    ...COMMAND_WORDS[language],
    ...REQUEST_WORDS[language],
  };
  return sentences[code];
}

function acceptancesOf(code: AnyIssue['code']): readonly Acceptance[] | undefined {
  const acceptances: Readonly<Partial<Record<AnyIssue['code'], readonly Acceptance[]>>> = ACCEPTANCES;
  return acceptances[code];
}

const LIST_SIGN: Readonly<Record<Language, string>> = { en: ', ', es: ', ', zh: '、' };

/** The finding with its sentence; `{rows}` in it stands for the row numbers, '…' when there are more. */
export function wireIssue(issue: AnyIssue, language: Language): WireIssue {
  const { rowNumbers = [], count = rowNumbers.length } = issue;
  const rows = rowNumbers.join(LIST_SIGN[language]) + (count > rowNumbers.length ? ' …' : '');
  const params = {
    sheet: issue.sheetName ?? '',
    column: issue.column ?? '',
    candidates: (issue.candidates ?? []).map((candidate) => candidate.label).join(LIST_SIGN[language]),
    count,
    rows,
    ...namedDetails(issue, language),
  };
  const text = say(sentenceOf(issue.code, language), language, params);
  const accept = acceptancesOf(issue.code);
  return accept ? { ...issue, text, accept } : { ...issue, text };
}

/** Details as people read them: an indicator or what else is needed by its noun, a way of sorting by its name. */
function namedDetails({ details = {} }: AnyIssue, language: Language): Record<string, string | number> {
  const nouns: Readonly<Record<string, Sentence>> = INDICATOR_NOUNS[language];
  const words: Readonly<Record<string, Sentence>> = { ...CATEGORY_NOUNS[language], ...nouns };
  const named = (name: string, value: string | number): string | number => {
    if (name === 'schemeId') return SCHEME_WORDS[language][value as SchemeId].name;
    const isNoun = name.startsWith('indicator') || name === 'needed';
    const noun = isNoun && Object.prototype.hasOwnProperty.call(words, value) ? words[value] : undefined;
    return noun === undefined ? value : say(noun, language);
  };
  return Object.fromEntries(Object.entries(details).map(([name, value]) => [name, named(name, value)]));
}
