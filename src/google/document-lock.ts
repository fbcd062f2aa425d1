const WAIT_MS = 10_000;

/**
 * Runs the work while nobody else's run of this add-on can write to the file. What was written is flushed before the
 * lock goes, which Google does by itself at the end of the run. Returns null without running when another run holds
 * the lock for ten seconds.
 */
export function withDocumentLock<Value>(work: () => Value): Value | null {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(WAIT_MS)) return null;
  const value = work();
  SpreadsheetApp.flush();
  return value;
}
