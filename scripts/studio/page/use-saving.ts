import { useRef, useState } from 'preact/hooks';
import type { Now, SourceState } from '../protocol.ts';
import { Conflict, Refused, readSource, saveSource } from './api.ts';
import type { Opened } from './opened.ts';
import { words } from './words.ts';

type Saving = {
  /** The file on the disk as far as it is known; null where it is new. */
  readonly disk: SourceState | null;
  /** The file as somebody else has changed it meanwhile. */
  readonly conflict: SourceState | null;
  readonly isDirty: boolean;
  /** Over another one on the disk only by its hash. */
  readonly save: (over?: string) => Promise<void>;
  /** Takes what is on the disk in place of what is here. */
  readonly takeDisk: () => void;
  /** Compares with what is on the disk now. */
  readonly see: (now: Now) => Promise<void>;
};

type Told = {
  readonly say: (notice: string) => void;
  readonly fail: (error: unknown) => void;
  readonly replaceText: (text: string) => void;
  readonly rename: (name: string) => void;
};

/** Keeps a source and its file on the disk in step, and what somebody else writes there. */
export function useSaving(
  opened: Opened,
  name: string,
  text: string,
  { say, fail, replaceText, rename }: Told,
): Saving {
  const [disk, setDisk] = useState(opened.disk);
  const [conflict, setConflict] = useState<SourceState | null>(null);
  const isSaving = useRef(false);

  async function save(over = disk?.sha256 ?? null): Promise<void> {
    if (isSaving.current) return;
    isSaving.current = true;
    const file = /\.md$/iu.test(name) ? name : `${name}.md`;
    try {
      const saved = await saveSource({ name: file, text, base: over });
      if (file !== name) rename(file);
      setDisk(saved);
      setConflict(null);
      say(words.saved);
    } catch (error) {
      if (error instanceof Conflict && over === null) say(words.nameTaken);
      else if (error instanceof Conflict) setConflict(error.disk);
      else fail(error);
      // What is gone is saved as a new one.
      if (error instanceof Refused && error.status === 404) setDisk(null);
    }
    isSaving.current = false;
  }

  async function see({ sha256 }: Now): Promise<void> {
    if (!disk || isSaving.current || sha256 === disk.sha256 || sha256 === conflict?.sha256) return;
    if (sha256 === null) {
      setDisk(null);
      return say(words.lost);
    }
    try {
      const now = await readSource(name);
      // Nothing was changed here: it is simply the newer one.
      if (disk.text === text) replaceText(now.text);
      else if (now.text !== text) return setConflict(now);
      setDisk(now);
    } catch (error) {
      fail(error);
    }
  }

  return {
    disk,
    conflict,
    isDirty: disk === null || disk.text !== text,
    save,
    takeDisk: () => {
      if (!conflict) return;
      replaceText(conflict.text);
      setDisk(conflict);
      setConflict(null);
    },
    see,
  };
}
