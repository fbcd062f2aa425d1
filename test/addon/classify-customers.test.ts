import { describe, expect, test } from 'vitest';
import { ask, classify, columnBy, hostWith, valuesOf, type TestSheets } from './workbook';

/** The second vector of ABC by cumulative share: A A B B C by the rule "share before". */
const EN: TestSheets = {
  Clients: [
    ['Customer', 'Phone', 'Sales'],
    ['Ash', '0034', 500],
    ['Birch', '0712', 300],
    ['Cedar', '00', 100],
    ['Dogwood', '1-2', 60],
    ['Elm', '=1+1', 40],
  ],
};
const ES: TestSheets = {
  Hoja1: [
    ['Razón social', 'Facturación (€)'],
    ['Álamo S.L.', '9.000,00 €'],
    ['Boj', '400,00 €'],
    ['Cedro', '300,00 €'],
    ['Drago', '200,00 €'],
    ['Encina', '100,00 €'],
  ],
};
const ZH: TestSheets = {
  客户表: [
    ['客户名称', '本月销售额（元）'],
    ['甲公司', '6万'],
    ['乙公司', '2万'],
    ['丙公司', '￥20,000'],
    ['丁公司', 20000],
  ],
};

describe('classify on a bare list', () => {
  test('follows the vector 500, 300, 100, 60, 40 in an English list', async () => {
    const host = await hostWith(EN);
    expect(classify(host)).toMatchObject({ ok: true, value: { scheme: 'abc', customers: 5 } });
    expect(columnBy(valuesOf(host, 'Clients'), 'Class', 'Customer')).toEqual({
      Ash: 'A',
      Birch: 'A',
      Cedar: 'B',
      Dogwood: 'B',
      Elm: 'C',
    });
  });

  test('follows the vector 9000, 400, 300, 200, 100 in a Spanish list of typed amounts', async () => {
    const host = await hostWith(ES, { locale: 'es' });
    expect(classify(host).ok).toBe(true);
    expect(Object.values(columnBy(valuesOf(host, 'Hoja1'), 'Clase', 'Razón social'))).toEqual([
      'A',
      'B',
      'B',
      'C',
      'C',
    ]);
  });

  test('follows the vector 60, 20, 20, 20 in a Chinese list: the tie group crosses into A', async () => {
    const host = await hostWith(ZH, { locale: 'zh_CN' });
    const reply = classify(host);
    expect(reply.ok).toBe(true);
    expect(Object.values(columnBy(valuesOf(host, '客户表'), '客户等级', '客户名称'))).toEqual([
      'A',
      'A',
      'A',
      'A',
    ]);
  });

  test('leaves every cell of the user as it was', async () => {
    const host = await hostWith(EN);
    const before = valuesOf(host, 'Clients').map((row) => row.slice(0, 3));
    classify(host);
    expect(valuesOf(host, 'Clients').map((row) => row.slice(0, 3))).toEqual(before);
  });

  test('writes no cell in a second run on the same data', async () => {
    const host = await hostWith(EN);
    classify(host);
    const before = valuesOf(host, 'Clients');
    expect(classify(host)).toMatchObject({ ok: true, value: { cellsWritten: 0 } });
    expect(valuesOf(host, 'Clients')).toEqual(before);
  });

  test('finds its columns again after they were renamed, moved and sorted', async () => {
    const host = await hostWith(EN);
    classify(host);
    host.evaluate(`(function () {
      var sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('E1').setValue('Tier');
      sheet.moveColumns(sheet.getRange('E1'), 1);
      sheet.getRange('A2:I6').sort({ column: 4, ascending: true });
    })()`);
    expect(classify(host)).toMatchObject({ ok: true, value: { cellsWritten: 0 } });
    const values = valuesOf(host, 'Clients');
    expect(values[0]?.filter((cell) => cell === 'Class')).toEqual([]);
    expect(columnBy(values, 'Tier', 'Customer')).toMatchObject({ Ash: 'A', Elm: 'C' });
  });

  test('colours by a rule of its own and keeps the rules of the user', async () => {
    const host = await hostWith(EN);
    host.evaluate(`(function () {
      var sheet = SpreadsheetApp.getActiveSheet();
      var rule = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(400).setBackground('#ff0000')
        .setRanges([sheet.getRange('C2:C6')]).build();
      sheet.setConditionalFormatRules([rule]);
    })()`);
    classify(host);
    classify(host);
    const rules = host.evaluate(
      'SpreadsheetApp.getActiveSheet().getConditionalFormatRules().map(r => String(r.getBooleanCondition().getCriteriaType()))',
    ) as string[];
    expect(rules).toEqual(['NUMBER_GREATER_THAN', 'CUSTOM_FORMULA', 'CUSTOM_FORMULA', 'CUSTOM_FORMULA']);
  });
});

