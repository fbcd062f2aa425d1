/**
 * How unwilling a class is to fall, so that a customer at a limit does not change class every month. A rise is never
 * held back. Both parts may be set: the class then falls when either lets it.
 */
export interface DampingRule {
  /** Points below a limit within which the class is kept; null: only closings count. */
  readonly margin: number | null;
  /** Closings in a row below the limit after which the class falls; null: only the margin counts. */
  readonly closings: number | null;
}

/** Three points, and never longer than to the second closing. */
export const DEFAULT_DAMPING: DampingRule = { margin: 3, closings: 2 };

/** What is remembered of a customer from one closing to the next. */
export interface ClassState {
  /** The class that is shown and coloured; index, 0 = best. */
  readonly shown: number;
  /** The class by the numbers alone. What the next run compares is this and `shown`, never one as the other. */
  readonly raw: number;
  /** Closings in a row in which the numbers gave less than what is shown; 0 when nothing is held. */
  readonly closingsBelow: number;
}

/** Shown and raw class with all that makes a held class legible. */
export interface DampedClass extends ClassState {
  readonly isHeld: boolean;
  /** Of the shown class: what it takes to get in, and below what it is lost. Null for the lowest class. */
  readonly limitIn: number | null;
  readonly limitOut: number | null;
}

/** Where a customer stands now, larger is better. */
export interface Standing {
  readonly standing: number;
  /** Class by the numbers alone. */
  readonly raw: number;
}

/** What the run is compared with, and how. */
export interface DampingContext {
  /** What each class takes, best first: one less than there are classes, in the unit of the standing. */
  readonly limits: readonly number[];
  readonly rule: DampingRule;
  /** Only closings count up; a run in between changes nothing that is remembered. */
  readonly isClosing: boolean;
}

/**
 * The class to show, given the one shown so far. With limits of points the standing is the score; with shares of the
 * total or of the customers it is 100 less the share that stands above, and the limits are turned alike.
 *
 * A customer who falls through several classes is held at the best of them whose margin still reaches down to them.
 *
 * @param before null for a customer without a class so far: nothing is held.
 * @example // A from 70, margin 3: a score of 68 keeps A, held; 66.9 gives B
 */
export function damp(now: Standing, before: ClassState | null, context: DampingContext): DampedClass {
  const { limits, rule, isClosing } = context;
  const below = closingsBelow(now, before, isClosing);
  const isReleased = rule.closings !== null && below >= rule.closings;
  const shown = before === null || isReleased ? now.raw : heldAt(now, before.shown, context);
  const isHeld = shown < now.raw;
  const limitIn = limits[shown] ?? null;
  return {
    shown,
    raw: now.raw,
    closingsBelow: isHeld ? below : 0,
    isHeld,
    limitIn,
    limitOut: limitIn === null ? null : limitIn - (rule.margin ?? 0),
  };
}

/** The best class from the one shown so far downwards that is not lost yet; the raw class where none is. */
function heldAt({ standing, raw }: Standing, shown: number, { limits, rule }: DampingContext): number {
  if (raw <= shown) return raw;
  if (rule.margin === null) return rule.closings === null ? raw : shown;
  const { margin } = rule;
  const held = limits.findIndex(
    (limit, index) => index >= shown && index < raw && standing >= limit - margin,
  );
  return held < 0 ? raw : held;
}

function closingsBelow({ raw }: Standing, before: ClassState | null, isClosing: boolean): number {
  if (before === null || raw <= before.shown) return 0;
  return before.closingsBelow + (isClosing ? 1 : 0);
}
