import type { PageEvent, PageMethod, PageReply, PageRequest } from './protocol';

/** What the server needs of the workbook behind the page, wherever it runs. */
export interface PageSession {
  ask<M extends PageMethod>(method: M, request: PageRequest<M>): Promise<PageReply<M>>;
  /** Calls back for everything that is told unasked; returns how to stop it. */
  listen(listener: (event: PageEvent) => void): () => void;
  close(): Promise<void>;
}
