import { writeFileSync } from 'node:fs';
import { readAttachment } from '../../scripts/model/index.ts';
import { type PeerData, peerData } from './peer-data.ts';
import { peerHtml } from './peer-html.ts';
import { inFolder } from './workplace.ts';

/** Writes data for all peers, as JSON and as HTML, and gives the path without its ending. */
export function writePeerData(name: string, data: PeerData): string {
  const path = inFolder(name);
  writeFileSync(`${path}.json`, JSON.stringify(data));
  writeFileSync(`${path}.html`, peerHtml(data));
  return path;
}

/** The overview of a source as the peers are given it. */
export function dataOf(source: string): PeerData {
  const { value, problems } = readAttachment(new TextEncoder().encode(source), 'bench.md');
  if (!value) throw new Error(JSON.stringify(problems));
  return peerData(value);
}
