import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureShort } from '../measure.ts';
import { oneProgramme } from '../peer-data.ts';
import { dataOf, writePeerData } from '../peer-files.ts';
import { type PeerFormat, peers, tried } from '../peers.ts';
import { type Row, ratio } from '../table.ts';
import { buildOf, measureBuild, root, yigao } from '../workplace.ts';
import { floorOf } from './floor.ts';

const path = join(root, 'source/four-initiatives.md');

/** The sample's 15 files cold, the same when nothing has changed, and its check. */
export function sample(): Row[] {
  const work = 'sample, 15 files cold';
  const cold = measureBuild(work, buildOf(path), 5);
  const unchanged = measureShort(buildOf(path), 3);
  const check = measureShort(yigao('check', path), 3);
  const commands = samplePeers();
  const others = commands && tried(work, commands, 5);
  return [
    cold,
    ...(others
      ? [{ work, by: 'pandoc and Typst', ...others, verdicts: ratio(cold, others, { most: 1 }) }]
      : []),
    {
      work: 'sample, nothing changed (peer: node -e 0)',
      by: 'yigao',
      ...unchanged,
      verdicts: ratio(unchanged, floorOf(), { most: 3 }),
    },
    {
      work: 'sample, check (peer: node -e 0)',
      by: 'yigao',
      ...check,
      verdicts: ratio(check, floorOf(), { most: 4 }),
    },
  ];
}

/**
 * The sample's overview and a table for each of its four programmes, as Word and Markdown by pandoc and as PDF by Typst:
 * 15 commands, one file each. Undefined where one of the two is not installed.
 */
export function samplePeers(): string[][] | undefined {
  const whole = dataOf(readFileSync(path, 'utf8'));
  const parts = [whole, ...whole.programmes.map((_, index) => oneProgramme(whole, index))];
  const data = parts.map((part, index) => writePeerData(`sample-${index}`, part));
  const wanted: [string, PeerFormat][] = [
    ['pandoc', 'docx'],
    ['pandoc', 'md'],
    ['Typst', 'pdf'],
  ];
  const makers = wanted.flatMap(
    ([name, format]) => peers.find((peer) => peer.name === name && peer.format === format) ?? [],
  );
  if (makers.length < wanted.length) return undefined;
  return makers.flatMap(({ makes, format }) => data.map((file) => makes(file, `${file}.out.${format}`)));
}
