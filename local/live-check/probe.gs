/**
 * Asks Google what its documentation does not say. How to run it stands in docs/live-check.md: paste it into the
 * script of a new, empty spreadsheet, run `probe`, look at the spreadsheet, copy the text of the dialog into
 * result.json, then `npm run live-check -- result.json`.
 *
 * It makes one form and one file, both called "Probe", and a trigger that removes itself.
 */
function probe() {
  var result = { version: 1, at: new Date().toISOString(), facts: {}, observations: {}, failed: {} };
  askAll_(PROBE_FACTS, result.facts, result.failed);
  askAll_(PROBE_OBSERVATIONS, result.observations, result.failed);
  PropertiesService.getScriptProperties().setProperty('probe', JSON.stringify(result));
  startProbeClock_();
  var page = HtmlService.createHtmlOutput(PROBE_PAGE).setWidth(640).setHeight(420);
  SpreadsheetApp.getUi().showModalDialog(page, 'Probe');
}

/** Where a name is that of a fact of the local host, its answer is one of that fact's outcomes. */
var PROBE_FACTS = {
  hasIntl: function () {
    return typeof Intl !== 'undefined';
  },
  hasStructuredClone: function () {
    return typeof structuredClone !== 'undefined';
  },
  hasNewBuiltIns: function () {
    return typeof [].at === 'function' && typeof Object.hasOwn === 'function';
  },
  writeErrors: function () {
    try {
      probeSheet_().getRange('A1').setValue(new Array(50002).join('x'));
    } catch (error) {
      return 'at-once';
    }
    try {
      SpreadsheetApp.flush();
    } catch (error) {
      return 'late';
    }
    throw new Error('50,001 characters were taken');
  },
  defaultCharset: function () {
    var md5 = Utilities.DigestAlgorithm.MD5;
    var plain = Utilities.computeDigest(md5, '\u00e9').join();
    return plain === Utilities.computeDigest(md5, '\u00e9', Utilities.Charset.UTF_8).join()
      ? 'UTF_8'
      : 'US_ASCII';
  },
  writtenTexts: function () {
    var value = probeSheet_().getRange('F1').setValue('01234').getValue();
    return value === '01234' ? 'kept' : 'read';
  },
  emptyFormulasCount: function () {
    return countsAlone_(function (cell) {
      cell.setFormula('=""');
    });
  },
  uncheckedBoxesCount: function () {
    return countsAlone_(function (cell) {
      cell.insertCheckboxes();
    });
  },
  filterSortMoves: function () {
    var sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet();
    var rows = [
      ['Name', 'Rank', 'Beside'],
      ['a', 1, 'of a'],
      ['b', 2, 'of b'],
    ];
    sheet.getRange('A1:C3').setValues(rows);
    sheet.getRange('A1:B3').createFilter().sort(2, false);
    return sheet.getRange('C2').getValue() === 'of b' ? 'whole-rows' : 'its-columns';
  },
  errorCells: function () {
    var cells = probeSheet_()
      .getRange('C1:D1')
      .setFormulas([['=NA()', '=1/0']]);
    return typeof cells.getValues()[0][0] === 'string' ? 'text' : 'object';
  },
  clearedFormatsTakeValidations: function () {
    var rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(1).build();
    var cell = probeSheet_().getRange('E1').setDataValidation(rule).clear({ formatOnly: true });
    return cell.getDataValidation() === null;
  },
  copiesToRange: function () {
    var sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet();
    sheet
      .getRange('A1:B1')
      .setValues([[1, 2]])
      .copyValuesToRange(sheet, 1, 1, 3, 3);
    return sheet.getRange('B3').isBlank() ? 'cut' : 'whole';
  },
  collapsedGroups: function () {
    var sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet();
    sheet.getRange('A2:A5').shiftRowGroupDepth(1);
    sheet.getRange('A3:A4').shiftRowGroupDepth(1);
    sheet.getRange('A1:A9').collapseGroups();
    return sheet.getRowGroup(3, 2).isCollapsed() ? 'all' : 'outermost';
  },
  incompleteRule: function () {
    var rule;
    try {
      rule = SpreadsheetApp.newConditionalFormatRule().setBackground('#ff0000').build();
    } catch (error) {
      return 'when-built';
    }
    try {
      probeSheet_().setConditionalFormatRules([rule]);
      SpreadsheetApp.flush();
    } catch (error) {
      return 'when-set';
    }
    throw new Error('a rule without a range was taken');
  },
  createdFormHasTitle: function () {
    return probeForm_().getTitle() !== '';
  },
  formsStartPublished: function () {
    return probeForm_().isPublished();
  },
  formSheetArrival: function () {
    var file = SpreadsheetApp.getActiveSpreadsheet();
    var before = file.getSheets().length;
    probeForm_().setPublished(true).setDestination(FormApp.DestinationType.SPREADSHEET, file.getId());
    if (file.getSheets().length > before) return 'at-once';
    SpreadsheetApp.flush();
    return file.getSheets().length > before ? 'flush' : 'late';
  },
  formResponsesSinceInclusive: function () {
    var response = answerProbe_('first');
    return hasId_(probeForm_().getResponses(response.getTimestamp()), response.getId());
  },
  formResponsesOrder: function () {
    answerProbe_('one');
    Utilities.sleep(2000);
    answerProbe_('two');
    var responses = probeForm_().getResponses();
    return responses[responses.length - 1].getItemResponses()[0].getResponse() === 'two'
      ? 'oldest-first'
      : 'newest-first';
  },
  closedFormTakesScriptResponses: function () {
    var form = probeForm_().setAcceptingResponses(false);
    try {
      answerProbe_('closed');
      return true;
    } catch (error) {
      return false;
    } finally {
      form.setAcceptingResponses(true);
    }
  },
  formAnswersCanBeFormulas: function () {
    answerProbe_('=1+1');
    Utilities.sleep(10000);
    SpreadsheetApp.flush();
    var answers = probeFormSheet_().getDataRange();
    if (JSON.stringify(answers.getFormulas()).indexOf('=1+1') >= 0) return true;
    if (JSON.stringify(answers.getDisplayValues()).indexOf('=1+1') >= 0) return false;
    throw new Error('the answer has not arrived');
  },
  driveListsTrash: function () {
    var name = 'Probe ' + Utilities.getUuid();
    DriveApp.createFile(name, 'x').setTrashed(true);
    return DriveApp.getFilesByName(name).hasNext();
  },
};

