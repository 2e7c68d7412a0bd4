import { join } from 'node:path';
import { type Measure, measure } from './measure.ts';
import { tagData } from './peer-data.ts';
import { writePeerData } from './peer-files.ts';
import type { Row } from './table.ts';
import { inFolder, kilobytesOf, root } from './workplace.ts';

export type PeerFormat = 'md' | 'docx' | 'pdf' | 'xlsx';

/** Another program for the same table; `makes` is its command line, `data` being as `writePeerData` gives it. */
export type Peer = {
  readonly name: string;
  readonly format: PeerFormat;
  readonly makes: (data: string, output: string) => string[];
};

const font = join(root, 'dist/fonts/NotoSerifSC_400Regular.ttf');
const template = inFolder('template.docx');

const pandoc = (format: PeerFormat, to: string): Peer => ({
  name: 'pandoc',
  format,
  makes: (data, output) => ['pandoc', '-f', 'html', '-t', to, '-o', output, `${data}.html`],
});

const script = (name: string, format: PeerFormat, file: string, ...more: readonly string[]): Peer => {
  const path = join(import.meta.dirname, 'peers', file);
  return { name, format, makes: (data, output) => [process.execPath, path, `${data}.json`, output, ...more] };
};

const docxLibrary = script('docx library', 'docx', 'docx-library.mjs');

/** The peers that work here; those that do not, or are not installed, are named and left out. */
export const peers: readonly Peer[] = usable([
  pandoc('md', 'gfm'),
  pandoc('docx', 'docx'),
  docxLibrary,
  script('docxtemplater', 'docx', 'docxtemplater.mjs', template),
  script('Typst', 'pdf', 'typst.mjs', font),
  script('pdfmake', 'pdf', 'pdfmake.mjs', font),
  script('hucre', 'xlsx', 'hucre.mjs'),
]);

/** The row of a peer that makes one document, with its measures; none where it fails. */
export function measurePeer(
  work: string,
  peer: Peer,
  data: string,
  runs: number,
): (Row & Measure) | undefined {
  const output = `${data}-${peer.name}.${peer.format}`;
  const measured = tried(`${work} by ${peer.name}`, [peer.makes(data, output)], runs);
  return measured && { work, by: peer.name, ...measured, kilobytes: kilobytesOf(output) };
}

/** Measures commands of peers as `measure` does; where one fails, says so and gives undefined. */
export function tried(what: string, commands: readonly string[][], runs: number): Measure | undefined {
  try {
    return measure(commands, runs);
  } catch (failure) {
    const [first, ...lines] = String(failure).split('\n');
    const reason = lines.find((line) => /Error|not found/u.test(line)) ?? first;
    process.stderr.write(`left out: ${what}: ${reason}\n`);
    return undefined;
  }
}

function usable(all: readonly Peer[]): readonly Peer[] {
  const tags = writePeerData('tags', tagData);
  return all.filter(({ name, format, makes }) => {
    const commands = [docxLibrary.makes(tags, template), makes(tags, inFolder(`tried.${format}`))];
    return tried(`${format} by ${name}`, commands, 1);
  });
}
