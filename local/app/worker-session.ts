import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import type { PageEvent, PageMethod, PageReply, PageRequest } from './protocol';
import type { PageSession } from './session';
import { errorOf } from './session-failure';
import { ring, type Answer, type Letter, type LetterBell } from './session-mail';
import type { SessionOptions } from './session-options';

/**
 * Opens the workbook in a thread of its own, since a script that shows an alert stops there until it is answered.
 *
 * @param workerFile path of the bundled `page-worker`.
 * @throws WorkbookFileError when the workbook cannot be opened.
 */
export async function startWorkerSession(workerFile: string, options: SessionOptions): Promise<PageSession> {
  const bell: LetterBell = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const workerData = { port: port2, bell, options };
  const worker = new Worker(workerFile, { workerData, transferList: [port2] });
  const session = new WorkerSession(worker, port1, bell);
  try {
    await session.opened;
  } catch (error) {
    await session.close();
    throw error;
  }
  return session;
}

const GONE = { ok: false, refusal: 'unexpected', text: '' } as const;

class WorkerSession implements PageSession {
  readonly opened: Promise<void>;
  private readonly waiting = new Map<number, (reply: PageReply<PageMethod>) => void>();
  private readonly listeners = new Set<(event: PageEvent) => void>();
  private lastId = 0;
  private isGone = false;

  constructor(
    private readonly worker: Worker,
    private readonly port: MessagePort,
    private readonly bell: LetterBell,
  ) {
    this.opened = new Promise((resolve, reject) => {
      worker.once('error', (error) => {
        reject(error);
        this.lose(error);
      });
      port.on('message', (answer: Answer) => {
        if (answer.kind === 'ready') resolve();
        else if (answer.kind === 'failed') reject(errorOf(answer.failure));
        else this.receive(answer);
      });
    });
  }

  ask<M extends PageMethod>(method: M, request: PageRequest<M>): Promise<PageReply<M>> {
    if (this.isGone) return Promise.resolve(GONE);
    return new Promise((resolve) => {
      const letter: Letter = { id: ++this.lastId, method, request };
      this.waiting.set(letter.id, resolve as (reply: PageReply<PageMethod>) => void);
      this.port.postMessage(letter);
      ring(this.bell);
    });
  }

  listen(listener: (event: PageEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async close(): Promise<void> {
    await this.worker.terminate();
    this.port.close();
  }

  /** The thread died of a defect: whoever waits is told, and the terminal says why. */
  private lose(error: unknown): void {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    this.isGone = true;
    for (const settle of this.waiting.values()) settle(GONE);
    this.waiting.clear();
  }

  private receive(answer: Answer & { kind: 'reply' | 'event' }): void {
    if (answer.kind === 'event') {
      for (const listener of this.listeners) listener(answer.event);
      return;
    }
    this.waiting.get(answer.id)?.(answer.reply);
    this.waiting.delete(answer.id);
  }
}