/** What no fact of the host stands for, for people to read. */
var PROBE_OBSERVATIONS = {
  language: function () {
    return Session.getActiveUserLocale();
  },
  classFields: function () {
    return parses_('class A { x = 1; static y = 2 }');
  },
  privateMembers: function () {
    return parses_('class A { #x = 1 }');
  },
  nullishAssignment: function () {
    return parses_('var a; a ??= 1');
  },
  lookbehind: function () {
    return parses_('/(?<=a)b/');
  },
  germanNumber: function () {
    return new Intl.NumberFormat('de-DE').format(1234.5);
  },
  errorCellTexts: function () {
    return probeSheet_()
      .getRange('C1:D1')
      .getValues()[0]
      .map(function (value) {
        return typeof value + ' ' + value;
      });
  },
  clearFormatsOfSheetTakesValidations: function () {
    var rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(1).build();
    var cell = probeSheet_().getRange('E2').setDataValidation(rule);
    probeSheet_().clearFormats();
    return cell.getDataValidation() === null;
  },
  signatureError: function () {
    try {
      probeSheet_().getRange('A1').setNotes('x');
      return null;
    } catch (error) {
      return error.name + ': ' + error.message;
    }
  },
  responseSheetName: function () {
    return probeFormSheet_().getName();
  },
  choiceOfNewItem: function () {
    var choices = probeForm_().addMultipleChoiceItem().getChoices();
    return choices.map(function (choice) {
      return choice.getValue();
    });
  },
  milliseconds: function () {
    return {
      tenScaleItems: timed_(function () {
        for (var i = 0; i < 10; i++) probeForm_().addScaleItem();
      }),
      propertyWrite: timed_(function () {
        PropertiesService.getScriptProperties().setProperty('timed', 'x');
      }),
      thousandValues: timed_(function () {
        var rows = [];
        for (var i = 0; i < 1000; i++) rows.push([i]);
        probeSheet_().getRange('G1:G1000').setValues(rows);
        SpreadsheetApp.flush();
      }),
    };
  },
};

