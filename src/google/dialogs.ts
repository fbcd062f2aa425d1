/** Asks yes or no (or OK and cancel); true only for a yes. Closing the dialog is a no. */
export function confirm(title: string, text: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, text, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

/** Asks yes, no or neither; null when the dialog was closed. */
export function choose(title: string, text: string): boolean | null {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert(title, text, ui.ButtonSet.YES_NO_CANCEL);
  if (answer === ui.Button.YES) return true;
  return answer === ui.Button.NO ? false : null;
}

export function tell(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}

/** A passing notice in the corner; it asks for nothing. */
export function toast(text: string, title: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, title, 8);
}

const START_PLACE = '<script type="application/json" id="start"></script>';

/**
 * Opens the sidebar with its first data in it, which spares a round trip.
 *
 * @param start JSON text; what would end its script element is escaped here.
 */
export function showSidebar(title: string, start: string): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').getContent();
  const safe = start
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  const filled = page.replace(START_PLACE, () => START_PLACE.replace('></', '>' + safe + '</'));
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(filled).setTitle(title));
}

/** Shows a page of our own words; `html` holds nothing from outside. */
export function showPage(title: string, html: string): void {
  const output = HtmlService.createHtmlOutput(html).setWidth(520).setHeight(460);
  SpreadsheetApp.getUi().showModalDialog(output, title);
}
