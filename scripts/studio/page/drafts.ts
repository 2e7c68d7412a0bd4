import type { Opened } from './opened.ts';

// What is not saved yet outlives the browser's back button and a reload of the page.

const key = 'yigao-drafts';

/** The sources with changes that are not saved. */
export function readDrafts(): readonly Opened[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? (kept as Opened[]) : [];
  } catch {
    return [];
  }
}

/** Keeps a source as it is now, in place of what was kept under its id; false where the browser has no room for it. */
export function keepDraft(opened: Opened): boolean {
  return put([...readDrafts().filter(({ id }) => id !== opened.id), opened]);
}

export function forgetDraft(wanted: string): void {
  put(readDrafts().filter(({ id }) => id !== wanted));
}

function put(drafts: readonly Opened[]): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify(drafts));
    return true;
  } catch {
    return false;
  }
}
