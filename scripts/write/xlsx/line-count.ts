import { chineseFaceEms, isEnglish, latinEms } from '../../language/index.ts';
import { clustersOf, fillLines } from '../lines/index.ts';

/** Bold letters are wider by so much; and a program may use another font than we measure by. */
const leeway = 1.04;

/** Widths of characters in ems, those of a Chinese face and those of a Latin one. */
const known = { chinese: new Map<string, number>(), latin: new Map<string, number>() };

function emsOf(cluster: string, script: 'chinese' | 'latin'): number {
  const ems = known[script].get(cluster) ?? (script === 'latin' ? latinEms : chineseFaceEms)(cluster);
  known[script].set(cluster, ems);
  return ems;
}

/** How many lines a program fills with a text, `room` points wide, in a size in points; an empty one is one, too. */
export function lineCount(text: string, size: number, room: number, lang: string): number {
  const script = isEnglish(lang) ? 'latin' : 'chinese';
  let count = 0;
  for (const line of text.split('\n')) {
    const clusters = clustersOf(line);
    const widths = clusters.map((cluster) => emsOf(cluster, script) * size * leeway);
    count += Math.max(1, fillLines({ clusters, widths }, Math.max(room, size)).length);
  }
  return count;
}
