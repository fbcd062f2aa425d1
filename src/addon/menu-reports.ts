import type { AddonApi, Reply } from '../contract/api';
import { choose, confirm, tell } from '../google/dialogs';
import { ask, textOf, word } from './conversation';

type WithSettings = AddonApi['weekSheet']['request'];

/** Menu: writes whom to call this week, and shows it. */
export function showThisWeek(): void {
  showSheet(word('week'), (request) => ask('weekSheet', request));
}

/** Menu: writes how far a few customers carry the firm, with a chart, and shows it. */
export function showConcentration(): void {
  showSheet(word('concentration'), (request) => ask('concentrationSheet', request));
}

/** Writes a sheet by the settings of the file and turns to it; what was refused is told. */
function showSheet(
  title: string,
  write: (request: WithSettings) => Reply<AddonApi['concentrationSheet']['value']>,
): void {
  const start = ask('start', {});
  const written = start.ok ? write({ settings: start.value.settings }) : start;
  if (!written.ok) return tell(title, textOf(written.issues));
  ask('goTo', { sheetName: written.value.sheetName, rowNumber: 1, column: null });
}

/** Menu: has months closed by themselves, or ends that. */
export function closeMonthsByThemselves(): void {
  const title = word('monthly');
  const standing = ask('jobs', {});
  if (!standing.ok) return tell(title, textOf(standing.issues));
  const isOn = standing.value.jobs.length > 0;
  if (isOn) {
    if (confirm(title, standing.value.text + '\n\n' + word('monthlyEnd'))) schedule(false, false);
    return;
  }
  const mails = choose(title, word('monthlyBegin'));
  if (mails !== null) schedule(true, mails);
}

function schedule(isOn: boolean, mails: boolean): void {
  const reply = ask('schedule', { isOn, mails });
  tell(word('monthly'), reply.ok ? reply.value.text : textOf(reply.issues));
}

/** Menu: does now what is due. */
export function runWhatIsDue(): void {
  const reply = ask('runDue', {});
  tell(word('runDue'), reply.ok ? reply.value.text : textOf(reply.issues));
}
