import { languageOf } from '../contract/language';
import { say } from '../contract/say';
import { MENU_WORDS, type MenuWord } from '../contract/words/menu';
import { userLocale } from '../google/session';

/**
 * Builds the add-on's menu. It runs before the user allowed anything, so it asks for nothing but the user's
 * locale: any other service would fail here and the menu would be missing.
 */
export function buildMenu(): void {
  const language = languageOf(userLocale());
  const word = (name: MenuWord): string => say(MENU_WORDS[language][name], language);
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(word('classify'), 'classifyCustomers')
    .addItem(word('openSidebar'), 'openSidebar')
    .addItem(word('undo'), 'undoLastClassification')
    .addItem(word('repair'), 'repairSortedRows')
    .addSeparator()
    .addItem(word('week'), 'showThisWeek')
    .addItem(word('concentration'), 'showConcentration')
    .addItem(word('manual'), 'openManualClasses')
    .addItem(word('close'), 'closeMonth')
    .addItem(word('monthly'), 'closeMonthsByThemselves')
    .addItem(word('runDue'), 'runWhatIsDue')
    .addSeparator()
    .addItem(word('example'), 'tryWithExample')
    .addItem(word('help'), 'showHelp')
    .addItem(word('remove'), 'removeEverything')
    .addToUi();
}
