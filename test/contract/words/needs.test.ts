import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/contract/format-number';
import { LANGUAGES } from '../../../src/contract/language';
import { liftsText, needText } from '../../../src/contract/words/needs';
import type { Lift } from '../../../src/core/explain/lift';
import type { Need } from '../../../src/core/explain/next-class-needs';

const SALES: Lift = { id: 'amount', change: 1840, target: 12000, classIndex: 0, ease: 0.1 };
const ORDER: Lift = { id: 'orders', change: 1, target: 9, classIndex: 0, ease: 0.2 };

function contextOf(language: (typeof LANGUAGES)[number]) {
  const number = (value: number) => formatNumber(value, language);
  return { classIds: ['A', 'B', 'C'], format: { number, money: (value: number) => '€' + number(value) } };
}

function inAll(need: Need): string[] {
  return LANGUAGES.map((language) => needText(need, language, contextOf(language)));
}

describe('needText', () => {
  it('says what A needs', () => {
    expect(inAll({ kind: 'lift', lift: SALES })).toEqual([
      'For A: +€1,840 sales',
      'Para A: +€1.840 en ventas',
      '升到A：销售额 +€1,840',
    ]);
  });

  it('says it of days by the day that is enough', () => {
    const lift: Lift = { id: 'recency', change: -9, target: 21, classIndex: 1, ease: 0.1 };
    expect(inAll({ kind: 'lift', lift })).toEqual([
      'For B: last order at most 21 days ago',
      'Para B: último pedido hace 21 días como mucho',
      '升到B：最近一次下单在 21 天以内',
    ]);
    expect(inAll({ kind: 'lift', lift: { ...lift, target: 0 } })[0]).toBe('For B: an order now');
  });

  it('says what is missing, and what brings a customer in', () => {
    expect(inAll({ kind: 'data', missing: ['orders', 'margin'] })).toEqual([
      'To get a class, fill in: Orders, Margin',
      'Para tener clase, rellene: Pedidos, Margen',
      '参与分级需要补充：订单数、毛利',
    ]);
    expect(inAll({ kind: 'data', missing: ['stage'] })).toEqual([
      'To get a class, fill in: Stage of the customer',
      'Para tener clase, rellene: Etapa del cliente',
      '参与分级需要补充：客户阶段',
    ]);
    expect(inAll({ kind: 'amount', change: 0.01 })[0]).toBe('To get a class: +€0.01 sales');
    expect(inAll({ kind: 'any-sale' })[0]).toBe('To get a class: any sale');
  });

  it('says so where nothing is needed or nothing helps', () => {
    expect(inAll({ kind: 'best' })[0]).toBe('Already in the highest class');
    expect(inAll({ kind: 'out-of-reach' })[1]).toBe('Ningún cambio basta por sí solo');
    expect(inAll({ kind: 'not-offered' })[2]).toBe('这种界限下无法计算');
  });
});

describe('liftsText', () => {
  it('joins the ways up that are within reach', () => {
    const unreachable: Lift = { id: 'margin', change: null, target: 5, classIndex: 1, ease: Infinity };
    expect(
      LANGUAGES.map((language) => liftsText([SALES, ORDER, unreachable], language, contextOf(language))),
    ).toEqual([
      'For A: +€1,840 sales, or 1 more order',
      'Para A: +€1.840 en ventas o 1 pedido más',
      '升到A：销售额 +€1,840，或多 1 个订单',
    ]);
  });

  it('is empty when no way is within reach', () => {
    expect(liftsText([{ ...SALES, change: null }], 'en', contextOf('en'))).toBe('');
  });
});
