import { isSystemError } from './read-files.ts';

/** What is begun and not done, and is undone where the process is stopped. */
const begun = new Set<() => void>();

/**
 * Undoes something once: when it is called, or when the process is stopped before. What the system does not let be
 * cleared stays, and is cleared by the next process.
 */
export function undoWhenStopped(undo: () => void): () => void {
  const once = () => {
    if (begun.delete(once)) quietly(undo);
  };
  begun.add(once);
  return once;
}

/** Undoes all that is begun and not done, the last first: the process is being stopped. */
export function undoAll(): void {
  for (const undo of [...begun].reverse()) undo();
}

/** Whether the file system lets something be done. */
export function quietly(act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (isSystemError(error)) return false;
    throw error;
  }
}
