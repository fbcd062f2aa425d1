import { describe, expect, test } from 'vitest';
import { recognise } from '../../../src/core/table/recognise';
import type { Cell } from '../../../src/core/table/cell';
import type { Table } from '../../../src/core/table/table';
import { dayOf } from '../../../src/core/table/calendar';
import { columnCells, columnOf, columnsOf } from '../../../src/core/table/table';
import { fieldsOf, grid, recogniseRows, workbook } from './grids';

function customers(table: Table | null): Cell[] {
  return table ? columnCells(table, columnOf(table, 'customer')) : [];
}

/** Rows left out by reason, as the user numbers them. */
function skipped(table: Table | null): Record<string, number[]> {
  const rows = (table?.parts[0]?.skipped ?? []).map(({ reason, rowIndexes }) => [
    reason,
    rowIndexes.map((index) => index + 1),
  ]);
  return Object.fromEntries(rows) as Record<string, number[]>;
}

describe('the header row', () => {
  test('stands under merged titles and notes', () => {
    const { main } = recogniseRows([
      'Informe de ventas por cliente',
      'Periodo: enero a diciembre de 2025',
      '',
      'Fecha del informe|31/12/2025',
      '',
      'Cliente|Zona|Ventas',
      'Ana|Norte|100',
      'Luis|Sur|50',
    ]);
    expect(main?.parts[0]?.headerRowIndex).toBe(5);
    expect(customers(main)).toEqual(['Ana', 'Luis']);
  });

  test('is found in row 20 and no further down', () => {
    const above = new Array<string>(19).fill('');
    above[0] = 'Customers of our firm';
    expect(recogniseRows([...above, 'Customer|Sales', 'Ana|100']).main?.length).toBe(1);
    expect(recogniseRows([...above, '', 'Customer|Sales', 'Ana|100']).issues[0]?.code).toBe('no-header-row');
  });

  test('is no row of data: a sheet without headings is refused', () => {
    const { main, issues } = recogniseRows(['Ana|100', 'Luis|50', 'Eva|20']);
    expect(main).toBeNull();
    expect(issues).toMatchObject([{ code: 'no-header-row', severity: 'refusal', sheetName: 'Sheet1' }]);
  });

  test('of a table that starts in the middle of the sheet leaves the margin alone', () => {
    const { main } = recogniseRows(['Sales list', '', '||Customer|Sales', '||Ana|100', '||Luis|50']);
    expect(main?.parts[0]?.columnIndexes).toEqual([2, 3]);
  });

  test('may have a repeated and a blank heading', () => {
    const { main } = recogniseRows(['Cliente|Ventas||Notas|Notas', 'Ana|100|x|a|b', 'Luis|50|y|c|d']);
    expect(main?.columns.map(({ field }) => field)).toEqual(['customer', 'amount', null, 'notes', 'notes']);
  });
});

