import { describe, expect, test } from 'vitest';
import { cellTexts } from '../../../local/app/page/cell-texts';

describe('cellTexts', () => {
  test.each([
    ['a single text', 'a', [['a']]],
    [
      'cells and rows',
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'Windows line ends and a last line end',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'blank cells',
      '\ta\t\n\t\t',
      [
        ['', 'a', ''],
        ['', '', ''],
      ],
    ],
    ['quoted line breaks and quotes', '"a\nb"\t"say ""hi"""', [['a\nb', 'say "hi"']]],
    ['a quote in the middle, which is a plain sign', '5" pipe\tx', [['5" pipe', 'x']]],
  ])('reads %s', (_, text, rows) => {
    expect(cellTexts(text)).toEqual(rows);
  });
});
