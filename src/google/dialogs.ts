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

/** What is written into the sidebar's page, as JSON in script elements with these ids. */
export interface SidebarParts {
  /** Every word it says by itself. */
  readonly words: unknown;
  /** Its first data, which spares a round trip; null where it has to ask. */
  readonly start: unknown;
}

/** Opens the sidebar with its words and its first data in it. */
export function showSidebar(title: string, { words, start }: SidebarParts): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').getContent();
  const filled = withPart(withPart(page, 'words', words), 'start', start);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(filled).setTitle(title));
}

/** What would end the script element is escaped. */
function withPart(page: string, id: string, part: unknown): string {
  const place = `<script type="application/json" id="${id}"></script>`;
  const safe = JSON.stringify(part)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  return page.replace(place, () => place.replace('></', '>' + safe + '</'));
}

/** Shows a page of our own words; `html` holds nothing from outside. */
export function showPage(title: string, html: string): void {
  const output = HtmlService.createHtmlOutput(html).setWidth(520).setHeight(460);
  SpreadsheetApp.getUi().showModalDialog(output, title);
}
