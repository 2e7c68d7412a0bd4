import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageText } from '../protocol.ts';
import { words } from './words.ts';

/** A document as its PDF has it, and where its texts are from. */
export type Pages = {
  readonly pdf: PDFDocumentProxy;
  /** Of each page in points: width and height. */
  readonly sizes: readonly (readonly [number, number])[];
  readonly texts: readonly (readonly PageText[])[];
};

type Properties = {
  readonly pages: Pages;
  /** The file whose lines are in the editor. */
  readonly file: string;
  readonly onGoTo: (line: number) => void;
};

/** The pages one under another, each drawn when it comes into sight. */
export function Preview({ pages, file, onGoTo }: Properties) {
  return (
    <div class="pages">
      {pages.sizes.map((size, index) => (
        <Page
          key={index}
          pages={pages}
          index={index}
          size={size}
          onClick={(x, y) => {
            const line = lineAt(pages.texts[index] ?? [], file, x, y);
            if (line !== undefined) onGoTo(line);
          }}
        />
      ))}
    </div>
  );
}

type PageProperties = {
  readonly pages: Pages;
  readonly index: number;
  readonly size: readonly [number, number];
  /** In points from the upper left corner. */
  readonly onClick: (x: number, y: number) => void;
};

function Page({ pages, index, size: [width, height], onClick }: PageProperties) {
  const box = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(box);
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    // Drawn pages take much memory: those out of sight are let go.
    if (!isSeen) return current.replaceChildren();
    let isOld = false;
    import('./pdf.ts')
      .then(({ drawPage }) => drawPage(pages.pdf, index + 1, current.clientWidth))
      .then((canvas) => {
        // The old picture stands until the new one is drawn.
        if (!isOld) current.replaceChildren(canvas);
      })
      .catch(() => undefined);
    return () => {
      isOld = true;
    };
  }, [pages, index, isSeen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the findings and the editor have the same by keyboard
    <div
      class="page"
      ref={box}
      role="img"
      aria-label={words.page(index + 1, pages.sizes.length)}
      style={{ aspectRatio: `${width} / ${height}` }}
      onClick={(event) => {
        const { left, top, width: wide } = event.currentTarget.getBoundingClientRect();
        const scale = width / wide;
        onClick((event.clientX - left) * scale, (event.clientY - top) * scale);
      }}
    />
  );
}

function useSeen(box: { readonly current: HTMLElement | null }): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (!box.current) return;
    const observer = new IntersectionObserver(([entry]) => setSeen(entry?.isIntersecting ?? false), {
      rootMargin: '400px',
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return isSeen;
}

/** The source line of the text nearest to a point, not further than some millimetres. */
function lineAt(texts: readonly PageText[], file: string, x: number, y: number): number | undefined {
  const far = 24;
  const away = ({ left, right, top, bottom }: PageText) =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  const [nearest] = texts
    .filter((one) => one.file === file)
    .map((one) => ({ line: one.line, away: away(one) }))
    .sort((a, b) => a.away - b.away);
  return nearest && nearest.away <= far ? nearest.line : undefined;
}
