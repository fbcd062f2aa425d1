import { describe, expect, test } from 'vitest';
import { customerKey, looksLikeTaxNumbers } from '../../../src/core/indicators/customer-key';

describe('customerKey of a name', () => {
  test.each([
    ['Señalización Sur, S.L.U.', 'senalizacion sur'],
    ['SENALIZACION SUR', 'senalizacion sur'],
    ['Grupo Bimbo, S.A.B. de C.V.', 'grupo bimbo'],
    ['Aceros del Norte S. de R.L. de C.V.', 'aceros del norte'],
    ['Textiles Andinos S.A.C.', 'textiles andinos'],
    ['Transportes López S. L.', 'transportes lopez'],
    ['Acme Corporation', 'acme'],
    ['ACME Inc.', 'acme'],
    ['Baker Street Trading Co., Ltd', 'baker street trading'],
    ['Müller Maschinenbau GmbH & Co. KG', 'muller maschinenbau'],
    ['Northwind Traders L.L.C.', 'northwind traders'],
    ['华信科技有限公司', '华信科技'],
    ['华信科技股份有限公司', '华信科技'],
    ['华信科技有限责任公司', '华信科技'],
    ['华信科技（集团）有限公司', '华信科技'],
    ['東方貿易有限公司', '东方贸易'],
  ])('reads %s as %s', (name, key) => {
    expect(customerKey('name', name)).toBe(key);
  });

  test.each(['SA', 'Limited', 'Inc.', '公司', 'Co Ltd'])('keeps at least one word of %s', (name) => {
    expect(customerKey('name', name)).not.toBe('');
  });

  test('takes a legal form off the end only', () => {
    expect(customerKey('name', 'SL Sistemas')).toBe('sl sistemas');
    expect(customerKey('name', 'Inc Magazine Readers')).toBe('inc magazine readers');
  });

  test.each(['', '   ', '---', '#N/A', '#REF!'])('names nobody by "%s"', (name) => {
    expect(customerKey('name', name)).toBe('');
  });
});

describe('customerKey of an id', () => {
  test('takes 17850.0 and 17850 for one id and keeps leading zeros', () => {
    expect(customerKey('id', '17850.0')).toBe('17850');
    expect(customerKey('id', ' 17850 ')).toBe('17850');
    expect(customerKey('id', '00012')).toBe('00012');
    expect(customerKey('id', 'A-12.05')).toBe('A-12.05');
  });
});

describe('customerKey of a tax number', () => {
  test.each([
    ['B 86411162', 'B86411162'],
    ['ES-B86.411.162', 'B86411162'],
    ['b86411162', 'B86411162'],
    ['MX ABC010203AB1', 'ABC010203AB1'],
    ['GB 123 4567 89', '123456789'],
    ['20-12345678-3', '20123456783'],
  ])('reads %s as %s', (written, key) => {
    expect(customerKey('tax', written)).toBe(key);
  });

  test('leaves alone a number that only begins like a country', () => {
    expect(customerKey('tax', 'MXA010203AB1')).toBe('MXA010203AB1');
  });
});

describe('looksLikeTaxNumbers', () => {
  test('tells tax numbers from names and short ids', () => {
    expect(looksLikeTaxNumbers(['B 86411162', 'F91513705', '00.000.001X', 'G-21537212 '])).toBe(true);
    expect(looksLikeTaxNumbers(['Acme', 'Bolt and Sons', 'Cafetería 2000'])).toBe(false);
    expect(looksLikeTaxNumbers(['CG-12520', 'DV-13045'])).toBe(false);
    expect(looksLikeTaxNumbers([])).toBe(false);
  });
});
