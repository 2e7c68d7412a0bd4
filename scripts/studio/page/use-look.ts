import { useEffect, useRef, useState } from 'preact/hooks';
import type { Look } from '../protocol.ts';
import { look, tab } from './api.ts';
import { newest } from './newest.ts';
import { language } from './words.ts';

/** What is found in a source, and the text that it was found in. */
export type Found = Look & { readonly text: string };

type Looking = {
  readonly found: Found | undefined;
  /** Settles when the text as it is now has been looked at. */
  readonly upToDate: () => Promise<void>;
  /** Whether what is found is about to be overtaken. */
  readonly isBehind: () => boolean;
};

/** So long nothing is typed before it is looked at, in milliseconds. */
const pause = 60;

/** Looks at a source as it is typed, one text after another; `again` makes it look once more when it changes. */
export function useLook(name: string, text: string, again: unknown, fail: (error: unknown) => void): Looking {
  const [found, setFound] = useState<Found>();
  const took = useRef(0);
  const failed = useRef(fail);
  failed.current = fail;
  const [looks] = useState(() =>
    newest(async (asked: { readonly name: string; readonly text: string }) => {
      const begun = performance.now();
      try {
        const made = await look({ tab, language, ...asked });
        if (made) setFound({ ...made, text: asked.text });
      } catch (error) {
        failed.current(error);
      }
      took.current = performance.now() - begun;
    }),
  );
  useEffect(() => {
    const timer = setTimeout(() => void looks.want({ name, text }), Math.max(pause, took.current / 2));
    return () => clearTimeout(timer);
  }, [name, text, again]);
  return { found, upToDate: () => looks.want({ name, text }), isBehind: looks.isBehind };
}
