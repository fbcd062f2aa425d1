import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import { formHost } from './form-host';

const LINK = 'form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());';
const NAMES = 'SpreadsheetApp.getActive().getSheets().map(function (s) { return s.getName() })';
const VALUES = 'SpreadsheetApp.getActive().getSheets()[0].getDataRange().getDisplayValues()';

describe('the destination of responses', () => {
  it('is told by id and type, and reading it throws where there is none [L gf:testform; text R]', async () => {
    const { run, failure, host } = await formHost();
    expect(failure('form.getDestinationId()')).toBe(
      'Exception: The form currently has no response destination.',
    );
    expect(failure('form.getDestinationType()')).toMatch(/no response destination/);
    expect(
      run(
        `${LINK} return [form.getDestinationId(), form.getDestinationType() === FormApp.DestinationType.SPREADSHEET]`,
      ),
    ).toEqual([host.workbook.id, true]);
    expect(failure("form.setDestination(FormApp.DestinationType.SPREADSHEET, 'none')")).toMatch(/^Exception/);
    expect(failure("form.setDestination('UNSUPPORTED', 'x')")).toMatch(/parameters/); // [L gf:testform]
  });

  it.each([
    ['en', 'Form Responses 1', 'Timestamp'],
    ['es', 'Respuestas de formulario 1', 'Marca temporal'],
    ['zh_CN', '表单回复 1', '时间戳记'],
    ['de', 'Formularantworten 1', 'Zeitstempel'],
  ])(
    'gets a sheet named in the language %s [R], found by its form address',
    async (locale, name, heading) => {
      const { run } = await formHost({ locale });
      run(`form.addTextItem().setTitle('Q'); ${LINK}`);
      expect(
        run(`const sheet = SpreadsheetApp.getActive().getSheets().filter(function (s) { return s.getFormUrl() })[0];
        return [sheet.getName(), FormApp.openByUrl(sheet.getFormUrl()).getId() === form.getId(), sheet.getRange('A1:B1').getValues()[0]]`),
      ).toEqual([name, true, [heading, 'Q']]);
    },
  );

  it.each([
    ['flush', [1, 2, 2]],
    ['at-once', [2, 2, 2]],
    ['late', [1, 1, 2]],
  ] as const)(
    'comes %s: seen at once, behind a flush, after five seconds [R: it may come late]',
    async (formSheetArrival, seen) => {
      const { run } = await formHost({ facts: { formSheetArrival } });
      expect(
        run(`${LINK} const seen = [${NAMES}.length]; SpreadsheetApp.flush(); seen.push(${NAMES}.length);
        Utilities.sleep(5001); seen.push(${NAMES}.length); return seen`),
      ).toEqual(seen);
    },
  );

  it('takes the responses so far, keeps what was removed, and counts sheets up [D ref/forms/form#removeDestination]', async () => {
    const { run } = await formHost();
    run(
      `form.addTextItem().setTitle('Q'); form.createResponse().withItemResponse(form.getItems()[0].asTextItem().createResponse('early')).submit(); ${LINK}`,
    );
    expect(run(`return ${VALUES}`)).toEqual([
      ['Timestamp', 'Q'],
      ['3/27/2026 9:30:00', 'early'],
    ]);
    expect(
      run(
        `form.removeDestination().removeDestination(); return [${NAMES}, String(SpreadsheetApp.getActive().getSheets()[0].getFormUrl())]`,
      ),
    ).toEqual([['Form Responses 1', 'Sheet1'], 'null']);
    run(LINK);
    expect(run(`return ${NAMES}`)).toEqual(['Form Responses 2', 'Form Responses 1', 'Sheet1']);
  });

  it.each([
    [false, ['forms', 'spreadsheets.currentonly'], null],
    [true, ['forms', 'spreadsheets.currentonly'], 'https://www.googleapis.com/auth/spreadsheets'],
    [true, ['forms', 'spreadsheets'], null],
  ])(
    'asks for the full scope of spreadsheets or not: %s with %j [?]',
    async (setDestinationNeedsSpreadsheets, scopes, missing) => {
      const { failure, host } = await formHost({ facts: { setDestinationNeedsSpreadsheets } });
      const all = ['forms', 'spreadsheets', 'spreadsheets.currentonly'];
      host.denyScopes(all.filter((scope) => !scopes.includes(scope)));
      expect(
        failure(
          "FormApp.create('Other').setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId())",
        ),
      ).toBe(
        missing &&
          `Exception: Specified permissions are not sufficient to call FormApp.Form.setDestination. Required permissions: ${missing}`,
      );
    },
  );

  it('is another spreadsheet of the drive as well; one that may not be edited is refused [D ref/forms/form#setDestination]', async () => {
    const { run } = await formHost();
    expect(
      run(`const other = SpreadsheetApp.create('Answers'); form.setDestination(FormApp.DestinationType.SPREADSHEET, other.getId());
        SpreadsheetApp.flush(); form.createResponse().submit();
        return [form.getDestinationId() === other.getId(), other.getSheets()[0].getName(), other.getSheets()[0].getLastRow(), ${NAMES}]`),
    ).toEqual([true, 'Form Responses 1', 2, ['Sheet1']]);
    const users = [
      { email: 'ana@example.com', role: 'owner', locale: 'en' },
      { email: 'vi@example.com', role: 'viewer', locale: 'en' },
    ] as const;
    const viewed = await formHost({ users, user: 'vi@example.com' });
    expect(viewed.failure(LINK)).toMatch(/^Exception/);
  });

  it('keeps its rows when responses are deleted, and its sheet cannot be deleted while it is linked [D ref/forms/form; R]', async () => {
    const { run, failure } = await formHost();
    run(`${LINK} SpreadsheetApp.flush(); form.createResponse().submit(); form.deleteAllResponses()`);
    expect(run(`return ${VALUES}.length`)).toBe(2);
    const DELETE = 'const ss = SpreadsheetApp.getActive(); ss.deleteSheet(ss.getSheets()[0])';
    expect(failure(DELETE)).toMatch(/linked form/);
    expect(failure(`form.removeDestination(); ${DELETE}`)).toBeNull();
  });

  it('has a column for each question and each row of a grid; dates and numbers by the locale', async () => {
    const { run } = await formHost({ locale: 'es' });
    expect(
      run(`form.setCollectEmail(true); ${LINK} SpreadsheetApp.flush();
        const items = [form.addTextItem().setTitle('T').createResponse('1,5'), form.addScaleItem().setTitle('S').createResponse(4),
          form.addCheckboxItem().setTitle('C').setChoiceValues(['a', 'b']).createResponse(['a', 'b']),
          form.addGridItem().setTitle('G').setRows(['r', 's']).setColumns(['x', 'y']).createResponse(['x', null]),
          form.addCheckboxGridItem().setTitle('K').setRows(['r']).setColumns(['x', 'y']).createResponse([['x', 'y']]),
          form.addDateItem().setTitle('D').createResponse(new Date(Date.UTC(2026, 2, 5))), form.addTimeItem().setTitle('H').createResponse(7, 45),
          form.addParagraphTextItem().setTitle('F').createResponse('=1+1')];
        items.reduce(function (r, item) { return r.withItemResponse(item) }, form.createResponse()).submit();
        return ${VALUES}`),
    ).toEqual([
      [
        'Marca temporal',
        'Dirección de correo electrónico',
        'T',
        'S',
        'C',
        'G [r]',
        'G [s]',
        'K [r]',
        'D',
        'H',
        'F',
      ],
      ['27/3/2026 9:30:00', '', '1,5', '4', 'a, b', 'x', '', 'x, y', '5/3/2026', '7:45:00', '=1+1'],
    ]);
    expect(run('return SpreadsheetApp.getActive().getSheets()[0].getRange("C2:D2").getValues()[0]')).toEqual([
      1.5, 4,
    ]);
  });

  it('turns an answer into a formula only where the fact says so [?]', async () => {
    const { run } = await formHost({ facts: { formAnswersCanBeFormulas: true } });
    run(
      `${LINK} SpreadsheetApp.flush(); form.createResponse().withItemResponse(form.addTextItem().setTitle('T').createResponse('=1+1')).submit()`,
    );
    expect(run(`return ${VALUES}[1][1]`)).toBe('2');
  });

  it('follows questions that are renamed, moved and deleted, and columns that are moved; new ones come behind [A]', async () => {
    const { run } = await formHost();
    run(`form.addTextItem().setTitle('A'); form.addTextItem().setTitle('B'); ${LINK}`);
    run(`const items = form.getItems(); items[0].setTitle('A2'); form.moveItem(1, 0);
      const sheet = SpreadsheetApp.getActive().getSheets()[0]; sheet.insertColumnAfter(1); sheet.setName('Renamed');
      SpreadsheetApp.flush(); form.addTextItem().setTitle('C')`);
    run(`form.getItems().reduce(function (r, i) { return r.withItemResponse(i.asTextItem().createResponse(i.getTitle().toLowerCase())) }, form.createResponse()).submit();
      form.deleteItem(form.getItems()[0])`);
    expect(run(`return ${VALUES}`)).toEqual([
      ['Timestamp', '', 'A2', 'B', 'C'],
      ['3/27/2026 9:30:00', '', 'a2', 'b', 'c'],
    ]);
  });

  it('of a trashed form goes on for scripts: a trashed file opens like any other [R]', async () => {
    const { run, formId, host } = await formHost();
    const file = host.files.find(({ id }) => id === formId);
    if (file) file.isTrashed = true;
    expect(run('return FormApp.openById(form.getId()).getId()')).toBe(formId);
    expect(host.forms[0]?.isTrashed).toBe(true);
  });
});

