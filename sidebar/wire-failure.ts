import type { WireFailureCode } from '../src/contract/words/wire-failures';

/** What is known when a call has failed. */
export interface FailedCall {
  /** What the failure handler was given: an Error, a text, or nothing. */
  readonly error: unknown;
  readonly elapsedMs: number;
  readonly isOnline: boolean;
}

/** Google ends a run after six minutes; a failure this late is that limit, in whatever language it is told. */
export const RUN_LIMIT_MS = 350_000;

/**
 * Which failure a call met.
 *
 * Google translates its messages, so the sentence decides only last. Not translated are the error's name
 * (`NetworkError`, `TransportError`), the status code `PERMISSION_DENIED`, `HTTP 0`, and the clock. What the script
 * itself throws never arrives here: `rpc` catches it, so whatever is left is Google refusing to run the script.
 */
export function wireFailureOf({ error, elapsedMs, isOnline }: FailedCall): WireFailureCode {
  const text = textOf(error);
  if (/PERMISSION_DENIED/.test(text)) return 'signed-in-twice';
  if (!isOnline || /NetworkError|TransportError|HTTP 0\b/.test(text)) return 'connection-lost';
  if (elapsedMs >= RUN_LIMIT_MS || /maximum execution time/i.test(text)) return 'time-limit';
  if (/not found: ?rpc|rpc is not|google is not defined/i.test(text)) return 'script-gone';
  return 'google-refused';
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.name + ': ' + error.message : String(error);
}
