import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import type { SessionFailure } from './session-failure';
import type { PageEvent, PageMethod, PageReply } from './protocol';

/** What goes to the session's thread and what comes back from it. */
export interface Letter {
  readonly id: number;
  readonly method: PageMethod;
  readonly request: unknown;
}

export type Answer =
  | { readonly kind: 'reply'; readonly id: number; readonly reply: PageReply<PageMethod> }
  | { readonly kind: 'event'; readonly event: PageEvent }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly failure: SessionFailure };

/** Counts letters sent, so that a thread that sleeps can be woken: [count]. */
export type LetterBell = Int32Array;

export function ring(bell: LetterBell): void {
  Atomics.add(bell, 0, 1);
  Atomics.notify(bell, 0);
}

/**
 * Waits, the whole thread asleep, until a letter is there, and returns it. Needed while a script waits for an answer:
 * its call is in the middle of synchronous code, and the user goes on working in the sheet.
 */
export function waitForLetter(port: MessagePort, bell: LetterBell): Letter {
  for (;;) {
    const seen = Atomics.load(bell, 0);
    const found = receiveMessageOnPort(port) as { message: Letter } | undefined;
    if (found) return found.message;
    Atomics.wait(bell, 0, seen);
  }
}
