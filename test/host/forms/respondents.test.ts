import { describe, expect, it } from 'vitest';
import type { HostOptions } from '../../../local/host/runtime/host-options';
import { projectFolder } from '../project-folder';
import { thrownBy } from '../thrown';
import { formHost } from './form-host';

const LINK = 'form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());';
/** A form with two questions, linked to the bound spreadsheet. */
async function surveyHost(options: HostOptions = {}) {
  const survey = await formHost(options);
  survey.run(
    `form.addTextItem().setTitle('Name').setRequired(true); form.addScaleItem().setTitle('Rate'); ${LINK}`,
  );
  return survey;
}

describe('a respondent', () => {
  it('answers by title or by item id, and the response is stored with its row', async () => {
    const { host, formId } = await surveyHost();
    const [name, rate] = host.forms[0]?.items ?? [];
    const response = host.submitForm(formId, { [String(name?.id)]: 'Ana', Rate: 4 });
    expect(response.answers).toEqual({ Name: 'Ana', Rate: '4' });
    expect(response.timestamp.toISOString()).toBe('2026-03-27T09:30:00.000Z');
    expect(rate?.title).toBe('Rate');
    expect(host.forms[0]?.responses).toEqual([response]);
    expect(
      host.evaluate('SpreadsheetApp.getActive().getSheets()[0].getDataRange().getDisplayValues()'),
    ).toEqual([
      ['Timestamp', 'Name', 'Rate'],
      ['3/27/2026 9:30:00', 'Ana', '4'],
    ]);
    expect(thrownBy(() => host.submitForm(formId, { Nmae: 'x' }))).toContain('no question "Nmae"');
  });

  it('is told what is missing or not as the question wants it', async () => {
    const { host, formId, run } = await surveyHost();
    const [name, rate] = host.forms[0]?.items ?? [];
    expect(thrownBy(() => host.submitForm(formId, { Rate: 9 }))).toContain(`${name?.id}:required`);
    expect(thrownBy(() => host.submitForm(formId, { Name: 'a', Rate: 9 }))).toContain(`${rate?.id}:invalid`);
    run(
      "form.getItems()[0].asTextItem().setValidation(FormApp.createTextValidation().setHelpText('mail').requireTextIsEmail().build())",
    );
    expect(thrownBy(() => host.submitForm(formId, { Name: 'a' }))).toContain('invalid');
    expect(host.submitForm(formId, { Name: 'a@b.example' }).answers).toEqual({ Name: 'a@b.example' });
    expect(host.forms[0]?.responses).toHaveLength(1);
  });

  it('finds no open form while it is unpublished, closed or in the trash [D ref/forms/form#setPublished]', async () => {
    const { host, formId, run } = await surveyHost();
    const send = () => thrownBy(() => host.submitForm(formId, { Name: 'a' }));
    run('form.setAcceptingResponses(false)');
    expect(send()).toContain('closed');
    run('form.setPublished(false)');
    expect(send()).toContain('unpublished');
    run('form.setPublished(true)');
    const file = host.files.find(({ id }) => id === formId);
    if (file) file.isTrashed = true;
    expect(send()).toContain('trashed');
    expect(thrownBy(() => host.submitForm('none', {}))).toContain('no-form');
  });

  it('answers once where the form says so, and then has to be signed in [D ref/forms/form#setLimitOneResponsePerUser]', async () => {
    const { host, formId, run } = await surveyHost();
    run('form.setLimitOneResponsePerUser(true)');
    host.submitForm(formId, { Name: 'a' }, { email: 'bo@example.com' });
    expect(thrownBy(() => host.submitForm(formId, { Name: 'a' }, { email: 'bo@example.com' }))).toContain(
      'answered-before',
    );
    expect(thrownBy(() => host.submitForm(formId, { Name: 'a' }, { email: '' }))).toContain('sign-in');
    expect(host.submitForm(formId, { Name: 'a' }, { email: 'cy@example.com' }).email).toBe('');
  });

  it('is told by address only where addresses are collected [D ref/forms/form-response#getRespondentEmail]', async () => {
    const { host, formId, run } = await surveyHost();
    run('form.setCollectEmail(true)');
    expect(host.submitForm(formId, { Name: 'a' }, { email: 'bo@example.com' }).email).toBe('bo@example.com');
    expect(run('return form.getResponses()[0].getRespondentEmail()')).toBe('bo@example.com');
  });

  it.each([
    ['anyone', [true, true, true]],
    ['domain', [false, true, true]],
    ['listed', [false, false, true]],
  ] as const)(
    'may be %s by the fact: a stranger, one of the domain, a published reader [?]',
    async (formAnswerableBy, may) => {
      const { host, formId, run } = await surveyHost({
        user: 'owner@firm.example',
        facts: { formAnswerableBy },
      });
      run("form.addPublishedReaders(['guest@else.example'])");
      const mayAnswer = (email: string) => {
        try {
          return host.submitForm(formId, { Name: 'a' }, { email }).id.length > 0;
        } catch {
          return false;
        }
      };
      expect(['x@else.example', 'y@firm.example', 'guest@else.example'].map(mayAnswer)).toEqual(may);
    },
  );

  it('passes the pages that the choices lead to; what stands on others is neither required nor kept [D ref/forms/page-break-item]', async () => {
    const { host, formId, run } = await formHost();
    run(`const q = form.addMultipleChoiceItem().setTitle('Go'), two = form.addPageBreakItem(); form.addTextItem().setTitle('Second').setRequired(true);
      const three = form.addPageBreakItem(); form.addTextItem().setTitle('Third');
      q.setChoices([q.createChoice('on', FormApp.PageNavigationType.CONTINUE), q.createChoice('over', three), q.createChoice('end', FormApp.PageNavigationType.SUBMIT)])`);
    expect(thrownBy(() => host.submitForm(formId, { Go: 'on', Third: 'x' }))).toContain('required');
    expect(host.submitForm(formId, { Go: 'over', Second: 'dropped', Third: 'x' }).answers).toEqual({
      Go: 'over',
      Third: 'x',
    });
    expect(host.submitForm(formId, { Go: 'end', Third: 'dropped' }).answers).toEqual({ Go: 'end' });
    run(
      'form.getItems(FormApp.ItemType.PAGE_BREAK)[1].asPageBreakItem().setGoToPage(FormApp.PageNavigationType.SUBMIT)',
    );
    expect(host.submitForm(formId, { Go: 'on', Second: 'y', Third: 'dropped' }).answers).toEqual({
      Go: 'on',
      Second: 'y',
    });
  });
});

