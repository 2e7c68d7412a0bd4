import { repeatedSample } from '../../fixtures/large-source.ts';
import { type Measure, measure } from '../measure.ts';
import { dataOf, writePeerData } from '../peer-files.ts';
import { measurePeer, peers } from '../peers.ts';
import { type Aim, type Row, ratio } from '../table.ts';
import { buildOf, measureBuild, sourceFile, yigao } from '../workplace.ts';

/** What 2,400 rows may take of a peer's CPU. */
const aims: Readonly<Record<'md' | 'docx' | 'pdf', Aim & { readonly peer: string }>> = {
  md: { peer: 'pandoc', most: 2, afterReading: 0.5 },
  docx: { peer: 'docxtemplater', most: 3, afterReading: 1 },
  pdf: { peer: 'Typst', most: 2, afterReading: 1.5 },
};

/** The sample's table, its programmes repeated 1, 10 and 100 times, in each format, beside every peer that makes it. */
export function rows(): Row[] {
  return [1, 10, 100].flatMap((times) => {
    const text = repeatedSample(times);
    const source = sourceFile(`x${times}.md`, text);
    const data = writePeerData(`x${times}`, dataOf(text));
    const runs = times === 100 ? 3 : 5;
    const size = `${(24 * times).toLocaleString('en')} rows`;
    const reading = measure([yigao('check', source, '--only', 'overview')], runs);
    const made = (['md', 'docx', 'pdf'] as const).flatMap((format) => {
      const work = `${size} to ${format}`;
      const command = buildOf(source, '--only', 'overview', '--format', format);
      const ours = measureBuild(work, command, runs);
      return [ours, ...beside(ours, format, data, runs, times === 100 ? reading : undefined)];
    });
    return [{ work: `${size}, check`, by: 'yigao', ...reading }, ...made];
  });
}

/** The peers' rows; `reading` is given where there are aims. */
function beside(
  ours: Row & Measure,
  format: keyof typeof aims,
  data: string,
  runs: number,
  reading: Measure | undefined,
): Row[] {
  const { peer: aimed, ...aim } = aims[format];
  return peers
    .filter((peer) => peer.format === format)
    .flatMap((peer) => {
      const row = measurePeer(ours.work, peer, data, runs);
      if (!row) return [];
      const isAimed = reading && peer.name === aimed;
      return [{ ...row, verdicts: ratio(ours, row, isAimed ? aim : undefined, reading) }];
    });
}
