import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparable } from '../../../src/core/table/text';

describe('comparable', () => {
  test.each([
    ['  CAFÉ  Ñandú, S.L. ', 'cafe nandu sl'],
    ['Importe \nbruto', 'importe bruto'],
    ['N.º de pedido', 'no de pedido'],
    ['Ｃｌｉｅｎｔｅ：ＡＢＣ', 'cliente abc'],
    ['客戶名稱', '客户名称'],
    ['銷售額（元）', '销售额 元'],
    ['O’Brien & Sons', 'obrien sons'],
    ['Señalización Vial S.A. de C.V.', 'senalizacion vial sa de cv'],
    ['1.2', '1 2'],
    ['Straße', 'strasse'],
    ['Ångström Ørsted', 'angstrom orsted'],
    ['—/—', ''],
    ['中国・东京', '中国 东京'],
  ])('folds %j to %j', (text, folded) => {
    expect(comparable(text)).toBe(folded);
  });

  test('folding again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => comparable(comparable(text)) === comparable(text)),
    );
  });

  test('case and accents of Latin letters never matter', () => {
    fc.assert(fc.property(fc.string(), (text) => comparable(text.toUpperCase()) === comparable(text)));
  });
});
