import { CLIENT_CALL_MS } from './cost-model';
import type { HostState } from './host-state';
import { ScriptError } from './script-error';
import type { ScriptInstance } from './script-instance';
import type { ScriptStarter } from './script-starter';
import { encodeArguments, encodeResult, wireSize } from './wire';

/** A call as a page makes it. */
export interface PageCall {
  readonly name: string;
  readonly args?: readonly unknown[];
}

/** How a call ended: what one of its two handlers gets. `index` counts the calls as they were made, from 0. */
export type PageReply =
  | { readonly index: number; readonly ok: true; readonly value: unknown }
  | { readonly index: number; readonly ok: false; readonly message: string };

/** Google lets a page have this many calls on their way; the next ones wait. Source [D]: guide/html/communication. */
const CALLS_ON_THEIR_WAY = 10;
const NAME = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** The server's side of google.script.run. Source [D]: guide/html/reference/run. */
export class PageCalls {
  constructor(
    private readonly state: HostState,
    private readonly starter: ScriptStarter,
    private readonly limitBytes: number,
  ) {}

  /**
   * @returns the value as the page gets it.
   * @throws TypeError for what the page itself refuses; an Error with only the message of what the script throws.
   */
  call({ name, args = [] }: PageCall): unknown {
    const sent = encodeArguments(args);
    this.checkSize(sent);
    const instance = this.starter.instance();
    if (!isCallable(instance, name)) throw new TypeError(`google.script.run.${name} is not a function`);
    this.chargeRoundTrip();
    try {
      const result = instance.callFunction(name, sent, 'FULL');
      const value = encodeResult(result, this.state.facts.dateInReply);
      this.checkSize(value);
      return value;
    } catch (error) {
      throw error instanceof ScriptError ? new Error(this.messageOf(error)) : error;
    }
  }

  /**
   * Calls that a page makes all at once. Ten are on their way at a time, and which of them is answered first is
   * nobody's promise: the host's seed decides.
   *
   * @returns the replies in the order in which they come.
   * @throws TypeError at once when the page refuses one of them; then none is made.
   */
  callAll(calls: readonly PageCall[]): readonly PageReply[] {
    for (const { args = [] } of calls) encodeArguments(args);
    const waiting = calls.map((call, index) => ({ call, index }));
    const replies: PageReply[] = [];
    while (waiting.length > 0) {
      const onTheirWay = Math.min(CALLS_ON_THEIR_WAY, waiting.length);
      const [next] = waiting.splice(Math.floor(this.state.random() * onTheirWay), 1);
      if (next) replies.push(this.reply(next.call, next.index));
    }
    return replies;
  }

  private reply(call: PageCall, index: number): PageReply {
    try {
      return { index, ok: true, value: this.call(call) };
    } catch (error) {
      return { index, ok: false, message: error instanceof Error ? error.message : String(error) };
    }
  }

  private chargeRoundTrip(): void {
    const { clock, modelledTime, latency } = this.state;
    clock.charge(CLIENT_CALL_MS * latency);
    modelledTime.add('google.script.run', CLIENT_CALL_MS * latency);
  }

  private messageOf(error: ScriptError): string {
    return this.state.facts.failureMessage === 'plain' ? error.message : `${error.name}: ${error.message}`;
  }

  private checkSize(value: unknown): void {
    if (wireSize(value) > this.limitBytes) throw new Error('The value is too large to be sent.');
  }
}

/** Only functions at the top level, and none whose name ends in an underscore. */
function isCallable(instance: ScriptInstance, name: string): boolean {
  return NAME.test(name) && !name.endsWith('_') && instance.hasFunction(name);
}
