import { useEffect, useRef, useState } from 'preact/hooks';
import type { Acceptance, AddonApi, Check, Start } from '../../../src/contract/api';
import type { Settings } from '../../../src/core/settings';
import { call } from '../../call';
import type { Place } from '../../widgets/show-rows';
import { withSheet } from './chosen-settings';
import {
  hasUnsavedChoices,
  initialState,
  reduce,
  type ClassifyEvent,
  type ClassifyState,
  type Work,
} from './state';

/** What the panel can ask of the add-on. Each does nothing while another is under way. */
export interface Conversation {
  readonly state: ClassifyState;
  begin(): Promise<void>;
  /** Remembers a choice; calls nothing. */
  choose(settings: Settings): void;
  recognise(settings: Settings): Promise<void>;
  check(): Promise<void>;
  write(): Promise<void>;
  /** Writes what was shown in the page already; where the add-on comes to something else, shows that instead. */
  apply(settings: Settings, isAsShown: (check: Check) => boolean): Promise<void>;
  /** Writes with something allowed that stood in the way. */
  allow(acceptance: Acceptance): Promise<void>;
  undo(): Promise<void>;
  repair(): Promise<void>;
  finish(how: 'finish' | 'undo'): Promise<void>;
  tryExample(): Promise<void>;
  show(place: Place): Promise<void>;
  back(): void;
}

/** The panel's state and its talk with the add-on: one call at a time, every reply an event of `reduce`. */
export function useConversation(handed: Start | null): Conversation {
  const [state, setState] = useState(() => initialState(handed));
  const isBusy = useRef(false);
  // Events follow each other faster than pictures; what is asked next looks at the latest state.
  const latest = useRef(state);
  const dispatch = (event: ClassifyEvent) => {
    latest.current = reduce(latest.current, event);
    setState(latest.current);
  };
  const talk = new Talk(dispatch, () => latest.current);
  const alone = async (task: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    await task();
    isBusy.current = false;
  };
  useEffect(() => {
    void alone(() => (handed ? talk.lookAt() : talk.begin()));
  }, []);
  return {
    state,
    begin: () => alone(() => talk.begin()),
    choose: (settings) => dispatch({ type: 'chosen', settings }),
    recognise: (settings) => alone(() => talk.recognise(settings)),
    check: () => alone(() => talk.check(null)),
    write: () => alone(() => talk.write()),
    apply: (settings, isAsShown) => alone(() => talk.apply(settings, isAsShown)),
    allow: (acceptance) => alone(() => talk.allow(acceptance)),
    undo: () => alone(() => talk.undo()),
    repair: () => alone(() => talk.repair()),
    finish: (how) => alone(() => talk.finish(how)),
    tryExample: () => alone(() => talk.tryExample()),
    show: (place) => alone(() => talk.show(place)),
    back: () => dispatch({ type: 'back' }),
  };
}

class Talk {
  constructor(
    private readonly dispatch: (event: ClassifyEvent) => void,
    private readonly state: () => ClassifyState,
  ) {}

  /** One call; null when it failed, which the state then knows. */
  private async ask<M extends Work>(
    method: M,
    request: AddonApi[M]['request'],
  ): Promise<AddonApi[M]['value'] | null> {
    this.dispatch({ type: 'working', work: method });
    const reply = await call(method, request);
    if (reply.ok) return reply.value;
    this.dispatch({ type: 'failed', issues: reply.issues });
    return null;
  }

  async begin(): Promise<void> {
    const start = await this.ask('start', {});
    if (!start) return;
    this.dispatch({ type: 'started', start });
    await this.lookAt();
  }

  /** A broken run is ended before anything else is looked at. */
  async lookAt(): Promise<void> {
    const { isBroken, settings } = this.state();
    if (!isBroken) await this.recognise(settings);
  }

  async recognise(settings: Settings): Promise<void> {
    this.dispatch({ type: 'chosen', settings });
    const recognised = await this.ask('recognise', { settings });
    if (recognised) this.dispatch({ type: 'recognised', recognised });
  }

  async check(isOtherBecause: ClassifyState['isOtherBecause']): Promise<void> {
    const check = await this.ask('check', { settings: this.state().settings });
    if (check) this.dispatch({ type: 'checked', check, isOtherBecause });
  }

  async apply(settings: Settings, isAsShown: (check: Check) => boolean): Promise<void> {
    this.dispatch({ type: 'chosen', settings });
    const check = await this.ask('check', { settings });
    if (!check) return;
    const isSame = isAsShown(check);
    this.dispatch({ type: 'checked', check, isOtherBecause: isSame ? null : 'differs' });
    if (isSame) await this.write();
  }

  async allow(acceptance: Acceptance): Promise<void> {
    this.dispatch({ type: 'allowed', acceptance });
    await this.write();
  }

  async write(): Promise<void> {
    const { settings, check, accepted } = this.state();
    if (!check) return;
    this.dispatch({ type: 'working', work: 'classify' });
    const reply = await call('classify', { settings, fingerprint: check.fingerprint, accept: accepted });
    if (reply.ok) {
      this.dispatch({ type: 'written', summary: reply.value });
      await this.saveChoices();
    } else if (reply.issues.some((issue) => issue.code === 'data-changed')) await this.check('changed');
    else this.dispatch({ type: 'failed', issues: reply.issues });
  }

  /** What led to a written classification is kept in the file, for the next one and for the menu. */
  private async saveChoices(): Promise<void> {
    const { settings } = this.state();
    if (!hasUnsavedChoices(this.state())) return;
    if (await this.ask('saveSettings', { settings })) this.dispatch({ type: 'saved', settings });
  }

  async undo(): Promise<void> {
    const undone = await this.ask('undo', { confirmed: true });
    if (!undone) return;
    this.dispatch({ type: 'taken-back', undone });
    await this.begin();
  }

  async repair(): Promise<void> {
    const repaired = await this.ask('repair', {});
    if (!repaired) return;
    this.dispatch({ type: 'repaired', rows: repaired.rows });
    await this.begin();
  }

  async finish(how: 'finish' | 'undo'): Promise<void> {
    const undone = await this.ask('finish', { how });
    if (!undone) return;
    this.dispatch({ type: 'taken-back', undone });
    await this.begin();
  }

  async tryExample(): Promise<void> {
    const example = await this.ask('tryExample', {});
    if (!example) return;
    const start = await this.ask('start', {});
    if (!start) return;
    this.dispatch({ type: 'started', start });
    await this.recognise(withSheet(start.settings, example.sheetName));
  }

  async show(place: Place): Promise<void> {
    if (await this.ask('goTo', place)) this.dispatch({ type: 'shown' });
  }
}
