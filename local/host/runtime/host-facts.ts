/** What may be true of Google: the outcomes that can be played, or 'amount' for any number from 0. */
interface Fact<T> {
  readonly usual: T;
  readonly outcomes: readonly T[] | 'amount';
}

/** The outcome that is played unless another is asked for stands first. */
function oneOf<T>(usual: T, ...others: readonly T[]): Fact<T> {
  return { usual, outcomes: [usual, ...others] };
}

function amount(usual: number): Fact<number> {
  return { usual, outcomes: 'amount' };
}

/**
 * Where public sources disagree about Google or are silent, the host can play each outcome. How each is found out on
 * Google stands in docs/live-check.md.
 */
const FACTS = {
  /** Errors are translated to the user's language; 'scrambled' proves that nothing branches on words. */
  errorLanguage: oneOf<'en' | 'scrambled'>('en', 'scrambled'),
  /** Whether the script's engine has Intl. */
  hasIntl: oneOf<boolean>(true, false),
  /** Whether the script's engine has structuredClone. */
  hasStructuredClone: oneOf<boolean>(false, true),
  /** Whether it has what the language has added to its built-in objects since 2021: [].at, Object.hasOwn, replaceAll. */
  hasNewBuiltIns: oneOf<boolean>(true, false),
  /** Whether a bad write fails at the next reading call or flush ('late') or where it stands. */
  writeErrors: oneOf<'late' | 'at-once'>('late', 'at-once'),
  /** Whether the cache forgets half of what it is given before its time ("expiry is a suggestion only"). */
  cacheEvictsEarly: oneOf<boolean>(false, true),
  /** Whether those in copy count against the day's mail recipients as those in `to` do. */
  mailCopiesCount: oneOf<boolean>(true, false),
  /** Whether a run by the clock has an active spreadsheet. */
  clockRunHasSpreadsheet: oneOf<boolean>(true, false),
  /** Whether lists of files and searches without a word on it show what lies in the trash. */
  driveListsTrash: oneOf<boolean>(false, true),
  /** What a text is turned into bytes by where a script names no charset: US_ASCII for digests [L], assumed so for base64 too. */
  defaultCharset: oneOf<'US_ASCII' | 'UTF_8'>('US_ASCII', 'UTF_8'),
  /** Milliseconds by which a clock trigger comes late at most; each time another, from the seed. */
  clockLatenessMs: amount(0),
  /** Whether an add-on may have a second trigger of a type in the same file. */
  secondTriggerOfAddon: oneOf<'refused' | 'allowed'>('refused', 'allowed'),
  /** What a page gets for a result with a Date in it: nothing at all, or the date as ISO text. */
  dateInReply: oneOf<'null' | 'text'>('null', 'text'),
  /** Whether the message that a page's failure handler gets begins with the error's name. */
  failureMessage: oneOf<'prefixed' | 'plain'>('prefixed', 'plain'),
  /** Whether comments inside template literals, and `<?`, are damaged in pages that are served. */
  htmlIsDamaged: oneOf<boolean>(true, false),
  /** Whether texts that a script writes are read as if typed, '01234' as a number, or kept unless they begin with '='. */
  writtenTexts: oneOf<'read' | 'kept'>('read', 'kept'),
  /** Whether a formula that gives '' counts as content for the last row and column. */
  emptyFormulasCount: oneOf<boolean>(true, false),
  /** Whether a checkbox that is not ticked counts as content for the last row and column. */
  uncheckedBoxesCount: oneOf<boolean>(true, false),
  /** What sorting through a filter moves: the filter's columns, or whole rows with what stands beside it. */
  filterSortMoves: oneOf<'its-columns' | 'whole-rows'>('its-columns', 'whole-rows'),
  /** What getValues gives for a formula's error: its text, or an error object with that text. */
  errorCells: oneOf<'text' | 'object'>('text', 'object'),
  /** Whether range.clear({formatOnly: true}) takes validations too, as its page says; sheet.clearFormats keeps them [L]. */
  clearedFormatsTakeValidations: oneOf<boolean>(true, false),
  /** Whether copyValuesToRange and copyFormatToRange write whole copies [L], or cut them to the lines given [D]. */
  copiesToRange: oneOf<'whole' | 'cut'>('whole', 'cut'),
  /** Which of several groups in each other collapseGroups folds: the outermost [L], or all of them [D]. */
  collapsedGroups: oneOf<'outermost' | 'all'>('outermost', 'all'),
  /** Which call refuses a conditional format rule without a range or a condition. */
  incompleteRule: oneOf<'when-set' | 'when-built'>('when-set', 'when-built'),
  /** Whether adding someone to a spreadsheet sends them a mail, as sharing through Drive does [R]. */
  sharedSpreadsheetSendsNotice: oneOf<boolean>(true, false),
  /** Whether FormApp.create publishes the form when the script does not say. */
  formsStartPublished: oneOf<boolean>(false, true),
  /** Whether a form has its name as its title right after FormApp.create. */
  createdFormHasTitle: oneOf<boolean>(false, true),
  /** When the sheet of setDestination is there: behind the next flush (or a second), at once, or five seconds later. */
  formSheetArrival: oneOf<'flush' | 'at-once' | 'late'>('flush', 'at-once', 'late'),
  /** Whether Form.setDestination asks for the full spreadsheets scope beside that of the form, which its page does not say. */
  setDestinationNeedsSpreadsheets: oneOf<boolean>(false, true),
  /** Who may answer a published form: everyone, the owner's domain, or only its responders and editors. */
  formAnswerableBy: oneOf<'anyone' | 'domain' | 'listed'>('anyone', 'domain', 'listed'),
  /** Whether getResponses(timestamp) gives those of the very moment too. */
  formResponsesSinceInclusive: oneOf<boolean>(true, false),
  /** In which order getResponses gives them. */
  formResponsesOrder: oneOf<'oldest-first' | 'newest-first'>('oldest-first', 'newest-first'),
  /** Whether a script may submit a response to a form that accepts none. */
  closedFormTakesScriptResponses: oneOf<boolean>(true, false),
  /** Whether the event of an edited response has only the changed values. */
  editedResponseEvent: oneOf<'changed' | 'whole'>('changed', 'whole'),
  /** Whether an answer that begins like a formula becomes one in the destination sheet. */
  formAnswersCanBeFormulas: oneOf<boolean>(false, true),
};

export type HostFacts = {
  readonly [Name in keyof typeof FACTS]: (typeof FACTS)[Name]['usual'];
};

export type FactName = keyof HostFacts;

export const FACT_NAMES = Object.keys(FACTS) as readonly FactName[];

/** The values that a fact can have. */
export function outcomesOf(name: FactName): readonly unknown[] | 'amount' {
  return FACTS[name].outcomes;
}

export function isFactName(name: string): name is FactName {
  return Object.hasOwn(FACTS, name);
}

export const DEFAULT_FACTS = Object.fromEntries(
  FACT_NAMES.map((name) => [name, FACTS[name].usual]),
) as unknown as HostFacts;