describe('rows that are no records', () => {
  test('totals and subtotals are left out in all three languages', () => {
    const { main } = recogniseRows([
      'Customer|Area|Sales',
      'Ana|North|100',
      'Bo|North|50',
      'Subtotal North||150',
      'Cy|South|30',
      'Subtotal||30',
      'Total||180',
      'Suma||180',
      '合计||180',
      '小计：||180',
      'Grand total||180',
    ]);
    expect(customers(main)).toEqual(['Ana', 'Bo', 'Cy']);
    expect(skipped(main)).toEqual({ 'total-row': [4, 6, 7, 8, 9, 10, 11] });
  });

  test('a row without customer whose amount is the sum of those above is a subtotal', () => {
    const { main } = recogniseRows([
      '客户|区域|销售额',
      '甲|华东|100',
      '乙|华东|50',
      '|华东|150',
      '丙|华南|70',
      '丁|华南|5',
      '|华南|75',
      '||225',
    ]);
    expect(customers(main)).toEqual(['甲', '乙', '丙', '丁']);
    expect(skipped(main)).toEqual({ 'total-row': [4, 7, 8] });
  });

  test('an area named in the customer column over its own sum is a subtotal when it lacks what customers have', () => {
    const { main } = recogniseRows([
      'Cliente|NIF|Ventas',
      'Ana|X1|100',
      'Luis|X2|50',
      'Norte||150',
      'Eva|X3|7',
      'Pau|X4|3',
      'Sur||10',
    ]);
    expect(customers(main)).toEqual(['Ana', 'Luis', 'Eva', 'Pau']);
  });

  test('a customer whose amount happens to be the sum of those above stays', () => {
    const { main } = recogniseRows(['Cliente|Ventas', 'Ana|100', 'Luis|200', 'Eva|300', 'Pau|600']);
    expect(customers(main)).toEqual(['Ana', 'Luis', 'Eva', 'Pau']);
    const wide = recogniseRows(['Cliente|NIF|Ventas', 'Ana|X1|100', 'Luis|X2|200', 'Eva|X3|300']);
    expect(customers(wide.main)).toEqual(['Ana', 'Luis', 'Eva']);
  });

  test('a row called TOTAL that is the sum of all is a total, whatever else stands in it', () => {
    const { main } = recogniseRows([
      'Cliente|Zona|Ventas',
      'Álamo|Norte|100',
      'Boj|Sur|40',
      'TOTAL|2 zonas|140',
    ]);
    expect(customers(main)).toEqual(['Álamo', 'Boj']);
  });

  test('customers called Total Energies and Suma stay while their rows look like any other', () => {
    const { main } = recogniseRows([
      'Cliente|NIF|Ventas',
      'Ana|X1|100',
      'Total Energies|X2|40',
      'Suma|X3|7',
      'Total||147',
    ]);
    expect(customers(main)).toEqual(['Ana', 'Total Energies', 'Suma']);
    expect(
      customers(recogniseRows(['Cliente|Ventas', 'Ana|100', 'Total Energies|40', 'Eva|7']).main),
    ).toContain('Total Energies');
  });

  test('a row without customer that is no sum stays a record, for its amount to be counted', () => {
    expect(recogniseRows(['Cliente|Ventas', 'Ana|100', '|40', 'Eva|7']).main?.length).toBe(3);
  });

  test('blank rows between, repeated headings and footnotes are left out', () => {
    const { main } = recogniseRows([
      'Customer|City|Sales',
      'Ana|Rome|100',
      '',
      'Customer|City|Sales',
      'Bo|Paris|50',
      '',
      '* amounts without tax',
      'Source: accounting',
    ]);
    expect(customers(main)).toEqual(['Ana', 'Bo']);
    expect(skipped(main)).toEqual({ 'blank-row': [3], 'repeated-header': [4], 'note-row': [7, 8] });
  });

  test('a customer without anything else stays a record, a heading of a group does not', () => {
    expect(
      customers(recogniseRows(['Customer|City|Sales', 'Ana|Rome|100', 'Bo||', 'Cy|Paris|3']).main),
    ).toEqual(['Ana', 'Bo', 'Cy']);
    const grouped = recogniseRows([
      'Customer|City|Sales',
      'NORTH||',
      'Ana|Rome|100',
      'Total north||100',
      'SOUTH||',
      'Cy|Paris|3',
      'Total south||3',
    ]);
    expect(customers(grouped.main)).toEqual(['Ana', 'Cy']);
    expect(skipped(grouped.main)).toEqual({ 'total-row': [4, 7], 'note-row': [2, 5] });
  });
});

