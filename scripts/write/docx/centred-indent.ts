import { textEms } from '../../language/index.ts';
import { type RoleStyle, sum } from '../../style/index.ts';
import { breakLines, clustersOf, fillingWidth, lineShape, type Measured } from '../lines/index.ts';
import type { CentredText } from './centred-texts.ts';
import { fillLines } from './fill-lines.ts';
import { twips } from './length.ts';

/** Measured in another font, a line may be wider or narrower by this, in ems; one with Latin characters by more. */
const leeway = 0.25;
const latinLeeway = 0.5;

/** A text as it is to break: its lines' ends as in the PDF. */
type Wanted = {
  readonly measured: Measured;
  readonly width: number;
  readonly ends: readonly number[];
  readonly off: number;
};

/**
 * The indent on either side, in twips, that belongs into the style of a centred role so that Word, which fills lines,
 * breaks its texts by meaning and into balanced lines (GB/T 9704-2012, 7.3.1), as the PDF does. One text has what
 * suits it best, several what suits them best in sum, and none of them takes a line more for it. 0 where nothing is
 * gained.
 */
export function centredIndent(texts: readonly CentredText[], role: RoleStyle): number {
  if (role.align !== 'center') return 0;
  const [only, ...others] = texts;
  if (!only) return 0;
  if (others.length > 0)
    return twips(
      bestNarrowing(
        texts.map((one) => wantedOf(one, role)),
        role.size,
      ) / 2,
    );
  const filled = fillingWidth(measure(only.text, role), only.width, lineShape('center', only.heading));
  return filled === undefined ? 0 : Math.max(0, Math.floor(twips(only.width - filled) / 2));
}

function measure(text: string, { size, characterSpacing }: RoleStyle): Measured {
  const clusters = clustersOf(text);
  const widths = clusters.map((cluster) => textEms(cluster) * size + characterSpacing);
  return { clusters, widths, em: size, stretches: clusters.map(() => true) };
}

function wantedOf({ text, width, heading }: CentredText, role: RoleStyle): Wanted {
  const measured = measure(text, role);
  const ends = breakLines(measured, width, lineShape('center', heading)).map(({ end }) => end);
  return { measured, width, ends, off: (/[!-~]/u.test(text) ? latinLeeway : leeway) * role.size };
}

/** How much narrower than its room each text is best set, in points; tried by quarters of a character, of `size`. */
function bestNarrowing(texts: readonly Wanted[], size: number): number {
  const different = [
    ...new Map(texts.map((one) => [`${one.width} ${one.measured.clusters.join('')}`, one])).values(),
  ];
  let best = { narrowing: 0, cost: sum(different.map((one) => costAt(one, one.width))) };
  for (let narrowing = size / 4; best.cost > 0; narrowing += size / 4) {
    const costs = different.map((one) => costOf(one, narrowing));
    if (costs.includes(Number.POSITIVE_INFINITY)) break;
    const cost = sum(costs);
    if (cost < best.cost - 1e-9) best = { narrowing, cost };
  }
  return best.narrowing;
}

/** Its cost wherever the lines' measure is not certain; infinite where it takes more lines than it needs. */
function costOf(text: Wanted, narrowing: number): number {
  const width = text.width - narrowing;
  if (fillLines(text.measured, width - text.off).length > text.ends.length) return Number.POSITIVE_INFINITY;
  const widths = [width - text.off, width, Math.min(text.width, width + text.off)];
  return Math.max(...widths.map((one) => costAt(text, one)));
}

/** 0 where filling breaks it as is wanted; else 1 and how unequal its lines are, the longest being 1. */
function costAt({ measured, ends }: Wanted, width: number): number {
  const filled = fillLines(measured, width);
  if (filled.join() === ends.join()) return 0;
  const lengths = filled.map((end, line) => sum(measured.widths.slice(filled[line - 1] ?? 0, end)));
  return 2 - Math.min(...lengths) / Math.max(...lengths, Number.MIN_VALUE);
}
