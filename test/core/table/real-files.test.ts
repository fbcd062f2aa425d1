import { describe, expect } from 'vitest';
import type { SheetGrid } from '../../../src/core/table/cell';
import { dayOf } from '../../../src/core/table/calendar';
import { dayColumn } from '../../../src/core/table/day';
import { numberColumn } from '../../../src/core/table/number';
import { recognise } from '../../../src/core/table/recognise';
import type { Field } from '../../../src/core/table/fields';
import type { Recognition, Table } from '../../../src/core/table/table';
import { columnOf } from '../../../src/core/table/table';
import { readDataText, truthCase, truthTest } from '../../truth';
import { csvGrid, fieldsOf, grid, workbook } from './grids';

function file(path: string, delimiter = ','): SheetGrid {
  const name = path.replace(/^.*\//, '').replace(/\.csv.*$/, '');
  const encoding = path.startsWith('es_neptuno') ? 'windows-1252' : 'utf8';
  return { ...csvGrid(name, readDataText(path, encoding), delimiter), isActive: true };
}

function recogniseFile(path: string, delimiter?: string): Recognition {
  return recognise([file(path, delimiter)], {});
}

function main(recognition: Recognition): Table {
  if (!recognition.main) throw new Error(JSON.stringify(recognition.issues));
  return recognition.main;
}

function sum(table: Table, field: Field): number {
  return numberColumn(table, columnOf(table, field), {}).values.reduce(
    (total, value) => total + (Number.isNaN(value) ? 0 : value),
    0,
  );
}

function days(table: Table, field: Field): Float64Array {
  return dayColumn(table, columnOf(table, field), {}).days;
}

describe('files of other people', () => {
  truthTest('RFM orders are recognised without help', () => {
    const table = main(recogniseFile('rfm/rfm_data_orders.csv'));
    expect([table.kind, table.length]).toEqual(['orders', 4906]);
    expect(fieldsOf(table)).toMatchObject({
      customer_id: 'customerId',
      order_date: 'date',
      revenue: 'amount',
      email: 'email',
    });
    expect(sum(table, 'amount')).toBe(464158);
  });

  truthTest('RFM customers are a customer list with all it says of them', () => {
    const table = main(recogniseFile('rfm/rfm_data_customer.csv.gz'));
    expect([table.kind, table.length]).toEqual(['customers', 39999]);
    expect(fieldsOf(table)).toMatchObject({
      customer_id: 'customerId',
      revenue: 'amount',
      most_recent_visit: 'lastOrder',
      number_of_orders: 'orders',
    });
  });

  truthTest('Online Retail is recognised as order lines, all 541,909 of them', () => {
    const table = main(recogniseFile('online_retail/online_retail.csv.gz'));
    expect([table.kind, table.length]).toEqual(['order-lines', 541909]);
    expect(fieldsOf(table)).toEqual({
      InvoiceNo: 'orderId',
      StockCode: 'productId',
      Description: 'product',
      Quantity: 'quantity',
      InvoiceDate: 'date',
      UnitPrice: 'price',
      CustomerID: 'customerId',
      Country: 'country',
    });
    const dates = days(table, 'date');
    expect([Math.min(dates[0] ?? 0), dates[dates.length - 1]]).toEqual([
      dayOf(2010, 12, 1),
      dayOf(2011, 12, 9),
    ]);
    expect(dates.some(Number.isNaN)).toBe(false);
  });

  truthTest('one day of Online Retail is recognised like the year', () => {
    for (const [path, rows] of [
      ['online_retail/2010-12-01.csv', 3108],
      ['online_retail/2011-12-09.csv', 1632],
    ] as const) {
      const table = main(recogniseFile(path));
      expect([table.kind, table.length, fieldsOf(table).CustomerID]).toEqual([
        'order-lines',
        rows,
        'customerId',
      ]);
    }
  });

  truthTest('the CDNOW log is recognised as orders, its dates written YYYYMMDD', () => {
    const rows = readDataText('cdnow/CDNOW_master.txt')
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '');
    const cells = rows.slice(1).map((line) => {
      const [id = '', date = '', quantity, amount] = line.trim().split(/\s+/);
      return [id, Number(date), Number(quantity), Number(amount)];
    });
    const heading = (rows[0] ?? '').trim().split(/\s+/);
    const table = main(recognise([grid('CDNOW_master', [heading, ...cells], { isActive: true })], {}));
    expect([table.kind, table.length]).toEqual(['orders', 69659]);
    expect(fieldsOf(table)).toEqual({
      customer_id: 'customerId',
      date: 'date',
      number_of_cds: 'quantity',
      dollar_value: 'amount',
    });
    expect(sum(table, 'amount')).toBeCloseTo(2500315.63, 2);
    expect(days(table, 'date')[0]).toBe(dayOf(1997, 1, 1));
  });

  truthTest('one sales pipeline in three ways of writing dates is one table', () => {
    const names = ['sales_pipeline', 'sales_pipeline_us_dates', 'sales_pipeline_dmy_dates'];
    const tables = names.map((name) => main(recogniseFile(`crm_sales_opportunities/${name}.csv`)));
    for (const table of tables) {
      expect([table.kind, table.length]).toEqual(['orders', 8800]);
      expect(fieldsOf(table)).toMatchObject({
        opportunity_id: 'orderId',
        sales_agent: 'owner',
        product: 'product',
        account: 'customer',
        deal_stage: 'status',
        close_date: 'date',
        close_value: 'amount',
      });
      expect(sum(table, 'amount')).toBe(10005534);
    }
    const [iso, us, dmy] = tables.map((table) => [...days(table, 'date')]);
    expect(us).toEqual(iso);
    expect(dmy).toEqual(iso);
  });

  truthTest('accounts with a turnover of their own are a customer list beside the pipeline', () => {
    const sheets = ['accounts', 'sales_pipeline', 'products', 'sales_teams'].map((name) =>
      file(`crm_sales_opportunities/${name}.csv`),
    );
    const { main: list, tables } = recognise(
      workbook(...sheets.map((sheet) => ({ ...sheet, isActive: false }))),
      {},
    );
    expect(tables.map(({ kind }) => kind)).toEqual(['customers', 'orders', 'products', 'other']);
    expect(fieldsOf(list)).toMatchObject({
      account: 'customer',
      sector: 'industry',
      revenue: 'amount',
      employees: 'other',
      year_established: 'other',
    });
  });

  truthTest('receivables are recognised as invoices', () => {
    const table = main(recogniseFile('accounts_receivable/accounts_receivable.csv'));
    expect([table.kind, table.length]).toEqual(['invoices', 2466]);
    expect(fieldsOf(table)).toMatchObject({
      customerID: 'customerId',
      invoiceNumber: 'orderId',
      InvoiceDate: 'date',
      DueDate: 'dueDate',
      InvoiceAmount: 'amount',
      SettledDate: 'paidDate',
      DaysLate: 'delayDays',
    });
    const paid = days(table, 'paidDate');
    const due = days(table, 'dueDate');
    const late = numberColumn(table, columnOf(table, 'delayDays'), {}).values;
    paid.forEach((day, record) => expect(Math.max(0, day - (due[record] ?? NaN))).toBe(late[record]));
  });

  truthTest('the Neptuno workbook is its customers, their order lines and a calendar', () => {
    const names = ['hechoPedido', 'clientes', 'tiempo', 'productos', 'pedidos', 'empleados', 'transporte'];
    const { main: list, tables } = recognise(
      workbook(
        ...names.map((name) => ({ ...file(`es_neptuno/${name}.csv`), isActive: name === 'hechoPedido' })),
      ),
      {},
    );
    const [lines] = tables;
    expect(list).toBe(tables[1]);
    expect(tables.map(({ kind }) => kind)).toEqual([
      'order-lines',
      'customers',
      'dates',
      'products',
      'orders',
      'other',
      'other',
    ]);
    expect(fieldsOf(lines)).toEqual({
      KeyTiempo: 'dateKey',
      KeyCliente: 'customerId',
      KeyEmpleado: 'owner',
      KeyTransporte: 'other',
      KeyProducto: 'productId',
      NumeroPedido: 'orderId',
      MontoVenta: 'amount',
      CantidadUnidades: 'quantity',
      MontoFlete: 'other',
    });
    expect(fieldsOf(tables[1])).toEqual({
      KeyCliente: 'customerId',
      CodigoCliente: 'customerId',
      NombreCliente: 'customer',
      Ciudad: 'city',
      Pais: 'country',
    });
    expect(fieldsOf(tables[2])).toMatchObject({ KeyTiempo: 'dateKey', Fecha: 'date' });
    expect(lines && sum(lines, 'amount')).toBe(1356335);
    expect(tables.every(({ language }) => language === 'es')).toBe(true);
  });

  truthTest('the Huelva contracts ask for the customer and take either answer', () => {
    const sheet = file('es_huelva/contratos_menores_huelva.csv', ';');
    const { main: none, issues } = recognise([sheet], {});
    expect(none).toBeNull();
    expect(issues).toMatchObject([{ code: 'which-customer-column', severity: 'question' }]);
    expect(issues[0]?.candidates?.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['ADJUDICACIÓN', 'CIF']),
    );
    for (const id of ['huelva-by-name', 'huelva-by-tax-number']) {
      const { settings } = truthCase('abc_classify', id).parameters as {
        settings: { columns: Record<string, string> };
      };
      const table = main(recognise([sheet], { columns: settings.columns }));
      expect([table.kind, table.length, table.language]).toEqual(['orders', 115, 'es']);
      expect(sum(table, 'amount')).toBeCloseTo(677052.23, 2);
      expect(dayColumn(table, columnOf(table, 'date'), {})).toMatchObject({ order: 'dmy', issues: [] });
    }
  });

  truthTest('the Tmall report has all but a customer', () => {
    const { tables, issues } = recogniseFile('zh_tmall/tmall_order_report.csv');
    expect(issues).toMatchObject([{ code: 'no-customer-column', severity: 'refusal' }]);
    expect([tables[0]?.kind, tables[0]?.length, tables[0]?.language]).toEqual(['orders', 28010, 'zh']);
    expect(fieldsOf(tables[0])).toEqual({
      订单编号: 'orderId',
      总金额: 'amount',
      买家实际支付金额: 'paidAmount',
      收货地址: 'address',
      订单创建时间: 'date',
      订单付款时间: 'paidDate',
      退款金额: 'refund',
    });
    const table = tables[0] as Table;
    const paid = days(table, 'paidDate').reduce((count, day) => count + (Number.isNaN(day) ? 0 : 1), 0);
    expect(paid).toBe(24087);
    expect(sum(table, 'paidAmount')).toBeCloseTo(1902487.15, 2);
    expect(sum(table, 'refund')).toBeCloseTo(572335.92, 2);
  });

  truthTest('ten dishes with a profit are a list once the user says what is classified', () => {
    const sheet = file('zh_catering/catering_dish_profit.csv');
    expect(recognise([sheet], {}).issues).toMatchObject([
      { code: 'which-customer-column', candidates: [{ label: '菜品名' }] },
    ]);
    const table = main(recognise([sheet], { columns: { customer: '菜品名' } }));
    expect(fieldsOf(table)).toMatchObject({ 菜品名: 'customer', 盈利: 'amount' });
    expect(sum(table, 'amount')).toBe(37535);
  });

  truthTest('tables that are no lists of customers are asked about or refused', () => {
    const codes = [
      'zh_catering/catering_sale.csv',
      'zh_catering/catering_sale_all.csv',
      'abc_xyz/product_demand_3_months.csv',
      'jenks/calempdensity.csv',
      'nps/sudzilla_survey.csv',
      'nps/airlines_nps.csv',
      'baskets/groceries.csv',
    ].map((path) => [path, recogniseFile(path).issues[0]?.code]);
    expect(codes).toEqual([
      ['zh_catering/catering_sale.csv', 'no-customer-column'],
      ['zh_catering/catering_sale_all.csv', 'no-customer-column'],
      ['abc_xyz/product_demand_3_months.csv', 'which-customer-column'],
      ['jenks/calempdensity.csv', 'which-customer-column'],
      ['nps/sudzilla_survey.csv', 'which-customer-column'],
      ['nps/airlines_nps.csv', 'no-amount-column'],
      ['baskets/groceries.csv', 'which-customer-column'],
    ]);
  });
});
