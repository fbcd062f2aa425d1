import type { FrameReply, FrameRequest } from './frame-messages';
import { wireArguments } from './wire-value';

/** Google lets a page have this many calls on their way; the next ones wait. */
const MAX_CONCURRENT = 10;

interface Handlers {
  readonly onSuccess: ((value: unknown, userObject?: unknown) => void) | null;
  readonly onFailure: ((error: Error, userObject?: unknown) => void) | null;
  readonly userObject: unknown;
}

interface WaitingCall {
  readonly request: FrameRequest & { tiers: 'run' };
  readonly handlers: Handlers;
}

const onTheirWay = new Map<number, Handlers>();
const waiting: WaitingCall[] = [];
let lastId = 0;

function tellPage(request: FrameRequest): void {
  window.parent.postMessage(request, '*');
}

function sendWaiting(): void {
  while (onTheirWay.size < MAX_CONCURRENT) {
    const next = waiting.shift();
    if (!next) return;
    onTheirWay.set(next.request.id, next.handlers);
    tellPage(next.request);
  }
}

const SETTERS: Readonly<Record<string, (handlers: Handlers, value: unknown) => Handlers>> = {
  withSuccessHandler: (handlers, value) => ({ ...handlers, onSuccess: value as Handlers['onSuccess'] }),
  withFailureHandler: (handlers, value) => ({ ...handlers, onFailure: value as Handlers['onFailure'] }),
  withUserObject: (handlers, value) => ({ ...handlers, userObject: value }),
};

/** google.script.run: each `with...` gives a new runner, any other name is a function of the script. */
function runner(handlers: Handlers): object {
  return new Proxy(Object.freeze({}), {
    get(_target, name) {
      if (typeof name !== 'string') return undefined;
      const setter = SETTERS[name];
      if (setter) return (value: unknown) => runner(setter(handlers, value));
      return (...args: unknown[]) => {
        const request = { tiers: 'run', id: ++lastId, name, args: wireArguments(args) } as const;
        waiting.push({ request, handlers });
        sendWaiting();
      };
    },
  });
}

function settle(reply: FrameReply): void {
  const handlers = onTheirWay.get(reply.id);
  if (!handlers) return;
  onTheirWay.delete(reply.id);
  sendWaiting();
  if (reply.ok) handlers.onSuccess?.(reply.value, handlers.userObject);
  else if (handlers.onFailure) handlers.onFailure(new Error(reply.message), handlers.userObject);
  else console.error(`Uncaught ${reply.message}`);
}

window.addEventListener('message', (event: MessageEvent<FrameReply>) => {
  if (event.source === window.parent && event.data?.tiers === 'ran') settle(event.data);
});

const host = Object.freeze({
  close: () => tellPage({ tiers: 'close' }),
  setWidth: (widthPx: number) => tellPage({ tiers: 'size', widthPx }),
  setHeight: (heightPx: number) => tellPage({ tiers: 'size', heightPx }),
  editor: Object.freeze({ focus: () => tellPage({ tiers: 'focusSheet' }) }),
  origin: window.location.origin,
});

Object.defineProperty(window, 'google', {
  value: Object.freeze({
    script: Object.freeze({ run: runner({ onSuccess: null, onFailure: null, userObject: undefined }), host }),
  }),
});
