import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/table/cell';
import type { Field } from '../../../src/core/table/fields';
import type { Table } from '../../../src/core/table/table';
import { columnCells, columnOf } from '../../../src/core/table/table';
import { recognise } from '../../../src/core/table/recognise';
import { fieldsOf, grid, recogniseRows, workbook } from './grids';

function cellsOf(table: Table | null, field: Field): Cell[] {
  return table ? columnCells(table, columnOf(table, field)) : [];
}

function skippedRowNumbers(table: Table | null, reason: string): number[] {
  const rows = table?.parts[0]?.skipped?.find((skipped) => skipped.reason === reason)?.rowIndexes ?? [];
  return rows.map((rowIndex) => rowIndex + 1);
}

describe('the lines of a ledger', () => {
  test('that sum up a month or carry a balance are totals although they bear a day and the customer', () => {
    const { main } = recogniseRows([
      '应收账款明细账',
      '日期|凭证字号|往来单位|摘要|借方金额|贷方金额|余额',
      '2025-01-01||云海科技|上年结转|||300',
      '2025-01-05|记-1|云海科技|销售商品|100||400',
      '2025-01-19|记-9|云海科技|销售商品|50||450',
      '2025-01-31||云海科技|本月合计|150||450',
      '2025-01-31||云海科技|本年累计|150||450',
      '2025-02-03|记-2|明珠商贸|销售商品|70||70',
      '2025-02-28||明珠商贸|本月合计|70||70',
      '2025-02-28||明珠商贸|本年累计|70||70',
    ]);
    expect(fieldsOf(main)).toMatchObject({ 往来单位: 'customer', 借方金额: 'amount' });
    expect(cellsOf(main, 'amount')).toEqual([100, 50, 70]);
    expect(skippedRowNumbers(main, 'total-row')).toEqual([3, 6, 7, 9, 10]);
  });

  test.each(['Saldo inicial', 'Suma y sigue', 'Opening balance', 'Brought forward', '承前页', '本期發生額'])(
    '%s is one of them',
    (label) => {
      const { main } = recogniseRows([
        'Customer|Date|Concept|Amount',
        'Ana|2025-01-01|Goods|1',
        `Ana|2025-01-31|${label}|7`,
        'Bo|2025-02-03|Goods|2',
        'Bo|2025-02-04|Goods|4',
      ]);
      expect(cellsOf(main, 'amount')).toEqual([1, 2, 4]);
    },
  );
});

describe('signatures below a list', () => {
  test('are notes, whatever column they stand in', () => {
    const { main } = recogniseRows([
      '序号|客户名称|区域|销售额',
      '1|云海科技|华东|100',
      '2|明珠商贸|华东|50',
      '合计|||150',
      '',
      '制表人：王五|||审核：赵六',
    ]);
    expect(cellsOf(main, 'customer')).toEqual(['云海科技', '明珠商贸']);
    expect(skippedRowNumbers(main, 'note-row')).toEqual([6]);
  });

  test('in the customer column are no customers', () => {
    const { main } = recogniseRows([
      'Cliente|Ventas',
      'Ana|100',
      'Luis|50',
      'Revisado por: Eva|Fecha: 3/1/2025',
    ]);
    expect(cellsOf(main, 'customer')).toEqual(['Ana', 'Luis']);
  });
});

describe('a customer named once above several rows', () => {
  const merged = [
    '客户名称|下单日期|品名|金额',
    '甲公司|2025-01-05|面粉|10',
    '|2025-01-06|大米|20',
    '|2025-01-07|面粉|30',
    '|小计||60',
    '乙公司|2025-01-05|面粉|5',
    '|2025-01-09|大米|6',
    '|2025-01-09|面粉|7',
  ];

  test('has all of them, and the user is told', () => {
    const { main, issues } = recogniseRows(merged);
    expect(cellsOf(main, 'customer')).toEqual(['甲公司', '甲公司', '甲公司', '乙公司', '乙公司', '乙公司']);
    expect(cellsOf(main, 'amount')).toEqual([10, 20, 30, 5, 6, 7]);
    expect(issues).toContainEqual({
      code: 'customers-from-above',
      severity: 'notice',
      sheetName: 'Sheet1',
      count: 4,
    });
  });

  test('may be named again where the number and the day of the order stand once as well', () => {
    const { main } = recogniseRows([
      'Order no|Date|Customer|Product|Amount',
      'S1|2025-01-05|Ana|Tea|10',
      '|||Rice|20',
      'S2|2025-01-06|Bo|Tea|30',
      'S3|2025-01-07|Ana|Tea|40',
      '|||Salt|50',
    ]);
    expect(cellsOf(main, 'customer')).toEqual(['Ana', 'Ana', 'Bo', 'Ana', 'Ana']);
    expect(cellsOf(main, 'date')).toEqual([
      '2025-01-05',
      '2025-01-05',
      '2025-01-06',
      '2025-01-07',
      '2025-01-07',
    ]);
  });

  test('does not get the orders of somebody unknown', () => {
    const { main, issues } = recogniseRows([
      'Customer|Date|Product|Amount',
      'Ana|2025-01-05|Tea|10',
      '|2025-01-06|Rice|20',
      'Bo|2025-01-07|Tea|30',
      'Ana|2025-01-08|Tea|40',
      '|2025-01-09|Salt|50',
    ]);
    expect(cellsOf(main, 'customer')).toEqual(['Ana', null, 'Bo', 'Ana', null]);
    expect(issues).toEqual([]);
  });

  test('gets no rows below a total', () => {
    const { main } = recogniseRows([...merged, '合计|||78', '|2025-01-20|盐|9']);
    expect(cellsOf(main, 'customer').slice(-1)).toEqual([null]);
  });
});

describe('a ledger of payments', () => {
  const receipts = [
    '收款日期|付款单位|收款金额|收款方式',
    '2025-01-05|甲公司|10|微信',
    '2025-01-06|甲公司|20|转账',
  ];

  test('is a list of sales where nothing else tells of them', () => {
    const { main, issues } = recognise(workbook(grid('收款流水', receipts)), {});
    expect(main?.kind).toBe('orders');
    expect(fieldsOf(main)).toMatchObject({ 收款日期: 'date', 付款单位: 'customer', 收款金额: 'amount' });
    expect(issues).toEqual([]);
  });

  test('stays one beside a list of customers or orders', () => {
    const { tables } = recognise(
      workbook(grid('回款', receipts), grid('客户', ['客户名称|销售额', '甲公司|30', '乙公司|40'])),
      {},
    );
    expect(tables.map(({ kind }) => kind)).toEqual(['payments', 'customers']);
  });
});