describe('validations of answers', () => {
  const TEXT = (rule: string) =>
    `form.addTextItem().setTitle('Q').setValidation(FormApp.createTextValidation().${rule}.build())`;
  it.each([
    ['requireNumber()', ['1', '-2.5'], ['x', '1 a']],
    ['requireWholeNumber()', ['3'], ['3.5']],
    ['requireNumberBetween(1, 10)', ['1', '10'], ['0', '11']],
    ['requireNumberNotBetween(1, 10)', ['0', '11'], ['1', '5']],
    ['requireNumberEqualTo(3)', ['3'], ['4']],
    ['requireNumberNotEqualTo(3)', ['4'], ['3']],
    ['requireNumberGreaterThan(3)', ['4'], ['3']],
    ['requireNumberGreaterThanOrEqualTo(3)', ['3'], ['2']],
    ['requireNumberLessThan(3)', ['2'], ['3']],
    ['requireNumberLessThanOrEqualTo(3)', ['3'], ['4']],
    ['requireTextIsEmail()', ['a@b.example'], ['a@b', 'a']],
    ['requireTextIsUrl()', ['https://a.example/x', 'a.example'], ['a b', 'a']],
    ["requireTextContainsPattern('[0-9]{2}')", ['a12b'], ['a1b']],
    ["requireTextDoesNotContainPattern('[0-9]')", ['ab'], ['a1b']],
    ["requireTextMatchesPattern('[0-9]+')", ['12'], ['a12']],
    ["requireTextDoesNotMatchPattern('[0-9]+')", ['a12'], ['12']],
    ['requireTextLengthGreaterThanOrEqualTo(3)', ['abc'], ['ab']],
    ['requireTextLengthLessThanOrEqualTo(3)', ['abc'], ['abcd']],
  ])('%s [D ref/forms/text-validation-builder]', async (rule, good, bad) => {
    const { host, formId, run } = await formHost();
    run(TEXT(rule));
    for (const answer of good) expect(host.submitForm(formId, { Q: answer }).answers).toEqual({ Q: answer });
    for (const answer of bad)
      expect(thrownBy(() => host.submitForm(formId, { Q: answer }))).toContain('invalid');
    expect(host.submitForm(formId, {}).answers).toEqual({}); // unanswered and not required
  });

  it('counts of boxes, and one column each in grids; cleared or empty ones require nothing [D ref/forms/checkbox-validation-builder, grid-validation-builder]', async () => {
    const { host, formId, run, failure } = await formHost();
    run(`form.addCheckboxItem().setTitle('C').setChoiceValues(['a', 'b', 'c']).setValidation(FormApp.createCheckboxValidation().requireSelectAtMost(2).build());
      form.addGridItem().setTitle('G').setRows(['1', '2']).setColumns(['x', 'y']).setValidation(FormApp.createGridValidation().requireLimitOneResponsePerColumn().build())`);
    expect(thrownBy(() => host.submitForm(formId, { C: ['a', 'b', 'c'] }))).toContain('invalid');
    expect(thrownBy(() => host.submitForm(formId, { G: ['x', 'x'] }))).toContain('invalid');
    expect(host.submitForm(formId, { C: ['a', 'b'], G: ['x', 'y'] }).answers).toEqual({
      C: ['a', 'b'],
      G: ['x', 'y'],
    });
    run(
      'form.getItems()[0].asCheckboxItem().clearValidation(); form.getItems()[1].asGridItem().setValidation(FormApp.createGridValidation().build())',
    );
    expect(host.submitForm(formId, { C: ['a', 'b', 'c'], G: ['x', 'x'] }).answers).toHaveProperty('C');
    expect(failure("FormApp.createTextValidation().requireTextMatchesPattern('(')")).toMatch(/^Exception/);
  });
});

