import { DEFAULT_FACTS, checkFacts } from '../host/index';
import type { HostFacts } from '../host/index';

/** What the probe prints on Google; see docs/live-check.md. */
interface ProbeResult {
  readonly version: 1;
  readonly at: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly observations: Readonly<Record<string, unknown>>;
  /** By question: why it could not be answered. */
  readonly failed: Readonly<Record<string, string>>;
}

/** The facts for `createHost`, and what a person should read about them. */
export interface LiveCheck {
  readonly facts: Partial<HostFacts>;
  readonly report: readonly string[];
}

/**
 * Reads the text that the probe's dialog shows.
 * @throws SyntaxError for what is no JSON, TypeError for another file or a fact the host does not have, RangeError for
 * an outcome that it cannot play: then the probe and the host do not belong together.
 */
export function liveCheck(text: string): LiveCheck {
  const parsed: unknown = JSON.parse(text);
  if (!isProbeResult(parsed))
    throw new TypeError('This is not what the probe prints; see docs/live-check.md.');
  const { at, facts, observations, failed } = parsed;
  checkFacts(facts);
  const usual: Readonly<Record<string, unknown>> = DEFAULT_FACTS;
  const lines = Object.entries(facts).map(([name, value]) =>
    value === usual[name]
      ? `  ${name}: ${String(value)}, as assumed`
      : `  ${name}: ${String(value)}, not ${String(usual[name])} as assumed`,
  );
  return {
    facts,
    report: [
      `Found on Google at ${at}; the local host plays it from the next build on:`,
      ...lines,
      ...section('Seen beside them:', observations),
      ...section('Not answered:', failed),
    ],
  };
}

function section(title: string, entries: Readonly<Record<string, unknown>>): string[] {
  const lines = Object.entries(entries).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`);
  return lines.length === 0 ? [] : [title, ...lines];
}

function isProbeResult(value: unknown): value is ProbeResult {
  if (typeof value !== 'object' || value === null) return false;
  const { version, at, facts, observations, failed } = value as Partial<Record<keyof ProbeResult, unknown>>;
  const parts = [facts, observations, failed];
  return (
    version === 1 &&
    typeof at === 'string' &&
    parts.every((part) => typeof part === 'object' && part !== null)
  );
}