describe('undo', () => {
  test('after the first run leaves the sheet as it was before', async () => {
    const host = await hostWith(EN);
    const before = valuesOf(host, 'Clients');
    classify(host);
    expect(ask(host, 'undo', { confirmed: true })).toMatchObject({ ok: true, value: { kept: [] } });
    expect(valuesOf(host, 'Clients')).toEqual(before);
    expect(host.evaluate('SpreadsheetApp.getActiveSheet().getConditionalFormatRules().length')).toBe(0);
  });

  test('gives back the classes of the run before, row by row after a sort', async () => {
    const host = await hostWith(EN);
    classify(host);
    const first = columnBy(valuesOf(host, 'Clients'), 'Class', 'Customer');
    host.evaluate("SpreadsheetApp.getActiveSheet().getRange('C6').setValue(5000)");
    classify(host);
    expect(columnBy(valuesOf(host, 'Clients'), 'Class', 'Customer')).not.toEqual(first);
    host.evaluate("SpreadsheetApp.getActiveSheet().getRange('A2:H6').sort({ column: 1, ascending: false })");
    ask(host, 'undo', { confirmed: true });
    expect(columnBy(valuesOf(host, 'Clients'), 'Class', 'Customer')).toEqual(first);
  });

  test('keeps a cell that somebody typed over and names its customer', async () => {
    const host = await hostWith(EN);
    classify(host);
    host.evaluate("SpreadsheetApp.getActiveSheet().getRange('E2').setValue('mine')");
    const reply = ask(host, 'undo', { confirmed: true });
    expect(reply).toMatchObject({ ok: true, value: { kept: [{ name: 'Ash', cell: 'E2' }] } });
    const classes = columnBy(valuesOf(host, 'Clients'), 'Class', 'Customer');
    expect(classes).toMatchObject({ Ash: 'mine', Birch: '' });
  });
});

describe('rows sorted without their classes', () => {
  const sortApart = "SpreadsheetApp.getActiveSheet().getRange('A2:C6').sort({ column: 3, ascending: true })";

  test('are said before a run and put right by Repair', async () => {
    const host = await hostWith(EN);
    classify(host);
    const classes = columnBy(valuesOf(host, 'Clients'), 'Class', 'Customer');
    host.evaluate(sortApart);
    expect(classify(host)).toMatchObject({
      ok: false,
      issues: [{ code: 'rows-sorted-apart', severity: 'question' }],
    });
    expect(ask(host, 'repair', {}).ok).toBe(true);
    expect(columnBy(valuesOf(host, 'Clients'), 'Class', 'Customer')).toEqual(classes);
    expect(classify(host)).toMatchObject({ ok: true, value: { cellsWritten: 0 } });
  });

  test('are put right by a run that may, which moves nobody, and whose undo gives every class back', async () => {
    const host = await hostWith(EN);
    classify(host);
    const classes = columnBy(valuesOf(host, 'Clients'), 'Class', 'Customer');
    host.evaluate(sortApart);
    expect(classify(host, {}, ['repair'])).toMatchObject({
      ok: true,
      value: { moves: { up: 0, down: 0, new: 0, named: [] } },
    });
    expect(columnBy(valuesOf(host, 'Clients'), 'Class', 'Customer')).toEqual(classes);
    ask(host, 'undo', { confirmed: true });
    expect(columnBy(valuesOf(host, 'Clients'), 'Class', 'Customer')).toEqual(classes);
  });
});