function askAll_(questions, answers, failed) {
  Object.keys(questions).forEach(function (name) {
    try {
      answers[name] = questions[name]();
    } catch (error) {
      failed[name] = String(error);
    }
  });
}

var probeSheetFound_ = null;
var probeFormMade_ = null;

/** The sheet that was first: the form's comes in front of it later. */
function probeSheet_() {
  if (!probeSheetFound_) probeSheetFound_ = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  return probeSheetFound_;
}

function probeForm_() {
  if (!probeFormMade_) probeFormMade_ = FormApp.create('Probe');
  return probeFormMade_;
}

function answerProbe_(text) {
  var form = probeForm_();
  var items = form.getItems(FormApp.ItemType.TEXT);
  var item = items.length > 0 ? items[0].asTextItem() : form.addTextItem().setTitle('Word');
  return form.createResponse().withItemResponse(item.createResponse(text)).submit();
}

function probeFormSheet_() {
  var sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  for (var i = 0; i < sheets.length; i++) if (sheets[i].getFormUrl()) return sheets[i];
  throw new Error('there is no sheet of the form');
}

/** Whether what is put into a cell of an empty sheet counts for its last row. */
function countsAlone_(put) {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet();
  put(sheet.getRange('B5'));
  return sheet.getLastRow() === 5;
}

function hasId_(responses, id) {
  return responses.some(function (response) {
    return response.getId() === id;
  });
}

function parses_(code) {
  try {
    new Function(code);
    return true;
  } catch (error) {
    return false;
  }
}

function timed_(work) {
  var start = Date.now();
  work();
  return Date.now() - start;
}

function startProbeClock_() {
  PropertiesService.getScriptProperties().deleteProperty('clock');
  ScriptApp.newTrigger('probeClock').timeBased().after(10000).create();
  PropertiesService.getScriptProperties().setProperty('clockDue', String(Date.now() + 10000));
}

/** Runs by the clock: tells whether it has a spreadsheet and how late it comes. */
function probeClock() {
  var store = PropertiesService.getScriptProperties();
  var lateMs = Math.max(0, Date.now() - Number(store.getProperty('clockDue')));
  var hasSpreadsheet = SpreadsheetApp.getActiveSpreadsheet() !== null;
  store.setProperty(
    'clock',
    JSON.stringify({ clockRunHasSpreadsheet: hasSpreadsheet, clockLatenessMs: lateMs }),
  );
  ScriptApp.getProjectTriggers().forEach(function (trigger) {
    if (trigger.getHandlerFunction() === 'probeClock') ScriptApp.deleteTrigger(trigger);
  });
}

/** What the page asks for to see how a date arrives. */
function probeDate() {
  return { day: new Date(0) };
}

/** What the page asks for to see how an error arrives. */
function probeFail() {
  throw new Error('probe');
}

/** Takes what the page has seen and gives the whole result as text; `isComplete` once the clock has run too. */
function probeResult(seen) {
  var store = PropertiesService.getScriptProperties();
  var result = JSON.parse(store.getProperty('probe'));
  var clock = store.getProperty('clock');
  [seen, clock ? JSON.parse(clock) : {}].forEach(function (facts) {
    Object.keys(facts).forEach(function (name) {
      result.facts[name] = facts[name];
    });
  });
  return { isComplete: clock !== null, text: JSON.stringify(result, null, 1) };
}

var PROBE_PAGE = [
  '<textarea id="out" rows="24" style="width: 100%">Waiting for the clock, up to five minutes</textarea>',
  '<script>',
  'var literal = `a/* b */c`;',
  'var seen = { htmlIsDamaged: literal.length !== 9 };',
  'var asked = 0;',
  'function onDate(value) {',
  '  seen.dateInReply = value === null ? "null" : "text";',
  '  google.script.run.withFailureHandler(onError).probeFail();',
  '}',
  'function onError(error) {',
  '  seen.failureMessage = error.message === "probe" ? "plain" : "prefixed";',
  '  ask();',
  '}',
  'function ask() {',
  '  asked += 1;',
  '  google.script.run.withSuccessHandler(show).probeResult(seen);',
  '}',
  'function show(result) {',
  '  if (result.isComplete || asked > 60) document.getElementById("out").value = result.text;',
  '  else setTimeout(ask, 5000);',
  '}',
  'google.script.run.withSuccessHandler(onDate).probeDate();',
  '</script>',
].join('\n');
