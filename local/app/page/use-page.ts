import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageEvent, PageState, ScriptOutcome } from '../protocol';
import { CallFailure, createCall, listenToServer, type Call } from './connection';
import { refusalText } from './refusal-words';
import type { Toast } from './toasts';
import { fill, wordsOf, type PageWords } from './words';

export interface Page {
  readonly state: PageState | null;
  readonly words: PageWords;
  readonly isLost: boolean;
  readonly toasts: readonly Toast[];
  readonly closeToast: (id: number) => void;
  readonly call: Call;
  /** A call whose refusal is shown to the user; null when it was refused. */
  readonly attempt: <Value>(work: Promise<Value>) => Promise<Value | null>;
  /** Calls a function of the add-on as google.script.run does. */
  readonly run: (name: string, args: readonly unknown[]) => Promise<ScriptOutcome>;
  /** Starts a menu item; when it fails the user is told. */
  readonly openMenuItem: (functionName: string) => void;
}

const PROBLEM_SECONDS = 8;

/** The connection to the workbook: its state, its messages, and calls of it. */
export function usePage(token: string): Page {
  const [state, setState] = useState<PageState | null>(null);
  const [isLost, setLost] = useState(false);
  const { toasts, addToast, closeToast } = useToasts();
  const call = useMemo(() => createCall(token), [token]);
  const { waitFor, settle } = useOutcomes();
  const language = state?.language ?? browserLanguage();
  const words = wordsOf(language);
  const latest = useRef({ words, language });
  latest.current = { words, language };
  useEffect(() => {
    const onEvent = (event: PageEvent) => {
      if (event.type === 'state') setState(event.state);
      else if (event.type === 'ran') settle(event.callId, event.outcome);
      else addToast({ ...event, isProblem: false });
    };
    return listenToServer(onEvent, setLost);
  }, []);
  const complain = useCallback(
    (text: string) => addToast({ title: '', text, seconds: PROBLEM_SECONDS, isProblem: true }),
    [],
  );
  const attempt = useCallback(
    <Value>(work: Promise<Value>) =>
      work.catch((error: unknown): null => {
        complain(sentenceOf(error, latest.current));
        return null;
      }),
    [],
  );
  const run = useCallback(async (name: string, args: readonly unknown[]): Promise<ScriptOutcome> => {
    const { callId, outcome } = waitFor();
    const sent = await attempt(call('runScript', { callId, name, args }).then(() => true));
    return sent ? outcome : { ok: false, message: latest.current.words.unexpected };
  }, []);
  const openMenuItem = useCallback(async (functionName: string) => {
    const { callId, outcome } = waitFor();
    const sent = await attempt(call('openMenuItem', { callId, functionName }).then(() => true));
    const ended = sent ? await outcome : null;
    if (ended && !ended.ok) complain(fill(latest.current.words.scriptFailed, { text: ended.message }));
  }, []);
  return {
    state,
    words,
    isLost,
    toasts,
    closeToast,
    call,
    attempt,
    run,
    openMenuItem: (functionName) => void openMenuItem(functionName),
  };
}

function browserLanguage(): PageState['language'] {
  const start = navigator.language.slice(0, 2);
  return start === 'es' || start === 'zh' ? start : 'en';
}

function sentenceOf(
  error: unknown,
  { words, language }: { words: PageWords; language: PageState['language'] },
): string {
  if (!(error instanceof CallFailure)) throw error;
  if (error.refusal === 'lost') return words.connectionLost;
  if (error.refusal === 'script-running') return words.scriptRunning;
  return error.refusal === 'not-possible' ? refusalText(error.text, language) : words.unexpected;
}

function useToasts() {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const lastId = useRef(0);
  const closeToast = useCallback(
    (id: number) => setToasts((now) => now.filter((toast) => toast.id !== id)),
    [],
  );
  const addToast = useCallback((toast: Omit<Toast, 'id'>) => {
    const added = { ...toast, id: ++lastId.current };
    // A message of the script takes the place of its last one, as on Google; what went wrong stays beside it.
    setToasts((now) => [...now.filter((old) => old.isProblem || added.isProblem), added].slice(-4));
  }, []);
  return { toasts, addToast, closeToast };
}

/** Calls of the script that have not ended yet, by their id. */
function useOutcomes() {
  const waiting = useRef(new Map<string, (outcome: ScriptOutcome) => void>());
  const waitFor = useCallback(() => {
    const callId = crypto.randomUUID();
    const outcome = new Promise<ScriptOutcome>((resolve) => waiting.current.set(callId, resolve));
    return { callId, outcome };
  }, []);
  const settle = useCallback((callId: string, outcome: ScriptOutcome) => {
    waiting.current.get(callId)?.(outcome);
    waiting.current.delete(callId);
  }, []);
  return { waitFor, settle };
}
