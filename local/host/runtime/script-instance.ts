import { types } from 'node:util';
import vm from 'node:vm';
import type { AuthMode } from './authorization-mode';
import { compile } from './compile';
import { HostException } from './host-exception';
import { Membrane } from './membrane';
import { errorText } from './error-text';
import { ScriptError } from './script-error';
import type { ScriptRun } from './script-run';

const NAME = /^[\p{ID_Start}$_][\p{ID_Continue}$]*(\.[\p{ID_Start}$_][\p{ID_Continue}$]*)*$/u;

/** One instance of the script: a realm with the project's files in it and the run that it belongs to. */
export class ScriptInstance {
  private readonly membrane: Membrane;

  constructor(readonly run: ScriptRun) {
    this.membrane = new Membrane(run);
  }

  /** Runs the global statements of all files in push order, in the mode of onOpen. */
  load(mode: AuthMode): void {
    this.run.mode = mode;
    this.guarded(() => {
      for (const script of this.run.state.project.scripts) this.membrane.realm.run(script);
    });
  }

  /** Calls a function of the project by name; the arguments are ours, the result is the realm's own. */
  callFunction(name: string, args: readonly unknown[], mode: AuthMode): unknown {
    this.run.mode = mode;
    return this.guarded(() => {
      const found = this.functionNamed(name);
      if (found === undefined) throw new ReferenceError(`Script function not found: ${name}`);
      const result = this.membrane.realm.kit.call(
        found,
        args.map((argument) => this.membrane.toInner(argument)),
      );
      return this.settled(result);
    });
  }

  /** Whether the project has a function of that name at its top level. */
  hasFunction(name: string): boolean {
    return this.functionNamed(name) !== undefined;
  }

  /** Names of the functions at the project's top level; what ECMAScript brings along is not enumerable. */
  functionNames(): string[] {
    const listed = 'Object.keys(globalThis).filter((name) => typeof globalThis[name] === "function")';
    return this.membrane.toOuter(this.membrane.realm.run(new vm.Script(listed))) as string[];
  }

  /** Runs code in the realm; its completion value as a value of ours. */
  evaluate(code: string, filename: string): unknown {
    this.run.mode = 'FULL';
    const script = compile(code, filename);
    return this.membrane.toOuter(this.guarded(() => this.settled(this.membrane.realm.run(script))));
  }

  toOuter(value: unknown): unknown {
    return this.membrane.toOuter(value);
  }

  private functionNamed(name: string): unknown {
    if (!NAME.test(name)) return undefined;
    const [head] = name.split('.');
    const lookUp = `typeof ${head} === 'undefined' ? undefined : ${name.replace(/\./g, '?.')}`;
    const found = this.membrane.realm.run(new vm.Script(lookUp));
    return typeof found === 'function' ? found : undefined;
  }

  /** Lets the promise jobs run; an async function's result is what its promise came to. */
  private settled(value: unknown): unknown {
    if (types.isPromise(value)) {
      const outcome = this.membrane.realm.kit.watch(value);
      this.membrane.realm.drain();
      if (outcome.state === 'rejected') throw outcome.value;
      return outcome.value;
    }
    this.membrane.realm.drain();
    return value;
  }

  /** Ends the run behind the code, whether it came through or not. */
  private guarded<T>(code: () => T): T {
    const leave = this.beginRun();
    try {
      return this.finished(code);
    } finally {
      leave();
    }
  }

  private beginRun(): () => void {
    try {
      return this.run.state.beginRun(this.run.user.email);
    } catch (error) {
      throw this.toScriptError(error);
    }
  }

  private finished<T>(code: () => T): T {
    let value: T;
    try {
      value = code();
    } catch (error) {
      this.finishQuietly();
      throw this.toScriptError(this.run.endReason ?? error);
    }
    try {
      this.run.throwIfEnded();
      this.run.finish();
    } catch (error) {
      throw this.toScriptError(this.run.endReason ?? error);
    }
    return value;
  }

  /** After an error of the script its own error is what counts; what is in the buffer is still carried out. */
  private finishQuietly(): void {
    try {
      this.run.finish();
    } catch (error) {
      this.run.warn(
        `a write failed after the script had failed: ${this.run.explain(error, 'flush').message}`,
      );
    }
  }

  /** Errors of the host go out as they are; those of the script with its own stack. */
  private toScriptError(error: unknown): Error {
    if (error instanceof HostException) {
      return new ScriptError('Exception', errorText(error, this.run.state.facts.errorLanguage), '');
    }
    if (error instanceof Error) return error;
    if (typeof error !== 'object' || error === null) return new ScriptError('Error', String(error), '');
    const { name, message, stack } = error as { name?: unknown; message?: unknown; stack?: unknown };
    if (message === undefined) return new ScriptError('Error', String(error), '');
    return new ScriptError(String(name), String(message), String(stack ?? ''));
  }
}
