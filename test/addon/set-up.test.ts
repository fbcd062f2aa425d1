import { expect, test } from 'vitest';
import { SET_UP_SHEETS } from '../../src/contract/api-setup';
import { ask, hostWith, valueOf, valuesOf } from './workbook';

const KINDS = ['contacts', 'customers', 'follow-ups', 'invoices', 'orders', 'payments', 'products'];
const BLANK = { 'Sheet A': [] };

test.each([
  ['en_GB', 'Customers', 'Follow-ups'],
  ['es_ES', 'Clientes', 'Seguimientos'],
  ['zh_CN', '客户', '跟进记录'],
])(
  'in a file of %s every sheet is made and recognised as what it is',
  async (locale, customers, followUps) => {
    const host = await hostWith(BLANK);
    host.evaluate(`SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetLocale('${locale}')`);
    const plan = valueOf(ask(host, 'setUpPlan', {}));
    expect(plan.sheets.filter(({ stands }) => stands)).toEqual([]);
    const made = valueOf(ask(host, 'setUpSheets', { sheets: SET_UP_SHEETS }));
    expect(made.made).toHaveLength(SET_UP_SHEETS.length);
    expect(made.made).toEqual(expect.arrayContaining([customers, followUps]));
    expect(made.sheets.every(({ stands }) => stands)).toBe(true);
    const { main, others } = valueOf(ask(host, 'recognise', { settings: { sheet: customers } }));
    expect([main, ...others].map((table) => table?.kind).sort()).toEqual(KINDS);
    const unknown = [main, ...others].flatMap((table) =>
      (table?.columns ?? []).filter(({ field }) => field === null).map(({ header }) => header),
    );
    // What a role, a way and a summary hold is of no use for classes.
    expect(unknown.length).toBeLessThanOrEqual(3);
    // The example counts like any row: one customer with an order.
    expect(valueOf(ask(host, 'check', { settings: { sheet: customers } })).summary.customers).toBe(1);
  },
);

test('what stands is left as it is, in whatever language, and a second time nothing is made', async () => {
  const mine = [['My own heading'], ['x']];
  const host = await hostWith({ Clientes: mine });
  const plan = valueOf(ask(host, 'setUpPlan', {}));
  expect(plan.sheets.find(({ id }) => id === 'customers')).toMatchObject({ name: 'Clientes', stands: true });
  const first = valueOf(ask(host, 'setUpSheets', { sheets: ['customers', 'orders'] }));
  expect(first).toMatchObject({ made: ['Orders'], text: 'One sheet was made: Orders.' });
  expect(valuesOf(host, 'Clientes')).toEqual(mine);
  expect(valueOf(ask(host, 'setUpSheets', { sheets: ['orders'] }))).toMatchObject({
    made: [],
    text: 'The sheets are there already. Nothing was made.',
  });
});

test('drop-downs hold for the column, phone numbers keep their zero, and no other sheet is named', async () => {
  const host = await hostWith(BLANK);
  valueOf(ask(host, 'setUpSheets', { sheets: ['customers'] }));
  const found = host.evaluate(`(function () {
    var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Customers');
    var rule = sheet.getRange('K500').getDataValidation();
    sheet.getRange('H3').setValue('0123');
    return { choices: rule.getCriteriaValues()[0], invalid: rule.getAllowInvalid(), phone: sheet.getRange('H3').getValue() };
  })()`);
  expect(found).toEqual({ choices: ['High', 'Medium', 'Low', 'None'], invalid: true, phone: '0123' });
  const junk = host.run('rpc', ['setUpSheets', { sheets: ['_History'] }]).value;
  expect(junk).toMatchObject({ ok: false, issues: [{ code: 'request-invalid' }] });
});
