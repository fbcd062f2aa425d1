import type { AddonApi, Check, Reply, Summary, UndoSummary, WireIssue } from '../contract/api';
import { pageWords } from '../contract/page-words';
import { say } from '../contract/say';
import { SUMMARY_WORDS } from '../contract/words/summary';
import { removalText } from '../commands/removal-text';
import { summaryLines } from '../commands/summary-lines';
import { helpPage } from '../commands/help-page';
import { confirm, showPage, showSidebar, tell, toast } from '../google/dialogs';
import { ask, textOf, userLanguage, word } from './conversation';
import { permissionIssue } from './permission-issue';
import { endBrokenRun, settle } from './settle';

/** Menu: checks, asks, writes, and opens the sidebar with what happened. */
export function classifyCustomers(): void {
  const start = ask('start', {});
  if (!start.ok) return tell(word('classifyTitle'), textOf(start.issues));
  toast(word('reading'), word('classifyTitle'));
  if (start.value.isBroken) return endBrokenRun();
  const { settings } = start.value;
  const check = ask('check', { settings });
  if (!check.ok) return showRefusal(check.issues);
  if (!confirm(word('classifyTitle'), checkText(check.value))) return;
  const written = classifyConfirmed(settings, check.value.fingerprint);
  if (!written) return;
  if (!opened({ showsLastRun: true }))
    tell(word('doneTitle'), summaryLines(written, userLanguage()).join('\n'));
}

function checkText({ summary }: Check): string {
  const language = userLanguage();
  return [...summaryLines(summary, language), '', say(SUMMARY_WORDS[language].confirm, language)].join('\n');
}

/** Classifies what was confirmed; asks what comes up on the way. Null when the user ended it or it was refused. */
function classifyConfirmed(
  settings: AddonApi['classify']['request']['settings'],
  fingerprint: string,
): Summary | null {
  const reply = settle((accept) => ask('classify', { settings, fingerprint, accept }));
  if (!reply) return null;
  if (reply.ok) return reply.value;
  const [issue] = reply.issues;
  if (issue?.code !== 'data-changed') {
    tell(word('classifyTitle'), textOf(reply.issues));
    return null;
  }
  const check = ask('check', { settings });
  const isConfirmed =
    check.ok && confirm(word('classifyTitle'), issue.text + '\n\n' + checkText(check.value));
  return isConfirmed ? classifyConfirmed(settings, check.value.fingerprint) : null;
}

/** Questions are answered in the sidebar; where it may not open, the sentences alone are shown. */
function showRefusal(issues: readonly WireIssue[]): void {
  const isQuestion = issues.some((issue) => issue.severity === 'question');
  if (!isQuestion || !opened({ showsLastRun: false })) tell(word('classifyTitle'), textOf(issues));
}

/** Menu: opens the sidebar. */
export function openSidebar(): void {
  const refused = permissionIssue('pages', userLanguage());
  if (refused) return tell(word('openSidebar'), refused.text);
  open({ showsLastRun: false });
}

function open(view: { showsLastRun: boolean }): void {
  const start = ask('start', {});
  showSidebar(word('name'), {
    words: pageWords(userLanguage()),
    start: start.ok ? { ...start.value, ...view } : null,
  });
}

/** Opens the sidebar if the user allowed that; where not, what it would show is told in a dialog. */
function opened(view: { showsLastRun: boolean }): boolean {
  if (permissionIssue('pages', userLanguage())) return false;
  open(view);
  return true;
}

/** Menu: takes back the last run after asking. */
export function undoLastClassification(): void {
  confirmThen(word('undoTitle'), (confirmed) => {
    const reply = ask('undo', { confirmed });
    return reply.ok ? { ok: true, value: (reply.value satisfies UndoSummary).text } : reply;
  });
}

/** Menu: puts classes beside their customers again. */
export function repairSortedRows(): void {
  const reply = ask('repair', {});
  const language = userLanguage();
  tell(word('repair'), reply.ok ? removalText.repaired(reply.value.rows, language) : textOf(reply.issues));
}

/** Menu: removes our columns, colours and sheets after showing which. */
export function removeEverything(): void {
  const language = userLanguage();
  const preview = ask('removeEverything', { confirmed: false });
  if (preview.ok && preview.value.columns.length + preview.value.sheets.length + preview.value.rules === 0) {
    return tell(word('removeTitle'), word('nothingToRemove'));
  }
  confirmThen(word('removeTitle'), (confirmed) => {
    const reply = ask('removeEverything', { confirmed });
    return reply.ok ? { ok: true, value: removalText.removed(reply.value, language) } : reply;
  });
}

/** Shows what would happen, asks, does it, and tells what happened. */
function confirmThen(title: string, run: (confirmed: boolean) => Reply<string>): void {
  const preview = run(false);
  if (!preview.ok) return tell(title, textOf(preview.issues));
  if (!confirm(title, preview.value)) return;
  const result = run(true);
  tell(title, result.ok ? result.value : textOf(result.issues));
}

/** Menu: makes the example sheet and classifies nothing yet. */
export function tryWithExample(): void {
  const reply = ask('tryExample', {});
  if (!reply.ok) tell(word('example'), textOf(reply.issues));
}

/** Menu: the help page. */
export function showHelp(): void {
  const refused = permissionIssue('pages', userLanguage());
  if (refused) return tell(word('help'), refused.text);
  showPage(word('help'), helpPage(userLanguage()));
}
