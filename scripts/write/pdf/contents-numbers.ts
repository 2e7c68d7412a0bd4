import { type Inline, linkedParts } from '../../document/index.ts';
import { type PageStyle, typeArea } from '../../style/index.ts';
import type { Layout } from './lay-out.ts';
import type { PlacedLine } from './page-content.ts';
import { setInline } from './set-block.ts';
import { type Line, lineWidth, type Run } from './set-paragraph.ts';
import type { StructureElement } from './structure.ts';

/** Between the dots and what stands beside them, in ems. */
const gap = 0.25;
/** The number is one line, however long. */
const widest = 1e6;

/** Puts the number of its page behind each entry of a list of contents, at the right edge, with dots that lead there. */
export function contentsNumbers(
  { pages, structure, setting }: Layout,
  page: PageStyle,
  starts: ReadonlyMap<string, number>,
): void {
  const entries = new Map(
    structure.blocks.flatMap((tagged): [StructureElement, string][] => {
      if (tagged.type !== 'text' || tagged.block.type === 'list') return [];
      const { block, element } = tagged;
      return block.role === 'contentsEntry'
        ? [[element, linkedParts(block.children).find((name) => starts.has(name)) ?? '']]
        : [];
    }),
  );
  const { width } = typeArea(page);
  const last = new Map<StructureElement, () => void>();
  for (const { lines } of pages)
    for (const [index, placed] of lines.entries()) {
      const { element } = placed;
      const target = element && entries.get(element);
      const number = starts.get(target ?? '');
      if (element && target !== undefined && number !== undefined)
        last.set(element, () => {
          lines[index] = withNumber(placed, `#${target}`, number);
        });
    }
  for (const put of last.values()) put();

  function withNumber(placed: PlacedLine, url: string, number: number): PlacedLine {
    const { line } = placed;
    const { size } = line;
    const digits = setText(String(number), url);
    const start = width - lineWidth(digits);
    const dot = setText('…', url);
    const from = lineWidth(line) + gap * size;
    const count = Math.max(0, Math.floor((start - gap * size - from) / lineWidth(dot)));
    const dots = count > 0 ? setText('…'.repeat(count), url) : undefined;
    const runs = [
      ...line.runs,
      ...(dots ? shifted(dots.runs, start - gap * size - lineWidth(dots)) : []),
      ...shifted(digits.runs, start),
    ];
    return { ...placed, line: { ...line, runs } };
  }

  function setText(value: string, url: string): Line {
    const place = { file: '', line: 1, column: 1 };
    const role = {
      ...setting.style.roles.contentsEntry,
      align: 'left',
      firstIndent: 0,
      hangingIndent: 0,
    } as const;
    const nodes: Inline[] = [{ type: 'link', url, children: [{ type: 'text', value, place }], place }];
    const [line] = setInline(nodes, widest, role, setting);
    if (!line) throw new Error(`Unexpected text without a line: ${value}`);
    return line;
  }
}

function shifted(runs: readonly Run[], x: number): Run[] {
  return runs.map((run) => ({ ...run, x: run.x + x }));
}
