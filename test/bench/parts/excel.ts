import { join } from 'node:path';
import { repeatedSample } from '../../fixtures/large-source.ts';
import { type Measure, measure } from '../measure.ts';
import { dataOf, writePeerData } from '../peer-files.ts';
import { measurePeer, peers, tried } from '../peers.ts';
import { type Row, ratio } from '../table.ts';
import { buildOf, inFolder, kilobytesOf, measureBuild, root, sourceFile, yigao } from '../workplace.ts';

const runs = 3;
const library = join(root, 'test/bench/peers/hucre.mjs');

/** The sample's table, its programmes repeated 100 times, as an Excel file and read from one, beside a bare library. */
export function excel(): Row[] {
  const text = repeatedSample(100);
  const source = sourceFile('e100.md', text);
  const writing = '2,400 rows to xlsx';
  const made = measureBuild(writing, buildOf(source, '--only', 'overview', '--format', 'xlsx'), runs);
  const peer = peers.find(({ format }) => format === 'xlsx');
  const written = peer && measurePeer(writing, peer, writePeerData('e100', dataOf(text)), runs);
  return [made, ...(written ? [beside(made, written)] : []), ...reading(source, peer?.name)];
}

/** An import makes a source and holds it against the file; the library gives the texts of the cells. */
function reading(source: string, peer: string | undefined): Row[] {
  const [file, target, texts] = [inFolder('e100.xlsx'), inFolder('imported.md'), inFolder('texts.txt')];
  measure([yigao('build', source, '--format', 'xlsx', '-o', file)], 1);
  const work = '2,400 rows from xlsx';
  const command = yigao('import', file, '-o', target, '--force');
  const ours = { work, by: 'yigao', ...measure([command], runs), kilobytes: kilobytesOf(target) };
  const theirs =
    peer === undefined
      ? undefined
      : tried(`${work} by ${peer}`, [[process.execPath, library, file, texts]], runs);
  const row = theirs && { work, by: peer ?? '', ...theirs, kilobytes: kilobytesOf(texts) };
  return [ours, ...(row ? [beside(ours, row)] : [])];
}

function beside(ours: Measure, theirs: Row & Measure): Row {
  return { ...theirs, verdicts: ratio(ours, theirs) };
}
