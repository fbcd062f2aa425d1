/** A small add-on for tests of the page: a menu, an alert, a prompt, a sidebar, a dialog, colours. */
export const EXAMPLE_PROJECT: Readonly<Record<string, string>> = {
  'appsscript.json': JSON.stringify({
    timeZone: 'Etc/UTC',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  }),
  'Code.js': `
function onOpen() {
  var isSpanish = Session.getActiveUserLocale().indexOf('es') === 0;
  SpreadsheetApp.getUi().createAddonMenu()
    .addItem(isSpanish ? 'Preguntar' : 'Ask', 'ask')
    .addItem('Prompt', 'promptName')
    .addItem('Open panel', 'panel')
    .addSeparator()
    .addItem('Dialog', 'dialog')
    .addItem('Colour', 'colour')
    .addItem('Fail', 'fail')
    .addItem('Jump', 'jump')
    .addToUi();
}
function ask() {
  var ui = SpreadsheetApp.getUi();
  var sheet = SpreadsheetApp.getActiveSheet();
  var before = sheet.getRange('A2').getValue();
  var button = ui.alert('Write to the sheet?', 'Four columns are written.\\nNothing else is changed.', ui.ButtonSet.YES_NO);
  sheet.getRange('E1').setValue(before + ' > ' + sheet.getRange('A2').getValue() + ': ' + button);
  SpreadsheetApp.getActive().toast('The answer was ' + button, 'Finished');
}
function promptName() {
  var reply = SpreadsheetApp.getUi().prompt('Your name?');
  SpreadsheetApp.getActiveSheet().getRange('E2').setValue(reply.getSelectedButton() + ' ' + reply.getResponseText());
}
function panel() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Panel').setTitle('Example panel'));
}
function dialog() {
  var html = HtmlService.createHtmlOutput('<button onclick="google.script.host.close()">Done</button>').setWidth(300).setHeight(120);
  SpreadsheetApp.getUi().showModalDialog(html, 'Example dialog');
}
function colour() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.setFrozenRows(1);
  sheet.getRange('A1:C1').setFontWeight('bold').setBackground('#e8f0fe');
  sheet.getRange('A2').setNote('Checked by hand');
  sheet.getRange('B2:B').setNumberFormat('#,##0.00');
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=$B2>50').setBackground('#cfe8fa').setRanges([sheet.getRange('A2:C1000')]).build()]);
}
function jump() { SpreadsheetApp.getActiveSheet().getRange('C90').activate(); }
function fail() { throw new Error('no such luck'); }
function twice(number) { return { twice: 2 * number, selected: SpreadsheetApp.getActiveRange().getA1Notation() }; }
function withDate() { return { when: new Date() }; }
function echo(value) { return value; }
function hidden_() { return 'secret'; }
`,
  'Panel.html': `<!DOCTYPE html><html><head><base target="_top"></head><body>
<p id="out">nothing yet</p>
<form id="form"><input name="who" value="Ana"></form>
<script>
var out = document.getElementById('out');
function show(value) { out.textContent = JSON.stringify(value); }
function failed(error) { out.textContent = 'failed: ' + error.message; }
function runner() { return google.script.run.withSuccessHandler(show).withFailureHandler(failed); }
</script></body></html>`,
};

/** 300 customers in three columns. */
export function exampleSheet(): string {
  const rows = Array.from(
    { length: 300 },
    (_, i) => `Customer ${i + 1},${(i * 37) % 101},${i % 3 ? 'Madrid' : 'Sevilla'}`,
  );
  return ['Name,Amount,Town', ...rows].join('\n');
}
