import type { Host } from '../host/runtime/host';

/** What a call cost on Google's terms, as `--json` prints it. */
export interface CallReport {
  readonly calls: { readonly total: number; readonly byMethod: Readonly<Record<string, number>> };
  readonly modelledMs: number;
  readonly scopes: readonly string[];
  readonly mails: readonly unknown[];
  readonly forms: readonly unknown[];
}

/** Counts since the host's last `resetCounts`. */
export function callReport(host: Host): CallReport {
  const { total, byMethod } = host.calls;
  return {
    calls: { total, byMethod: { ...byMethod } },
    modelledMs: Math.round(host.modelledMs),
    scopes: [...host.scopesUsed],
    mails: [...host.outbox],
    forms: [],
  };
}
