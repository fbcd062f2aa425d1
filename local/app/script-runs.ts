import type { ScriptOutcome } from './protocol';

interface ScriptCall {
  readonly callId: string;
  readonly work: () => unknown;
}

/**
 * Calls of the script, one after the other. A call that arrives while another waits for an answer has its turn
 * afterwards: the host runs one script at a time.
 */
export class ScriptRuns {
  private readonly waiting: ScriptCall[] = [];
  isRunning = false;

  constructor(
    private readonly on: {
      begin: () => void;
      end: (callId: string, outcome: ScriptOutcome) => void;
    },
  ) {}

  add(callId: string, work: () => unknown): void {
    this.waiting.push({ callId, work });
    if (!this.isRunning) setImmediate(() => void this.runAll());
  }

  private async runAll(): Promise<void> {
    if (this.isRunning) return;
    for (let call = this.waiting.shift(); call; call = this.waiting.shift()) {
      this.isRunning = true;
      this.on.begin();
      const outcome = await outcomeOf(call.work);
      this.isRunning = false;
      this.on.end(call.callId, outcome);
    }
  }
}

/** Of an error only the message is told, as google.script.run does; the page shows it. */
async function outcomeOf(work: () => unknown): Promise<ScriptOutcome> {
  try {
    return { ok: true, value: (await work()) ?? null };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
