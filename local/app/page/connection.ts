import type { PageEvent, PageMethod, PageRefusal, PageReply, PageRequest, PageValue } from '../protocol';

/** A call that the session refused, or that did not reach it ('lost'). */
export class CallFailure extends Error {
  constructor(
    readonly refusal: PageRefusal | 'lost',
    readonly text: string,
  ) {
    super(`${refusal}: ${text}`);
    this.name = 'CallFailure';
  }
}

export type Call = <M extends PageMethod>(method: M, request: PageRequest<M>) => Promise<PageValue<M>>;

/**
 * Calls to the server with the token that makes them ours. They arrive in the order in which they are made, so that
 * what is read after a change shows it; only windows of the sheet, which carry their revision, overtake.
 */
export function createCall(token: string): Call {
  let last: Promise<unknown> = Promise.resolve();
  return (method, request) => {
    if (method === 'window') return send(token, method, request);
    const reply = last.then(() => send(token, method, request));
    last = reply.catch(() => undefined);
    return reply;
  };
}

async function send<M extends PageMethod>(
  token: string,
  method: M,
  request: PageRequest<M>,
): Promise<PageValue<M>> {
  const response = await fetch(`/api/${method}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Page-Token': token },
    body: JSON.stringify(request),
  }).catch((error: unknown) => {
    throw new CallFailure('lost', String(error));
  });
  if (!response.ok) throw new CallFailure('unexpected', await response.text());
  const reply = (await response.json()) as PageReply<M>;
  if (!reply.ok) throw new CallFailure(reply.refusal, reply.text);
  return reply.value;
}

/** Listens to what the server tells; `onLost` is told whether the connection is lost at present. */
export function listenToServer(
  onEvent: (event: PageEvent) => void,
  onLost: (isLost: boolean) => void,
): () => void {
  const source = new EventSource('/events');
  source.onopen = () => onLost(false);
  source.onerror = () => onLost(true);
  source.onmessage = (message) => onEvent(JSON.parse(String(message.data)) as PageEvent);
  return () => source.close();
}
