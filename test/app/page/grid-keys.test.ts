import { describe, expect, test } from 'vitest';
import { gridCommand } from '../../../local/app/page/grid-keys';

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

describe('gridCommand', () => {
  test.each([
    ['ArrowDown', {}, { kind: 'step', direction: 'down', isExtending: false }],
    ['ArrowLeft', { shiftKey: true }, { kind: 'step', direction: 'left', isExtending: true }],
    ['ArrowUp', { ctrlKey: true }, { kind: 'edge', direction: 'up', isExtending: false }],
    [
      'ArrowRight',
      { metaKey: true, shiftKey: true },
      { kind: 'edge', direction: 'right', isExtending: true },
    ],
    ['Tab', { shiftKey: true }, { kind: 'step', direction: 'left', isExtending: false }],
    ['PageDown', {}, { kind: 'page', direction: 'down', isExtending: false }],
    ['Home', {}, { kind: 'rowStart', isExtending: false }],
    ['End', { ctrlKey: true }, { kind: 'sheetEnd', isExtending: false }],
    ['F2', {}, { kind: 'edit' }],
    ['Enter', {}, { kind: 'edit' }],
    ['Delete', {}, { kind: 'clear' }],
    ['z', { ctrlKey: true }, { kind: 'undo' }],
    ['a', { ctrlKey: true }, { kind: 'selectAll' }],
  ])('reads %s %j', (key, change, command) => {
    expect(gridCommand({ ...plain, key, ...change })).toEqual(command);
  });

  test.each([
    ['a letter, which begins typing', 'x', {}],
    ['Ctrl+C, which the clipboard gets', 'c', { ctrlKey: true }],
    ['Alt+ArrowLeft, which the browser gets', 'ArrowLeft', { altKey: true }],
    ['a key of an input method', 'Process', {}],
  ])('leaves %s alone', (_, key, change) => {
    expect(gridCommand({ ...plain, key, ...change })).toBeNull();
  });
});
