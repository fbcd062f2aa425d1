import { inspect } from 'node:util';
import { EnumValue } from '../runtime/enum-value';
import type { LogLine } from '../runtime/host-state';
import type { RunContext } from '../runtime/run-context';
import { formatString } from './format-string';

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof EnumValue) return value.name;
  if (isService(value) && value.toString !== Object.prototype.toString) return String(value);
  return isService(value) ? value.constructor.name : inspect(value, { depth: 4, breakLength: Infinity });
}

/** Service objects are written by the name of their class. */
function isService(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Date)
    return false;
  return Object.getPrototypeOf(value) !== Object.prototype;
}

/** As Logger.log and console.log fill in: a first text with % places takes the rest. */
function line(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first === 'string' && rest.length > 0 && first.includes('%')) return formatString(first, rest);
  return values.map(text).join(' ');
}

/** The log of one run. Source [D]: reference/base/logger. */
export class Logger {
  private readonly lines: string[] = [];

  constructor(private readonly context: RunContext) {}

  log(...values: unknown[]): this {
    const text = line(values);
    this.lines.push(text);
    this.context.state.logs.push({ level: 'log', text });
    return this;
  }

  /** Forgets what this run has logged; the host's own list keeps it. */
  clear(): void {
    this.lines.length = 0;
  }

  /** What this run has logged, without the console's lines. */
  getLog(): string {
    return this.lines.join('\n');
  }
}

export class Console {
  private readonly timers = new Map<string, number>();

  constructor(private readonly context: RunContext) {}

  log(...values: unknown[]): void {
    this.write('log', values);
  }

  info(...values: unknown[]): void {
    this.write('info', values);
  }

  warn(...values: unknown[]): void {
    this.write('warn', values);
  }

  error(...values: unknown[]): void {
    this.write('error', values);
  }

  time(label: string): void {
    this.timers.set(label, this.context.now());
  }

  timeEnd(label: string): void {
    this.write('log', [`${label}: ${this.context.now() - (this.timers.get(label) ?? this.context.now())}ms`]);
  }

  private write(level: LogLine['level'], values: readonly unknown[]): void {
    this.context.state.logs.push({ level, text: line(values) });
  }
}
