import type { AnyIssue } from '../contract/wire-issue';

/** What a command gives: a value, or the findings that kept it from one. Wrong data is a value, never an exception. */
export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issues: readonly AnyIssue[] };

export function done<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function refused(...issues: readonly AnyIssue[]): {
  readonly ok: false;
  readonly issues: readonly AnyIssue[];
} {
  return { ok: false, issues };
}
