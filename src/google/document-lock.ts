const WAIT_MS = 10_000;

/**
 * Runs the work while nobody else's run of this add-on can write to the file, and gives the lock back after a
 * flush. Returns null without running when another run holds the lock for ten seconds.
 */
export function withDocumentLock<Value>(work: () => Value): Value | null {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(WAIT_MS)) return null;
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    if (lock) lock.releaseLock();
  }
}
