import { describe, expect, it } from 'vitest';
import type { WireIssue } from '../../../../src/contract/api';
import {
  initialState,
  isEmpty,
  openQuestions,
  reduce,
  type ClassifyEvent,
  type ClassifyState,
} from '../../../../sidebar/panels/classify/state';
import { exampleIn } from '../../examples';

const { start, recognised, check, written, question } = exampleIn('en');

const after = (...events: ClassifyEvent[]): ClassifyState => events.reduce(reduce, initialState(null));

const started: ClassifyEvent = { type: 'started', start };
const seen: ClassifyEvent = { type: 'recognised', recognised };
const checked: ClassifyEvent = { type: 'checked', check, isOtherBecause: null };
const lost: WireIssue = { code: 'connection-lost', severity: 'refusal', text: 'The connection was lost.' };

describe('reduce', () => {
  it('goes from choosing to looking to done', () => {
    expect(after(started, seen).stage).toBe('setup');
    expect(after(started, seen, checked).stage).toBe('checked');
    expect(after(started, seen, checked, { type: 'written', summary: written }).stage).toBe('done');
  });

  it('opens with what the page was handed, without a call', () => {
    expect(initialState(start)).toEqual(after(started));
  });

  it('stays where it was when a call fails, and tells why until the next call', () => {
    const failed = after(started, seen, checked, { type: 'failed', issues: [lost] });
    expect(failed).toMatchObject({ stage: 'checked', work: null, problems: [lost], check });
    expect(reduce(failed, { type: 'working', work: 'check' }).problems).toEqual([]);
  });

  it('keeps what the user chose when it is opened again', () => {
    const again = after(started, { type: 'chosen', settings: { scheme: 'abc' } }, started);
    expect(again.settings).toEqual({ scheme: 'abc' });
  });

  it('takes the recognition of a check for the newest one', () => {
    const newer = { ...recognised, others: [] };
    const state = after(started, seen, {
      type: 'checked',
      check: { ...check, recognised: newer },
      isOtherBecause: 'changed',
    });
    expect(state.recognised).toBe(newer);
    expect(state.isOtherBecause).toBe('changed');
  });

  it('offers undo after a run that wrote, not after one that found everything in its place', () => {
    const nothing = { ...written, cellsWritten: 0 };
    expect(after(started, checked, { type: 'written', summary: written }).canUndo).toBe(true);
    expect(after(started, checked, { type: 'written', summary: nothing }).canUndo).toBe(false);
  });

  it('goes back without forgetting the choices', () => {
    const state = after(started, seen, { type: 'chosen', settings: { colour: 'none' } }, checked, {
      type: 'back',
    });
    expect(state).toMatchObject({ stage: 'setup', settings: { colour: 'none' }, isOtherBecause: null });
  });

  it('shows what undoing did, and that no run stands in the sheet', () => {
    const undone = { cellsRestored: 3, kept: [], text: 'Undone.' };
    const state = after(started, { type: 'written', summary: written }, { type: 'taken-back', undone });
    expect(state).toMatchObject({ stage: 'setup', undone, lastRun: null, canUndo: false });
  });
});

describe('openQuestions', () => {
  it('finds questions of the recognition and of a failed call, warnings and questions without answers aside', () => {
    const asked = { ...recognised, issues: [question, ...check.summary.issues] };
    const unanswerable: WireIssue = {
      code: 'filter',
      severity: 'question',
      text: 'Widen?',
      accept: ['widen-filter'],
    };
    const state = after(started, { type: 'recognised', recognised: asked });
    expect(openQuestions(state)).toEqual([question]);
    expect(openQuestions(after(started, seen, { type: 'failed', issues: [question, unanswerable] }))).toEqual(
      [question],
    );
  });
});

describe('isEmpty', () => {
  it('is so without a list and without a question, not before anything was read', () => {
    const nothing = { main: null, others: [], salesSheet: null, issues: [] };
    expect(isEmpty(after(started))).toBe(false);
    expect(isEmpty(after(started, { type: 'recognised', recognised: nothing }))).toBe(true);
    const noData: WireIssue = {
      code: 'no-sheets',
      severity: 'refusal',
      text: 'This file holds no data yet.',
    };
    expect(isEmpty(after(started, { type: 'failed', issues: [noData] }))).toBe(true);
    expect(isEmpty(after(started, { type: 'failed', issues: [lost] }))).toBe(false);
    const asked = { ...nothing, issues: [question] };
    expect(isEmpty(after(started, { type: 'recognised', recognised: asked }))).toBe(false);
  });
});
