import { useRef, useState } from 'preact/hooks';
import type { Now, SourceState } from '../protocol.ts';
import { Conflict, Refused, readSource, saveSource } from './api.ts';
import type { Opened } from './opened.ts';
import { words } from './words.ts';

type Saving = {
  /** The file as it was last read or written here; null where it never was. */
  readonly disk: SourceState | null;
  /** The file as somebody else has changed it meanwhile. */
  readonly conflict: SourceState | null;
  readonly isDirty: boolean;
  /** Over another one on the disk only by its hash. */
  readonly save: (over?: string) => Promise<void>;
  /** Takes what is on the disk in place of what is here. */
  readonly takeDisk: () => void;
  /** Compares with what is on the disk now; `stamp` is of when that was asked for. */
  readonly see: (now: Now, stamp: number) => Promise<void>;
  /** Changes with everything that is saved. */
  readonly stamp: () => number;
};

type Told = {
  readonly say: (notice: string) => void;
  readonly fail: (error: unknown) => void;
  readonly replaceText: (text: string) => void;
  readonly rename: (file: string) => void;
};

/** Keeps a source and its file on the disk in step, and what somebody else writes there. */
export function useSaving(
  opened: Opened,
  file: string,
  text: string,
  { say, fail, replaceText, rename }: Told,
): Saving {
  const [disk, setDisk] = useState(opened.disk);
  /** The file was there, and is no more: it may come back, or be saved as a new one. */
  const [isMissing, setMissing] = useState(false);
  const [conflict, setConflict] = useState<SourceState | null>(null);
  const now = useRef({ disk, text });
  now.current = { disk, text };
  const isSaving = useRef(false);
  const stamp = useRef(0);

  async function save(over = isMissing ? null : (disk?.sha256 ?? null)): Promise<void> {
    if (isSaving.current) return;
    isSaving.current = true;
    try {
      const saved = await put(over);
      rename(file);
      setDisk(saved);
      setMissing(false);
      setConflict(null);
      // What was typed meanwhile is not saved.
      if (now.current.text === text) say(words.saved);
    } catch (error) {
      refused(error, over);
    }
    stamp.current++;
    isSaving.current = false;
  }

  /** A file that was missing, and is there again as it was, is the one that was opened. */
  async function put(over: string | null): Promise<SourceState> {
    try {
      return await saveSource({ name: file, text, base: over });
    } catch (error) {
      const isBack = over === null && error instanceof Conflict && error.disk.sha256 === disk?.sha256;
      if (!isBack) throw error;
      return saveSource({ name: file, text, base: error.disk.sha256 });
    }
  }

  function refused(error: unknown, over: string | null): void {
    if (error instanceof Conflict && error.disk.text === now.current.text) {
      setDisk(error.disk);
      setMissing(false);
    } else if (error instanceof Conflict && over === null && !disk) say(words.nameTaken);
    else if (error instanceof Conflict) setConflict(error.disk);
    else fail(error);
    if (error instanceof Refused && error.why === 'gone') {
      setMissing(true);
      setConflict(null);
    }
  }

  async function see({ sha256 }: Now, asked: number): Promise<void> {
    const isOld = () => isSaving.current || asked !== stamp.current;
    if (!disk || isOld()) return;
    if (sha256 === null) {
      setConflict(null);
      if (!isMissing) say(words.lost);
      return setMissing(true);
    }
    setMissing(false);
    if (sha256 === disk.sha256 || sha256 === conflict?.sha256) return;
    try {
      const other = await readSource(file);
      const { disk: known, text: mine } = now.current;
      if (isOld() || !known) return;
      // Nothing was changed here: it is simply the newer one.
      if (known.text === mine) replaceText(other.text);
      else if (other.text !== mine) return setConflict(other);
      setDisk(other);
    } catch (error) {
      fail(error);
    }
  }

  return {
    disk,
    conflict,
    isDirty: disk === null || isMissing || disk.text !== text,
    save,
    takeDisk: () => {
      if (!conflict) return;
      replaceText(conflict.text);
      setDisk(conflict);
      setConflict(null);
    },
    see,
    stamp: () => stamp.current,
  };
}
