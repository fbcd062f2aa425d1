import type { AuthMode } from './authorization-mode';
import type { HostState } from './host-state';
import { ScriptInstance } from './script-instance';
import { ScriptRun } from './script-run';
import type { RunSetup } from './script-run';

/** Starts the script afresh for each entry, in the name of somebody. Source [D]: guide/v8-runtime. */
export class ScriptStarter {
  /**
   * Whether the script may look at the file: a bound script always, a published add-on from its first use there
   * [D editor-auth-lifecycle].
   */
  isEnabled: boolean;

  constructor(private readonly state: HostState) {
    this.isEnabled = state.install !== 'published';
  }

  /** Global statements and the simple triggers share it. Source [D]: editor-auth-lifecycle. */
  get openMode(): AuthMode {
    return this.isEnabled ? 'LIMITED' : 'NONE';
  }

  /** A run of the user at work, or as the setup says. */
  run(setup: Partial<RunSetup> = {}): ScriptRun {
    const { currentUser, workbook } = this.state;
    return new ScriptRun(this.state, { user: currentUser, activeUser: currentUser, workbook, ...setup });
  }

  /** A new instance with the project's global statements behind it. */
  instance(setup: Partial<RunSetup> = {}): ScriptInstance {
    const instance = new ScriptInstance(this.run(setup));
    instance.load(this.openMode);
    return instance;
  }
}