describe('between two runs', () => {
  test('a customer inserted, one renamed and one below the list are told apart', async () => {
    const host = await hostWith(EN);
    classify(host);
    host.evaluate(`(function () {
      var sheet = SpreadsheetApp.getActiveSheet();
      sheet.insertRowBefore(3);
      sheet.getRange('A3:C3').setValues([['Fir', '', 1100]]);
      sheet.getRange('A2').setValue('Ash & Sons');
      sheet.getRange('A8:C8').setValues([['Gum', '', 1]]);
    })()`);
    // 1100, 500, 300, 100, 60, 40, 1 of 2101: shares before 0, .52, .76, .90, .952, .980, .9995.
    expect(classify(host)).toMatchObject({
      ok: true,
      value: {
        moves: {
          ...{ up: 0, down: 1, new: 2, named: [{ name: 'Dogwood', from: 'B', to: 'C' }] },
          cells: expect.arrayContaining([
            { from: 'B', to: 'C', customers: 1, amount: 60, names: ['Dogwood'] },
          ]) as unknown,
        },
      },
    });
  });

  test('another way of sorting moves nobody up: its classes are other ones', async () => {
    const host = await hostWith(EN);
    classify(host);
    expect(classify(host, { scheme: 'groups' })).toMatchObject({
      ok: true,
      value: { moves: { up: 0, down: 0, named: [] } },
    });
  });

  test('a deleted key column comes back, so that a later sort is noticed', async () => {
    const host = await hostWith(EN);
    classify(host);
    host.evaluate('SpreadsheetApp.getActiveSheet().deleteColumn(8)');
    expect(classify(host)).toMatchObject({ ok: true, value: { cellsWritten: 0 } });
    expect(valuesOf(host, 'Clients')[0]?.[7]).toBe('customer-tiers:key');
    host.evaluate("SpreadsheetApp.getActiveSheet().getRange('A2:C6').sort({ column: 3, ascending: true })");
    expect(classify(host)).toMatchObject({ ok: false, issues: [{ code: 'rows-sorted-apart' }] });
  });
});

describe('the menu', () => {
  test('asks first and writes nothing when the answer is cancel', async () => {
    const host = await hostWith(EN);
    const before = valuesOf(host, 'Clients');
    host.answer(['CANCEL']);
    host.call('classifyCustomers');
    expect(valuesOf(host, 'Clients')).toEqual(before);
  });

  test('writes each class beside its customer when the user sorts while the question is open', async () => {
    const host = await hostWith(EN);
    host.answer(() => {
      host.evaluate("SpreadsheetApp.getActiveSheet().getRange('A2:C6').sort({ column: 3, ascending: true })");
      return 'OK';
    });
    host.call('classifyCustomers');
    expect(columnBy(valuesOf(host, 'Clients'), 'Class', 'Customer')).toEqual({
      Ash: 'A',
      Birch: 'A',
      Cedar: 'B',
      Dogwood: 'B',
      Elm: 'C',
    });
  });

  test('opens the sidebar after writing, and tells the result in a dialog where the sidebar is not allowed', async () => {
    const host = await hostWith(EN);
    host.answer(['OK']);
    host.call('classifyCustomers');
    expect(host.sidebar?.title).toBe('Customer Tiers');
    const refused = await hostWith(EN, { deniedScopes: ['script.container.ui'] });
    const asked: string[] = [];
    refused.answer((question) => {
      asked.push(question.title);
      return 'OK';
    });
    refused.call('classifyCustomers');
    expect(asked).toEqual(['Classify customers', 'Done']);
  });

  test('is built from the locale alone, before anything is allowed', async () => {
    const host = await hostWith(EN, { install: 'published', locale: 'es' });
    host.open();
    expect(host.menu[0]).toMatchObject({
      entries: expect.arrayContaining([
        expect.objectContaining({ caption: 'Clasificar clientes' }),
      ]) as unknown,
    });
  });
});
