import { workerData, type MessagePort } from 'node:worker_threads';
import { openSession } from './host-session';
import type { PageEvent } from './protocol';
import { waitForLetter, type Answer, type Letter, type LetterBell } from './session-mail';
import type { SessionOptions } from './session-options';
import { failureOf } from './session-failure';

const { port, bell, options } = workerData as {
  port: MessagePort;
  bell: LetterBell;
  options: SessionOptions;
};

const send = (answer: Answer): void => port.postMessage(answer);

try {
  const session = await openSession(options, {
    tell: (event: PageEvent) => send({ kind: 'event', event }),
    serveOneLetter: () => serve(waitForLetter(port, bell)),
  });
  const serve = (letter: Letter): void =>
    session.serve(letter.method, letter.request, (reply) => send({ kind: 'reply', id: letter.id, reply }));
  port.on('message', serve);
  send({ kind: 'ready' });
} catch (error) {
  send({ kind: 'failed', failure: failureOf(error) });
}