describe('several tables on one sheet', () => {
  test('two lists side by side are two tables; the longer is used and the other named', () => {
    const { main, tables, issues } = recogniseRows([
      'Cliente|Ventas||Cliente|Ventas',
      'Ana|100||Eva|10',
      'Luis|50||Pau|20',
      '|||Sara|30',
    ]);
    expect(tables.map((table) => customers(table))).toEqual([
      ['Ana', 'Luis'],
      ['Eva', 'Pau', 'Sara'],
    ]);
    expect(customers(main)).toEqual(['Eva', 'Pau', 'Sara']);
    expect(issues).toMatchObject([{ code: 'second-table-unused', count: 2 }]);
  });

  test('a summary beside the list is no part of it', () => {
    const { main } = recogniseRows([
      'Cliente|Ventas||Zona|Total',
      'Ana|100||Norte|150',
      'Luis|50||Sur|7',
      'Eva|7||',
      'Pau|3||',
    ]);
    expect(main?.parts[0]?.columnIndexes).toEqual([0, 1]);
    expect(main?.length).toBe(4);
  });

  test('an empty column inside a list does not part it', () => {
    const { main, tables } = recogniseRows(['Cliente||Ventas', 'Ana||100', 'Luis||50']);
    expect(tables).toHaveLength(1);
    expect(fieldsOf(main)).toEqual({ Cliente: 'customer', Ventas: 'amount' });
  });

  test('a column of ours is passed over and parts nothing', () => {
    const sheet = grid('Clientes', ['Cliente|Clase|Ventas', 'Ana|A|100', 'Luis|B|50'], {
      isActive: true,
      ownColumns: [1],
    });
    expect(fieldsOf(recognise([sheet], {}).main)).toEqual({ Cliente: 'customer', Ventas: 'amount' });
  });

  test('a table under the list, after a blank row, is a table of its own', () => {
    const { main, tables } = recogniseRows([
      'Cliente|Ventas',
      'Ana|100',
      'Luis|50',
      '',
      'Por producto',
      'Producto|Precio',
      'Silla|40',
      'Mesa|90',
    ]);
    expect(customers(main)).toEqual(['Ana', 'Luis']);
    expect(tables.map(({ kind }) => kind)).toEqual(['customers', 'products']);
  });
});

describe('months', () => {
  test('as columns are the amount, one period each; their total is not', () => {
    const { main, issues } = recogniseRows(['Cliente|Ene|Feb|Mar|Total', 'Ana|10|20|30|60', 'Luis|1|2|3|6']);
    const months = columnsOf(main as Table, ['amount']).map((index) => main?.columns[index]);
    expect(months.map((column) => [column?.header, column?.period])).toEqual([
      ['Ene', { year: null, month: 1 }],
      ['Feb', { year: null, month: 2 }],
      ['Mar', { year: null, month: 3 }],
    ]);
    expect(issues).toMatchObject([
      { code: 'months-as-columns', count: 3, details: { first: 'Ene', last: 'Mar' } },
    ]);
  });

  test.each([
    [['Customer', 'Jan 2025', 'Feb 2025'], 2025],
    [['客户', '2025年1月', '2025年2月'], 2025],
    [['客户', '1月', '2月'], null],
    [['Cliente', '2025-01', '2025-02'], 2025],
    [['Cliente', 'enero-25', 'febrero-25'], 2025],
    [['Cliente', 'Ventas enero', 'Ventas febrero'], null],
    [['Customer', { day: dayOf(2025, 1, 1) }, { day: dayOf(2025, 2, 1) }], 2025],
  ] as [Cell[], number | null][])('are read from %j', (header, year) => {
    const { main } = recogniseRows([header, 'Ana|10|20', 'Luis|1|2']);
    expect(main?.columns.slice(1).map(({ field, period }) => [field, period])).toEqual([
      ['amount', { year, month: 1 }],
      ['amount', { year, month: 2 }],
    ]);
  });

  test('take their year from the row above', () => {
    const { main } = recogniseRows(['|2024||2025', 'Cliente|Nov|Dic|Ene', 'Ana|1|2|3', 'Luis|4|5|6']);
    expect(main?.columns.slice(1).map(({ period }) => period)).toEqual([
      { year: 2024, month: 11 },
      { year: 2024, month: 12 },
      { year: 2025, month: 1 },
    ]);
  });

  test.each([
    [['Enero 2025', 'Febrero 2025'], 2025],
    [['2025-01', '2025-02'], 2025],
    [['1月', '2月'], null],
    [['Jan', 'Feb'], null],
  ])('as tabs %j are one table', (names, year) => {
    const rows = ['Cliente|Ventas', 'Ana|100', 'Luis|50'];
    const { main, issues } = recognise(workbook(...names.map((name) => grid(name, rows))), {});
    expect(main?.length).toBe(4);
    expect(main?.parts.map(({ period }) => period)).toEqual([
      { year, month: 1 },
      { year, month: 2 },
    ]);
    expect(customers(main)).toEqual(['Ana', 'Luis', 'Ana', 'Luis']);
    expect(issues).toMatchObject([{ code: 'tabs-as-one', count: 2 }]);
  });
});