describe('what fires when someone answers', () => {
  it('the trigger of the sheet with texts of the locale by column and by heading, then that of the form [D guide/triggers/events]', async () => {
    const { host, formId } = await surveyHost({ locale: 'es', timeZone: 'Europe/Madrid' });
    const seen: unknown[] = [];
    host.load(
      projectFolder({
        'a.js': `function install(id) { ScriptApp.newTrigger('sheetSubmit').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create();
            ScriptApp.newTrigger('formSubmit').forForm(FormApp.openById(id)).onFormSubmit().create() }
          function sheetSubmit(e) { Logger.log(JSON.stringify([e.values, e.namedValues, e.range.getA1Notation(), e.range.getSheet().getFormUrl() !== null, String(e.authMode), e.triggerUid.length > 5])) }
          function formSubmit(e) { Logger.log(JSON.stringify([e.response.getItemResponses().map(function (r) { return r.getResponse() }), e.source.getId(), e.response.getId()])) }`,
      }),
    );
    host.call('install', formId);
    const { id } = host.submitForm(formId, { Name: 'Ana', Rate: 4 });
    for (const { text } of host.logs) seen.push(JSON.parse(text));
    const stamp = '27/3/2026 10:30:00';
    expect(seen).toEqual([
      [
        [stamp, 'Ana', '4'],
        { 'Marca temporal': [stamp], Name: ['Ana'], Rate: ['4'] },
        'A2:C2',
        true,
        'FULL',
        true,
      ],
      [['Ana', '4'], formId, id],
    ]);
    expect(host.failures).toEqual([]);
  });

  it('an edited response fires again on the same row, with the changed values or all of them by the fact [A]', async () => {
    for (const editedResponseEvent of ['changed', 'whole'] as const) {
      const { host, formId } = await surveyHost({ facts: { editedResponseEvent } });
      host.load(
        projectFolder({
          'a.js': `function install() { ScriptApp.newTrigger('submitted').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create() }
            function submitted(e) { Logger.log(JSON.stringify([e.values, e.range.getRow()])) }`,
        }),
      );
      host.call('install');
      const first = host.submitForm(formId, { Name: 'Ana', Rate: 4 });
      host.submitForm(formId, { Name: 'Bo', Rate: 1 });
      host.advance(60_000);
      const change = () => host.submitForm(formId, { Name: 'Ana', Rate: 5 }, { responseId: first.id });
      expect(thrownBy(change)).toContain('no-edits');
      host.evaluate(`FormApp.openById('${formId}').setAllowResponseEdits(true);
        SpreadsheetApp.getActive().getSheets()[0].insertRowBefore(2)`);
      change();
      const name = editedResponseEvent === 'changed' ? '' : 'Ana';
      expect(JSON.parse(host.logs.at(-1)?.text ?? '')).toEqual([['3/27/2026 9:31:00', name, '5'], 3]);
      expect(host.forms[0]?.responses.map(({ answers }) => answers['Rate'])).toEqual(['5', '1']);
    }
  });

  it('questions of one title share a list in namedValues [D guide/triggers/events]', async () => {
    const { host, formId, run } = await formHost();
    run(`form.addTextItem().setTitle('Q'); form.addTextItem().setTitle('Q'); ${LINK}`);
    host.load(
      projectFolder({
        'a.js': `function install() { ScriptApp.newTrigger('submitted').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create() }
          function submitted(e) { Logger.log(JSON.stringify(e.namedValues.Q)) }`,
      }),
    );
    host.call('install');
    const ids = (host.forms[0]?.items ?? []).map(({ id }) => String(id));
    host.submitForm(formId, { [ids[0] ?? '']: 'one', [ids[1] ?? '']: 'two' });
    expect(host.logs.at(-1)?.text).toBe('["one","two"]');
  });

  it('a handler that fails is written down; the response stays', async () => {
    const { host, formId, run } = await surveyHost();
    run("ScriptApp.newTrigger('missing').forForm(form).onFormSubmit().create()");
    host.submitForm(formId, { Name: 'Ana' });
    expect(host.failures).toHaveLength(1);
    expect(host.forms[0]?.responses).toHaveLength(1);
  });
});
