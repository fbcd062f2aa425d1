import { describe, expect, it } from 'vitest';
import {
  periodFault,
  withAnswer,
  withChoice,
  withSheet,
} from '../../../../sidebar/panels/classify/chosen-settings';

describe('withChoice', () => {
  it('sets one part and leaves the others', () => {
    expect(withChoice({ scheme: 'abc' }, 'window', 'all')).toEqual({ scheme: 'abc', window: 'all' });
  });

  it('takes a part out with null, so that it is absent and not empty', () => {
    expect(Object.keys(withChoice({ scheme: 'abc', window: 'all' }, 'window', null))).toEqual(['scheme']);
  });

  it('changes nothing in place', () => {
    const before = Object.freeze({ scheme: 'abc' });
    expect(withChoice(before, 'scheme', 'weighted')).not.toBe(before);
  });
});

describe('withAnswer', () => {
  it('keeps the columns that an answer does not name', () => {
    const before = { columns: { date: 'Fecha' } };
    const answer = { columns: { amount: 'Importe' } };
    expect(withAnswer(before, answer)).toEqual({ columns: { date: 'Fecha', amount: 'Importe' } });
  });

  it('replaces lists and plain values', () => {
    const before = { dateOrder: 'dmy', window: { from: '2024-01-01', to: '2024-12-31' } } as const;
    expect(withAnswer(before, { dateOrder: 'mdy', window: 'all' })).toEqual({
      dateOrder: 'mdy',
      window: 'all',
    });
  });
});

describe('withSheet', () => {
  it('forgets the columns and the status of the sheet before', () => {
    const before = { sheet: 'A', scheme: 'abc', columns: { amount: 'x' }, status: { include: ['Won'] } };
    expect(withSheet(before, 'B')).toEqual({ sheet: 'B', scheme: 'abc' });
  });
});

describe('periodFault', () => {
  it('asks for both days and for their order', () => {
    expect(periodFault({ window: { from: '', to: '2025-01-01' } })).toBe('days-missing');
    expect(periodFault({ window: { from: '2025-02-01', to: '2025-01-31' } })).toBe('days-reversed');
  });

  it('accepts a single day and whatever is no range', () => {
    expect(periodFault({ window: { from: '2025-01-01', to: '2025-01-01' } })).toBeNull();
    expect(periodFault({ window: '12 months' })).toBeNull();
    expect(periodFault({})).toBeNull();
  });
});