describe('several sheets', () => {
  const clients = grid('Clientes', ['Cliente|Ciudad|Ventas', 'Ana|Roma|100', 'Luis|París|50']);
  const orders = grid('Pedidos', [
    'N.º pedido|Cliente|Fecha|Importe',
    '1|Ana|2025-01-02|10',
    '2|Ana|2025-02-02|20',
    '3|Luis|2025-03-02|5',
  ]);

  test('the customer list is the main one, the order list stands beside it', () => {
    const { main, tables } = recognise(workbook(orders, clients), {});
    expect(main?.kind).toBe('customers');
    expect(tables.map(({ kind }) => kind)).toEqual(['orders', 'customers']);
  });

  test('the customer list is the main one even while the user looks at the orders; the settings come before it', () => {
    const sheets = workbook({ ...orders, isActive: true }, clients);
    expect(recognise(sheets, {}).main?.kind).toBe('customers');
    expect(recognise(sheets, { sheet: 'pedidos' }).main?.kind).toBe('orders');
  });

  test('of two customer lists the active one is the main one, and active orders come before a question', () => {
    const rows = ['Cliente|Ventas', 'Ana|100', 'Luis|50'];
    const lists = [grid('Clientes 2024', rows), grid('Clientes 2025', rows)] as const;
    const chosen = recognise(workbook(lists[0], { ...lists[1], isActive: true }), {}).main;
    expect(chosen?.parts[0]?.grid.sheetName).toBe('Clientes 2025');
    expect(recognise(workbook({ ...orders, isActive: true }, ...lists), {}).main?.kind).toBe('orders');
  });

  test('an active sheet that is no list does not count', () => {
    const notes = grid('Notas', ['Tarea|Hecha', 'llamar|sí'], { isActive: true });
    expect(recognise(workbook(notes, clients), {}).main?.kind).toBe('customers');
  });

  test.each(['sheet', 'orders'])('a sheet that is not there is refused with those that are: %s', (key) => {
    expect(recognise(workbook(orders, clients), { [key]: 'Ventas' }).issues).toMatchObject([
      {
        code: 'sheet-not-found',
        severity: 'refusal',
        sheetName: 'Ventas',
        details: { sheets: 'Pedidos, Clientes' },
      },
    ]);
  });

  test('equal candidates are asked about, with the settings line that decides', () => {
    const rows = ['Cliente|Ventas', 'Ana|100', 'Luis|50'];
    const { main, issues } = recognise(
      workbook(grid('Clientes 2024', rows), grid('Clientes 2025', rows)),
      {},
    );
    expect(main).toBeNull();
    expect(issues).toMatchObject([
      {
        code: 'which-sheet',
        severity: 'question',
        candidates: [
          { label: 'Clientes 2024', settings: { sheet: 'Clientes 2024' } },
          { label: 'Clientes 2025', settings: { sheet: 'Clientes 2025' } },
        ],
      },
    ]);
    expect(
      recognise(workbook(grid('Clientes 2024', rows), grid('Clientes 2025', rows)), {
        sheet: 'Clientes 2025',
      }).main?.length,
    ).toBe(2);
  });

  test('tabs of different customers with like headings are one list, and one of them can be chosen', () => {
    const north = grid('Norte', ['Cliente|Ventas', 'Ana|100', 'Luis|50']);
    const south = grid('Sur', ['Ventas|Cliente', '7|Eva', '3|Pau']);
    const { main } = recognise(workbook(north, south), {});
    expect(customers(main)).toEqual(['Ana', 'Luis', 'Eva', 'Pau']);
    expect(main?.parts[1]?.columnIndexes).toEqual([1, 0]);
    expect(customers(recognise(workbook(north, south), { sheet: 'Sur' }).main)).toEqual(['Eva', 'Pau']);
  });

  test('a copy of an order list is not added to it', () => {
    const { main, issues } = recognise(workbook(orders, { ...orders, sheetName: 'Copia de Pedidos' }), {});
    expect(main).toBeNull();
    expect(issues[0]?.code).toBe('which-sheet');
  });

  test('an empty workbook is refused', () => {
    expect(recognise([grid('Hoja 1', [], { isActive: true })], {}).issues).toMatchObject([
      { code: 'sheet-empty', sheetName: 'Hoja 1' },
    ]);
    expect(recognise(workbook(grid('Hoja 1', []), clients), { sheet: 'Hoja 1' }).issues[0]?.code).toBe(
      'sheet-empty',
    );
    expect(recogniseRows(['Cliente|Ventas']).issues[0]?.code).toBe('no-rows');
  });
});

