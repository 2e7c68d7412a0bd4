import { useEffect, useRef } from 'preact/hooks';
import { forgetDraft, keepDraft } from './drafts.ts';
import type { Opened } from './opened.ts';

/** Keeps what is not saved, and asks before the page is closed over it; undefined is saved. */
export function useDraft(id: string, draft: Opened | undefined): void {
  const newest = useRef(draft);
  newest.current = draft;
  const keep = () => {
    if (newest.current) keepDraft(newest.current);
    else forgetDraft(id);
  };
  useEffect(() => {
    const timer = setTimeout(keep, 1000);
    return () => clearTimeout(timer);
  }, [draft?.text, draft?.name, draft?.disk, draft?.imported]);
  useEffect(() => {
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);
  const isKept = draft !== undefined;
  useEffect(() => {
    if (!isKept) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isKept]);
}