describe('forms kept beside the workbook', () => {
  it('come back with items, responses and people, and their sheet knows them again', async () => {
    const first = await formHost();
    first.run(`form.setTitle('Kept').addTextItem().setTitle('Q'); ${LINK}`);
    first.run(
      "form.createResponse().withItemResponse(form.getItems()[0].asTextItem().createResponse('x')).submit()",
    );
    const saved = JSON.parse(JSON.stringify(first.host.exportState())) as ReturnType<
      typeof first.host.exportState
    >;
    const { workbook } = first.host;
    for (const sheet of workbook.sheets) sheet.formUrl = null;
    const second = await createHost({ workbook, now: '2026-03-27T10:00:00Z', latency: 0 });
    second.importState(saved);
    expect(
      second.evaluate(`const form = FormApp.openByUrl(SpreadsheetApp.getActive().getSheets()[0].getFormUrl());
        form.createResponse().withItemResponse(form.getItems()[0].asTextItem().createResponse('y')).submit();
        const made = FormApp.create('Next');
        [form.getTitle(), form.getResponses().length, made.getId() !== form.getId(), ${VALUES}]`),
    ).toEqual([
      'Kept',
      2,
      true,
      [
        ['Timestamp', 'Q'],
        ['3/27/2026 9:30:00', 'x'],
        ['3/27/2026 10:00:00', 'y'],
      ],
    ]);
  });
});
