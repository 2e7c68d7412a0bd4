import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repeatedSample } from '../../fixtures/large-source.ts';
import { tried } from '../peers.ts';
import { atMost, type Row } from '../table.ts';
import { buildOf, inFolder, measureBuild, sourceFile } from '../workplace.ts';
import { samplePeers } from './sample.ts';

/**
 * 40 further briefings of a process that makes four: 44 less 4, their part of the source read, checked and read back
 * included, in one thread.
 */
export function briefings(): Row[] {
  const cost = (times: number) => {
    const source = sourceFile(`briefings-${times}.md`, repeatedSample(times));
    return measureBuild('', buildOf(source, '--only', 'briefings', '--jobs', '1'), 3);
  };
  const [few, many] = [cost(1), cost(11)];
  const [wall, cpu] = [(many.wall - few.wall) / 40, (many.cpu - few.cpu) / 40];
  const kilobytes = ((many.kilobytes ?? 0) - (few.kilobytes ?? 0)) / 40;
  const verdicts = [atMost(cpu * 1000, 25, ' ms')];
  return [
    {
      work: '40 further briefings in 3 formats, each',
      by: 'yigao',
      wall,
      cpu,
      peak: many.peak,
      kilobytes,
      verdicts,
    },
  ];
}

/** 100 attachments of 15 files in one command, beside the peers one process each, of whose 1,500 files 150 are made. */
export function attachments(): Row[] {
  const sources = inFolder('hundred');
  mkdirSync(sources, { recursive: true });
  for (let number = 1; number <= 100; number++)
    writeFileSync(join(sources, `x${number}.md`), repeatedSample(1).replace('概览\n', `概览（${number}）\n`));
  const work = '100 attachments, 1,500 files';
  const ours = measureBuild(work, buildOf(sources), 1);
  const commands = samplePeers();
  const tenth = commands && tried(work, Array.from({ length: 10 }, () => commands).flat(), 1);
  if (!tenth) return [ours];
  const [wall, cpu] = [10 * tenth.wall, 10 * tenth.cpu];
  const throughput = wall / ours.wall;
  const verdict = { figure: `${throughput.toFixed(2)} × throughput`, aim: '≥ 5', isReached: throughput >= 5 };
  const by = 'pandoc and Typst (10 × 150 files)';
  return [
    ours,
    { work, by, wall, cpu, peak: tenth.peak, verdicts: [{ figure: (ours.cpu / cpu).toFixed(2) }, verdict] },
  ];
}
