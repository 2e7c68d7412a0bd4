import type { Opened } from './opened.ts';

// What is not saved yet outlives the browser's back button and a reload of the page.

const key = 'yigao-drafts';

/** The sources with changes that are not saved, by name. */
export function readDrafts(): Record<string, Opened> {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Record<string, Opened>;
  } catch {
    return {};
  }
}

/** Keeps a source as it is now; undefined forgets what was kept of it. */
export function keepDraft(name: string, opened: Opened | undefined): void {
  const { [name]: _, ...others } = readDrafts();
  try {
    sessionStorage.setItem(key, JSON.stringify(opened ? { ...others, [name]: opened } : others));
  } catch {
    // More than the browser keeps: the page asks before it is closed.
  }
}
