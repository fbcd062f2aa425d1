/** A script project whose menu makes a form with every kind of item, mails its address and makes a form of three pages. */
export const SURVEY_PROJECT: Readonly<Record<string, string>> = {
  'appsscript.json': JSON.stringify({
    timeZone: 'Etc/UTC',
    oauthScopes: [
      'spreadsheets.currentonly',
      'script.container.ui',
      'forms',
      'script.send_mail',
      'script.scriptapp',
    ].map((scope) => `https://www.googleapis.com/auth/${scope}`),
  }),
  'Code.js': `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Make survey', 'makeSurvey').addItem('Make pages', 'makePages').addToUi();
}
function makeSurvey() {
  var form = FormApp.create('Survey file', true).setTitle('How was it?').setDescription('Two minutes.').setConfirmationMessage('Many thanks!')
    .setAllowResponseEdits(true);
  form.addTextItem().setTitle('Name').setRequired(true).setHelpText('As on the invoice');
  form.addParagraphTextItem().setTitle('Comment');
  var colour = form.addMultipleChoiceItem().setTitle('Colour').setChoiceValues(['Red', 'Green']).showOtherOption(true);
  form.addCheckboxItem().setTitle('Days').setChoiceValues(['Mon', 'Tue', 'Wed']);
  form.addListItem().setTitle('Town').setChoiceValues(['Madrid', 'Sevilla']);
  form.addScaleItem().setTitle('Recommend').setBounds(0, 10).setLabels('No', 'Yes');
  form.addRatingItem().setTitle('Stars').setRatingScaleLevel(5);
  form.addGridItem().setTitle('Marks').setRows(['Price', 'Taste']).setColumns(['low', 'high']);
  form.addCheckboxGridItem().setTitle('When').setRows(['Sat', 'Sun']).setColumns(['am', 'pm']);
  form.addDateItem().setTitle('Visit');
  form.addTimeItem().setTitle('Clock');
  form.addDateTimeItem().setTitle('Moment');
  form.addDurationItem().setTitle('Stay');
  form.addSectionHeaderItem().setTitle('A section').setHelpText('with <b>signs</b>');
  form.addImageItem().setTitle('A dot').setImage(Utilities.newBlob(Utilities.base64Decode('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), 'image/png', 'dot.png'));
  form.addVideoItem().setTitle('A film').setVideoUrl('https://youtu.be/xxgQr-jSu9o');
  form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
  var prefilled = form.createResponse().withItemResponse(form.getItems()[0].asTextItem().createResponse('Ana & Co'))
    .withItemResponse(colour.createResponse('Blue')).toPrefilledUrl();
  MailApp.sendEmail('ana@example.com', 'Please answer', 'Here: ' + prefilled);
  ScriptApp.newTrigger('submitted').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create();
}
function submitted(e) { SpreadsheetApp.getActive().toast('Answer of ' + e.namedValues.Name[0], 'New answer') }
function makePages() {
  var form = FormApp.create('Pages', true).setProgressBar(true).setCollectEmail(true);
  var go = form.addMultipleChoiceItem().setTitle('Go').setRequired(true);
  form.addPageBreakItem().setTitle('Second page');
  form.addTextItem().setTitle('On two').setRequired(true);
  var third = form.addPageBreakItem().setTitle('Third page');
  form.addTextItem().setTitle('On three');
  go.setChoices([go.createChoice('one by one', FormApp.PageNavigationType.CONTINUE), go.createChoice('skip', third), go.createChoice('done', FormApp.PageNavigationType.SUBMIT)]);
}`,
};
