import { expect, test } from 'vitest';
import { deriveCustomers } from '../../../src/core/indicators/derive-customers';
import { dayOfIso } from '../../../src/core/table/calendar';
import { joinTabs, makeTable, recognised } from './make-tables';

test('orders on a tab per month are named by all their tabs where they beat the amount of the list', () => {
  const list = makeTable('customers', 'Summary', ['Client=customer', 'Sum=amount'], [['Acme', 7]]);
  const tabs = [1, 2, 3].map((month) => ({
    table: makeTable('orders', `Month ${month}`, ['Client=customer', 'Total=amount'], [['Acme', month]]),
    period: { year: 2025, month },
  }));
  const today = dayOfIso('2025-12-31');
  const { issues } = deriveCustomers(recognised(list, joinTabs(tabs)), {}, { today });
  expect(issues.find(({ code }) => code === 'orders-used')?.details).toEqual({
    orders: 'Month 1, Month 2, Month 3',
    list: 'Summary',
  });
});
