import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/contract/format-number';
import type { Language } from '../../../src/contract/language';
import { LANGUAGES } from '../../../src/contract/language';
import type { ValueFormat } from '../../../src/contract/words/reasons';
import { reasonText, shareText } from '../../../src/contract/words/reasons';
import type { Reason, ReasonPart } from '../../../src/core/explain/reason';

function euros(language: Language): ValueFormat {
  const number = (value: number) => formatNumber(value, language);
  return { number, money: (value) => (language === 'es' ? number(value) + ' €' : '€' + number(value)) };
}

function inAll(reason: Reason): string[] {
  return LANGUAGES.map((language) => reasonText(reason, language, euros(language)));
}

const SALES: ReasonPart = { id: 'amount', value: 12340.5, rank: 3, of: 240, points: 21 };
const RECENCY: ReasonPart = { id: 'recency', value: 210, rank: 201, of: 240, points: -8 };

describe('reasonText', () => {
  it('tells rank and share of sales', () => {
    expect(inAll({ code: 'amount-share', part: SALES, share: 0.0421 })).toEqual([
      'Sales of €12,340.5: 3rd of 240, 4.2% of the total',
      'Ventas de 12.340,5 €: puesto 3 de 240, 4,2\u00a0% del total',
      '销售额 €12,340.5：第 3 名（共 240 名），占总额 4.2%',
    ]);
  });

  it('names what is strong and what is weak', () => {
    expect(inAll({ code: 'mixed', part: SALES, against: RECENCY })).toEqual([
      'Strong: sales of €12,340.5 (3rd of 240). Weak: last order 210 days ago (201st of 240)',
      'Fuerte: ventas de 12.340,5 € (3 de 240). Débil: último pedido hace 210 días (201 de 240)',
      '强项：销售额 €12,340.5（第 3/240 名）；弱项：最近一次下单在 210 天前（第 201/240 名）',
    ]);
  });

  it('says late, early and on time of payments, and one of one', () => {
    const delays = [9, 1, 0, -3].map((value): Reason => ({
      code: 'weak',
      part: { ...RECENCY, id: 'delay', value },
    }));
    expect(delays.map((reason) => reasonText(reason, 'en', euros('en')))).toEqual([
      'Weak: pays 9 days late (201st of 240)',
      'Weak: pays 1 day late (201st of 240)',
      'Weak: pays on time (201st of 240)',
      'Weak: pays 3 days early (201st of 240)',
    ]);
  });

  it('counts in English as people do', () => {
    const ranks = [1, 2, 3, 4, 11, 12, 13, 21, 22, 112, 1001];
    const texts = ranks.map((rank) =>
      reasonText({ code: 'strong', part: { ...SALES, rank } }, 'en', euros('en')),
    );
    expect(texts.map((text) => /\((\S+) of/.exec(text)![1])).toEqual(
      '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 112th 1,001st'.split(' '),
    );
  });

  it('fits in 120 characters whatever the numbers and however money is written', () => {
    const part = fc.record({
      id: fc.constantFrom(
        'amount',
        'orders',
        'recency',
        'margin',
        'delay',
        'years',
        'satisfaction',
        'complaints',
        'serviceCost',
      ),
      value: fc.double({ noNaN: true, noDefaultInfinity: true }),
      rank: fc.integer({ min: 1, max: 1e6 }),
      of: fc.integer({ min: 1, max: 1e6 }),
      points: fc.double({ noNaN: true }),
    }) as fc.Arbitrary<ReasonPart>;
    const reason = fc.oneof(
      fc.record({ code: fc.constantFrom('strong', 'weak'), part }),
      fc.record({ code: fc.constant('mixed'), part, against: part }),
      fc.record({
        code: fc.constant('amount-share'),
        part,
        share: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
    ) as fc.Arbitrary<Reason>;
    fc.assert(
      fc.property(
        reason,
        fc.constantFrom(...LANGUAGES),
        fc.string({ maxLength: 60 }),
        (given, language, sign) => {
          const format = {
            ...euros(language),
            money: (value: number) => sign + formatNumber(value, language),
          };
          const text = reasonText(given, language, format);
          expect(text.length).toBeGreaterThan(0);
          expect(text.length).toBeLessThanOrEqual(120);
          expect(text).not.toMatch(/\{\w+\}/);
        },
      ),
    );
  });
});

describe('shareText', () => {
  it('does not call a small share nothing', () => {
    expect([shareText(0.00001, 'en'), shareText(0, 'en'), shareText(0.00001, 'es')]).toEqual([
      '<0.1%',
      '0%',
      '<0,1\u00a0%',
    ]);
  });
});
