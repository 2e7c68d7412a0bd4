import { useEffect, useRef, useState } from 'preact/hooks';
import type { Look, LookRequest } from '../protocol.ts';
import { look, tab } from './api.ts';
import { newest } from './newest.ts';
import { language } from './words.ts';

/** What is found in a source, and what it was found in. */
export type Found = Look & { readonly asked: Asked };
type Asked = Pick<LookRequest, 'name' | 'text' | 'booklet'>;

type Looking = {
  /** What was found last. */
  readonly found: Found | undefined;
  /** Whether the last look failed, so that what was found before is out of date. */
  readonly hasFailed: boolean;
  /** What is found in the text as it is now; throws where that cannot be looked at. */
  readonly upToDate: () => Promise<Found>;
};

/** So long nothing is typed before it is looked at, in milliseconds. */
const pause = 60;

/** Looks at a source as it is typed, one text after another; and once more when `times` changes. */
export function useLook(asked: Asked, times: number, fail: (error: unknown) => void): Looking {
  const [found, setFound] = useState<Found>();
  const [hasFailed, setFailed] = useState(false);
  const now = useRef({ asked, found, fail });
  now.current = { asked, found, fail };
  const took = useRef(0);
  const [looks] = useState(() =>
    newest(async (wanted: Asked): Promise<Found> => {
      const begun = performance.now();
      const made = { ...(await look({ tab, language, ...wanted })), asked: wanted };
      took.current = performance.now() - begun;
      return made;
    }),
  );
  const want = async () => {
    try {
      const made = await looks.want(now.current.asked);
      setFound(made);
      setFailed(false);
      return made;
    } catch (error) {
      setFailed(true);
      throw error;
    }
  };
  useEffect(() => {
    const timer = setTimeout(() => want().catch(now.current.fail), Math.max(pause, took.current / 2));
    return () => clearTimeout(timer);
  }, [asked.name, asked.text, asked.booklet, times]);
  const upToDate = async () => {
    const { asked: wanted, found: last } = now.current;
    const isSame = (['name', 'text', 'booklet'] as const).every((key) => last?.asked[key] === wanted[key]);
    return last && isSame && !looks.isBusy() ? last : want();
  };
  return { found, hasFailed, upToDate };
}
