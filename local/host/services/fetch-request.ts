import { HostException } from '../runtime/host-exception';
import { Blob } from './blob';

/** A request as it would leave Google. */
export interface FetchRequest {
  readonly url: string;
  /** In small letters: 'get', 'post'. */
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The body; a form's fields are encoded as `application/x-www-form-urlencoded`. Null without one. */
  readonly payload: string | Uint8Array | null;
  readonly contentType: string | null;
  readonly muteHttpExceptions: boolean;
  readonly followRedirects: boolean;
}

/** What a test answers in a server's place. */
export interface FetchAnswer {
  /** Default: 200. */
  readonly code?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
}

/** Answers requests in place of the network; null for an address that it does not know. */
export type FetchAnswerer = (request: FetchRequest) => FetchAnswer | null;

type Fields = Readonly<Record<string, unknown>>;

/**
 * The request that a script describes. Source [D]: reference/url-fetch/url-fetch-app, advanced parameters.
 * @throws HostException `invalidArgument` for what is no address of the web; text of the empty one [R].
 */
export function requestOf(url: string | null, params: Fields | null): FetchRequest {
  if (!url) throw new HostException('noUrl');
  if (!/^https?:\/\/[^/\s]+/i.test(url)) throw new HostException('invalidArgument', { name: url });
  const payload = payloadOf(params?.['payload']);
  const contentType =
    params?.['contentType'] ?? (payload === null ? null : 'application/x-www-form-urlencoded');
  const headers = Object.entries(params?.['headers'] ?? {});
  return {
    url,
    method: String(params?.['method'] ?? (payload === null ? 'get' : 'post')).toLowerCase(),
    headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
    payload,
    contentType: contentType === null ? null : String(contentType),
    muteHttpExceptions: params?.['muteHttpExceptions'] === true,
    followRedirects: params?.['followRedirects'] !== false,
  };
}

function payloadOf(payload: unknown): string | Uint8Array | null {
  if (payload === undefined || payload === null) return null;
  if (payload instanceof Blob) return payload.bytes;
  if (Array.isArray(payload)) return Uint8Array.from(payload as number[]);
  if (typeof payload !== 'object') return String(payload);
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(payload)) fields.append(name, String(value));
  return fields.toString();
}
