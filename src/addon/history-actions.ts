import { say } from '../contract/say';
import { MENU_WORDS } from '../contract/words/menu';
import { confirm, tell, toast } from '../google/dialogs';
import { ask, textOf, userLanguage, word } from './conversation';
import { endBrokenRun, settle } from './settle';

/** Menu: puts this month on record after asking, and tells who moved. */
export function closeMonth(): void {
  const start = ask('start', {});
  if (!start.ok) return tell(word('close'), textOf(start.issues));
  if (start.value.isBroken) return endBrokenRun();
  const { settings } = start.value;
  if (!confirm(word('close'), word('closeQuestion'))) return;
  toast(word('reading'), word('close'));
  const reply = settle((accept) => ask('closeMonth', { settings, month: null, accept }));
  if (!reply) return;
  if (!reply.ok) return tell(word('close'), textOf(reply.issues));
  const language = userLanguage();
  const { text, sheetName } = reply.value;
  const where = say(MENU_WORDS[language].closeWhere, language, { sheet: sheetName });
  tell(word('close'), text + '\n\n' + where);
}

/** Menu: shows the sheet in which classes are given by hand, and says how. */
export function openManualClasses(): void {
  const reply = ask('manualSheet', {});
  tell(word('manual'), reply.ok ? word('manualHow') : textOf(reply.issues));
}
