import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { WireIssue } from '../../../src/contract/api';
import { useSpeech } from '../../speech';
import type { Conversation } from '../classify/conversation';
import type { CustomerData } from './customer-data';
import { draftOf, type Draft } from './draft';
import { loadCustomers } from './load-customers';

/** The list in the page, how far it has come, and what was changed about it. */
export interface Weights {
  readonly data: CustomerData | null;
  /** 0..1 while the list is on its way. */
  readonly arrived: number | null;
  readonly problems: readonly WireIssue[];
  readonly draft: Draft | null;
  readonly isChanged: boolean;
  load(): Promise<void>;
  change(draft: Draft): void;
  reset(): void;
}

/** Fetches the list when the panel is shown and what it was fetched for is no longer true. */
export function useWeights(talk: Conversation, isShown: boolean): Weights {
  const { say } = useSpeech();
  const { settings, start, lastRun, isBroken } = talk.state;
  const [data, setData] = useState<CustomerData | null>(null);
  const [arrived, setArrived] = useState<number | null>(null);
  const [problems, setProblems] = useState<readonly WireIssue[]>([]);
  const [draft, setDraft] = useState<Draft | null>(null);
  const loadedFor = useRef<string | null>(null);
  const isLoading = useRef(false);
  const wanted = JSON.stringify([settings, lastRun?.at]);
  const original = useMemo(() => data && draftOf(data, settings), [data, settings]);
  const isChanged = draft !== null && JSON.stringify(draft) !== JSON.stringify(original);

  const load = async () => {
    if (isLoading.current) return;
    isLoading.current = true;
    loadedFor.current = wanted;
    setProblems([]);
    const loaded = await loadCustomers(settings, setArrived, say('weights-changing'));
    isLoading.current = false;
    setArrived(null);
    if (loaded.ok) {
      setData(loaded.data);
      setDraft(draftOf(loaded.data, settings));
    } else setProblems(loaded.issues);
  };

  useEffect(() => {
    if (isShown && start && !isBroken && loadedFor.current !== wanted) void load();
  }, [isShown, start, isBroken, wanted]);

  return {
    ...{ data, arrived, problems, draft, isChanged, load },
    change: setDraft,
    reset: () => setDraft(original),
  };
}
