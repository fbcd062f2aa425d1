import { HostException } from '../runtime/host-exception';
import { notBuilt } from '../runtime/not-built';
import type { RunContext } from '../runtime/run-context';
import { Blob } from './blob';
import { requestOf } from './fetch-request';
import type { FetchAnswer, FetchRequest } from './fetch-request';
import { decodeText, signedBytes } from './text-bytes';

/** How much of a refusal Google's error text shows [A]. */
const SHOWN_CHARACTERS = 100;

/** Source [D]: reference/url-fetch/http-response. */
export class HTTPResponse {
  private readonly body: Buffer;

  constructor(
    private readonly url: string,
    private readonly answer: FetchAnswer,
  ) {
    this.body = Buffer.from(answer.body ?? '');
  }

  getResponseCode(): number {
    return this.answer.code ?? 200;
  }

  getContentText(charset = 'UTF-8'): string {
    return decodeText(this.body, charset);
  }

  getContent(): number[] {
    return signedBytes(this.body);
  }

  /** Of a header that came several times the first. */
  getHeaders(): Record<string, string> {
    const headers = Object.entries(this.answer.headers ?? {});
    return Object.fromEntries(
      headers.map(([name, value]) => [name, typeof value === 'string' ? value : (value[0] ?? '')]),
    );
  }

  /** A header that came several times is a list. */
  getAllHeaders(): Record<string, string | string[]> {
    const headers = Object.entries(this.answer.headers ?? {});
    return Object.fromEntries(
      headers.map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]),
    );
  }

  /** Named after the last part of the address. */
  getBlob(): Blob {
    const [, type] =
      Object.entries(this.getHeaders()).find(([name]) => name.toLowerCase() === 'content-type') ?? [];
    const name = /^[^?#]*\/([^/?#]+)/.exec(this.url.replace(/^https?:\/\/[^/]*/i, ''))?.[1] ?? null;
    return new Blob(Buffer.from(this.body), type?.replace(/;.*/, '').trim() ?? null, name);
  }

  getAs(contentType: string): Blob {
    return this.getBlob().getAs(contentType);
  }
}

/** There is no network: a test answers, or the request is refused. Source [D]: reference/url-fetch/url-fetch-app. */
export class UrlFetchApp {
  constructor(private readonly context: RunContext) {}

  fetch(url: string | null, params: Readonly<Record<string, unknown>> | null = null): HTTPResponse {
    return this.perform(requestOf(url, params));
  }

  /** Addresses, or requests with an `url`. */
  fetchAll(requests: readonly unknown[]): HTTPResponse[] {
    return requests.map((request) => {
      if (typeof request === 'string') return this.fetch(request);
      const { url, ...params } = (request ?? {}) as Readonly<Record<string, unknown>>;
      return this.fetch(typeof url === 'string' ? url : null, params);
    });
  }

  /** What `fetch` would send. */
  getRequest(
    url: string | null,
    params: Readonly<Record<string, unknown>> | null = null,
  ): Record<string, unknown> {
    const { payload, contentType, method, headers, followRedirects, url: address } = requestOf(url, params);
    return {
      url: address,
      method,
      headers,
      followRedirects,
      ...(payload === null ? {} : { payload: typeof payload === 'string' ? payload : signedBytes(payload) }),
      ...(contentType === null ? {} : { contentType }),
      useIntranet: false,
      validateHttpsCertificates: true,
    };
  }

  /** @throws HostException `requestFailed` for codes from 400 on, unless they are muted. Text [R]. */
  private perform(request: FetchRequest): HTTPResponse {
    const answer = this.context.state.answerFetch(request);
    if (!answer)
      throw notBuilt(`UrlFetchApp.fetch of ${request.url} without an answer (createHost's option fetch)`);
    const response = new HTTPResponse(request.url, answer);
    const code = response.getResponseCode();
    if (code < 400 || request.muteHttpExceptions) return response;
    const start = response.getContentText().slice(0, SHOWN_CHARACTERS);
    throw new HostException('requestFailed', { url: hostOf(request.url), code, start });
  }
}

function hostOf(url: string): string {
  return /^https?:\/\/[^/?#]+/i.exec(url)?.[0] ?? url;
}
