import type { ScriptOutcome } from './protocol';

interface ScriptCall {
  readonly callId: string;
  readonly work: () => unknown;
}

/**
 * Calls of the script, one at a time: one that arrives while another runs has its turn afterwards. Which of several
 * that wait comes first is open, as on Google, where they run beside each other.
 */
export class ScriptRuns {
  private readonly waiting: ScriptCall[] = [];
  isRunning = false;

  constructor(
    private readonly on: {
      begin: () => void;
      end: (callId: string, outcome: ScriptOutcome) => void;
    },
    private readonly random: () => number = Math.random,
  ) {}

  add(callId: string, work: () => unknown): void {
    this.waiting.push({ callId, work });
    if (!this.isRunning) setImmediate(() => void this.runAll());
  }

  private async runAll(): Promise<void> {
    if (this.isRunning) return;
    for (let call = this.next(); call; call = this.next()) {
      this.isRunning = true;
      this.on.begin();
      const outcome = await outcomeOf(call.work);
      this.isRunning = false;
      this.on.end(call.callId, outcome);
    }
  }

  private next(): ScriptCall | undefined {
    return this.waiting.splice(Math.floor(this.random() * this.waiting.length), 1)[0];
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
