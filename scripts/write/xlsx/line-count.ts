import { chineseFaceEms, isEnglish, latinEms } from '../../language/index.ts';
import { clustersOf, fillLines } from '../lines/index.ts';

/** Letters of another font than we measure by, or bold ones, may be wider by so much; Chinese characters are squares in all. */
const leeway = 1.04;

/** Programs set characters in whole pixels on the screen: one is a pixel wider at most. */
const pixel = 0.75;

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
  const square = Math.ceil(size / pixel) * pixel;
  let count = 0;
  for (const line of text.split('\n')) {
    const clusters = clustersOf(line);
    const widths = clusters.map((cluster) => {
      const ems = emsOf(cluster, script);
      return ems * square * (Number.isInteger(ems) ? 1 : leeway);
    });
    count += Math.max(1, fillLines({ clusters, widths }, Math.max(room, size)).length);
  }
  return count;
}
