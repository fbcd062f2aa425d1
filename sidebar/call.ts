import type { AddonApi, ApiMethod, Reply } from '../src/contract/api';
import { say } from '../src/contract/say';
import type { WireFailureCode } from '../src/contract/words/wire-failures';
import { handedWords } from './handed-words';
import { wireFailureOf } from './wire-failure';

/** Part of `google.script.run` that is used here: handlers first, then the one server function. */
interface ScriptRunner {
  withSuccessHandler(handler: (reply: unknown) => void): ScriptRunner;
  withFailureHandler(handler: (error: unknown) => void): ScriptRunner;
  rpc(method: string, request: unknown): void;
}

declare global {
  interface Window {
    readonly google?: { readonly script?: { readonly run?: ScriptRunner } };
  }
}

/** Longer than Google lets a run live: a laptop that slept through a call never hears of its end. */
const SILENCE_LIMIT_MS = 400_000;

/**
 * Calls the add-on. Whatever goes wrong on the way arrives as a reply of the same shape, with a code of
 * `WireFailureCode` and its sentence, so that no view knows of another kind of failure. Never rejects.
 *
 * @example const reply = await call('check', { settings: { scheme: 'abc' } });
 */
export function call<M extends ApiMethod>(
  method: M,
  request: AddonApi[M]['request'],
): Promise<Reply<AddonApi[M]['value']>> {
  return new Promise((resolve) => {
    const startedAt = performance.now();
    const silence = setTimeout(() => resolve(failure('time-limit')), SILENCE_LIMIT_MS);
    const end = (reply: Reply<AddonApi[M]['value']>) => {
      clearTimeout(silence);
      resolve(reply);
    };
    const run = window.google?.script?.run;
    if (typeof run?.rpc !== 'function') return end(failure('script-gone'));
    const fail = (error: unknown) =>
      end(
        failure(
          wireFailureOf({ error, elapsedMs: performance.now() - startedAt, isOnline: navigator.onLine }),
        ),
      );
    try {
      run
        .withSuccessHandler((reply) =>
          end(isReply<AddonApi[M]['value']>(reply) ? reply : failure('reply-missing')),
        )
        .withFailureHandler(fail)
        .rpc(method, JSON.parse(JSON.stringify(request)));
    } catch (error) {
      // An argument Google cannot send is thrown here, past the failure handler.
      fail(error);
    }
  });
}

/** Google turns a reply that holds a Date into null as a whole; anything without `ok` is no reply of ours. */
function isReply<Value>(reply: unknown): reply is Reply<Value> {
  return typeof reply === 'object' && reply !== null && typeof (reply as { ok?: unknown }).ok === 'boolean';
}

function failure(code: WireFailureCode): Reply<never> {
  const { language, failures } = handedWords(document);
  const text = say(failures[code], language);
  return { ok: false, issues: [{ code, severity: 'refusal', text }] };
}