describe('columns that no heading decides', () => {
  test('two amounts are asked about', () => {
    const { main, issues } = recogniseRows(['Cliente|Ventas 2024|Ventas 2025', 'Ana|10|20', 'Luis|1|2']);
    expect(main).toBeNull();
    expect(issues).toMatchObject([
      {
        code: 'which-amount-column',
        candidates: [
          { label: 'Ventas 2024', settings: { columns: { amount: 'Ventas 2024' } } },
          { label: 'Ventas 2025', settings: { columns: { amount: 'Ventas 2025' } } },
        ],
      },
    ]);
  });

  test('and the answer is taken', () => {
    const { main } = recogniseRows(['Cliente|Ventas 2024|Ventas 2025', 'Ana|10|20', 'Luis|1|2'], {
      columns: { amount: 'ventas 2025' },
    });
    expect(main?.columns.map(({ field, how }) => [field, how])).toEqual([
      ['customer', 'exact'],
      [null, null],
      ['amount', 'settings'],
    ]);
  });

  test('the only column that can be an amount is taken and said', () => {
    const { main, issues } = recogniseRows([
      '客户|年份|电话|盈利',
      '甲|2024|13800000001|91.5',
      '乙|2025|13800000002|33',
      '丙|2025|13800000003|12.25',
    ]);
    expect(fieldsOf(main)).toMatchObject({ 客户: 'customer', 盈利: 'amount' });
    expect(issues).toMatchObject([{ code: 'amount-by-content', column: '盈利' }]);
  });

  test('ids, years, row numbers, percentages and codes are never the amount', () => {
    const { issues } = recogniseRows([
      'Cliente|Nº|Ejercicio X|Cuota %|Clave X|Sí',
      'Ana|1|2024|12,5 %|100234|1',
      'Luis|2|2025|7,5 %|100235|0',
      'Eva|3|2025|80 %|100236|1',
      'Pau|4|2023|0 %|100237|1',
      'Sara|5|2023|0 %|100238|0',
    ]);
    expect(issues[0]?.code).toBe('no-amount-column');
  });

  test('the customer is asked about, never guessed', () => {
    const rows = [
      'Fecha|Importe|ADJUDICACIÓN',
      '16/02/2015|17|Auren',
      '20/02/2015|73|Heads',
      '21/02/2015|3|Obras Sur',
    ];
    expect(recogniseRows(rows).issues).toMatchObject([
      {
        code: 'which-customer-column',
        candidates: [{ label: 'ADJUDICACIÓN', settings: { columns: { customer: 'ADJUDICACIÓN' } } }],
      },
    ]);
    expect(recogniseRows(rows, { columns: { customer: 'adjudicacion' } }).main?.kind).toBe('orders');
  });

  test('without any column of texts the headings are named', () => {
    expect(recogniseRows(['日期|销量', '2015-03-01|51', '2015-02-28|26']).issues).toMatchObject([
      { code: 'no-customer-column', severity: 'refusal', details: { headers: '日期, 销量' } },
    ]);
  });

  test('an amount column of texts stays the amount, so that its cells can be reported', () => {
    expect(fieldsOf(recogniseRows(['Cliente|Importe', 'Ana|mucho', 'Luis|poco']).main)).toEqual({
      Cliente: 'customer',
      Importe: 'amount',
    });
  });

  test('a class column of the user is known by its heading or its letters', () => {
    expect(fieldsOf(recogniseRows(['Cliente|Ventas|Clase', 'Ana|10|A', 'Luis|5|B']).main).Clase).toBe(
      'userClass',
    );
    expect(fieldsOf(recogniseRows(['客户|销售额|档', '甲|10|Ａ', '乙|5|b', '丙|3|C']).main)['档']).toBe(
      'userClass',
    );
  });
});

