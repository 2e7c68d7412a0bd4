import { useEffect, useRef, useState } from 'preact/hooks';
import { Refused, readDocument, readTexts, tab } from './api.ts';
import type { Pages } from './preview.tsx';
import { words } from './words.ts';

/** The pages of a document of what was found last; those before stay until they are there. */
export function usePages(
  path: string | undefined,
  found: unknown,
  fail: (error: unknown) => void,
): Pages | undefined {
  const [pages, setPages] = useState<Pages>();
  const shown = useRef<Pages>(undefined);
  useEffect(() => {
    if (path === undefined) return;
    let isOld = false;
    readPages(path).then(
      (made) => {
        if (isOld) return close(made);
        const before = shown.current;
        shown.current = made;
        setPages(made);
        // They are still drawn for a moment.
        if (before) setTimeout(() => close(before), 2000);
      },
      (error) => !isOld && fail(error instanceof Refused ? error : new Refused(words.undrawn)),
    );
    return () => {
      isOld = true;
    };
  }, [path, found]);
  useEffect(() => () => shown.current && close(shown.current), []);
  return pages;
}

function close({ pdf }: Pages): void {
  void pdf.loadingTask.destroy();
}

async function readPages(path: string): Promise<Pages> {
  const [bytes, texts, { openPdf }] = await Promise.all([
    readDocument({ tab, path, format: 'pdf' }),
    readTexts({ tab, path }),
    import('./pdf.ts'),
  ]);
  const pdf = await openPdf(bytes);
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const sizes = await Promise.all(
    numbers.map(async (number) => {
      const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
      return [width, height] as const;
    }),
  );
  return { pdf, sizes, texts };
}