describe('columns that the settings name', () => {
  const rows = [
    'Customer ID|Customer|VAT|Order date|Quantity|UnitPrice|Sales',
    '1|Ana|X1|2025-01-01|2|3|6',
    '2|Bo|X2|2025-01-02|1|5|5',
    '1|Ana|X1|2025-01-03|1|5|5',
  ];

  test('are found without regard to case, blanks and line breaks', () => {
    const { main } = recogniseRows(['X|Importe \nbruto', 'Ana|10', 'Bo|5'], {
      columns: { customer: 'x', amount: 'IMPORTE BRUTO' },
    });
    expect(main?.columns.map(({ field, how }) => [field, how])).toEqual([
      ['customer', 'settings'],
      ['amount', 'settings'],
    ]);
  });

  test('that are not there are refused, with those that are', () => {
    expect(recogniseRows(rows, { columns: { amount: 'Umsatz' } }).issues).toMatchObject([
      {
        code: 'column-not-found',
        severity: 'refusal',
        column: 'Umsatz',
        details: { headers: 'Customer ID, Customer, VAT, Order date, Quantity, UnitPrice, Sales' },
      },
    ]);
  });

  test('a status column that no sheet has is refused', () => {
    const { main, issues } = recogniseRows(rows, { status: { Etapa: ['Ganada'], include: ['x'] } });
    expect(main).toBeNull();
    expect(issues).toMatchObject([{ code: 'column-not-found', severity: 'refusal', column: 'Etapa' }]);
  });

  test('for something no column can hold are refused by their key', () => {
    expect(recogniseRows(rows, { columns: { colour: 'VAT' } }).issues).toMatchObject([
      { code: 'field-not-known', severity: 'refusal', details: { key: 'colour' } },
    ]);
  });

  test('quantity times price takes the place of the amount', () => {
    const { main } = recogniseRows(rows, { columns: { amount: { multiply: ['Quantity', 'UnitPrice'] } } });
    expect(fieldsOf(main)).toMatchObject({ Quantity: 'quantity', UnitPrice: 'price', Sales: null });
  });

  test('decide alone what tells customers apart', () => {
    const byName = fieldsOf(recogniseRows(rows, { columns: { customer: 'Customer' } }).main);
    expect(byName).toMatchObject({ 'Customer ID': null, Customer: 'customer', VAT: null });
    const byTax = fieldsOf(recogniseRows(rows, { columns: { customer: 'VAT' } }).main);
    expect(byTax).toMatchObject({ 'Customer ID': null, Customer: 'customer', VAT: 'taxId' });
    const both = fieldsOf(
      recogniseRows(rows, { columns: { customer: 'Customer ID', name: 'Customer' } }).main,
    );
    expect(both).toMatchObject({ 'Customer ID': 'customerId', Customer: 'customer', VAT: null });
  });
});
