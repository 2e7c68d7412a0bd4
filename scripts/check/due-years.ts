import { parseNumeral, yearNumeral } from '../language/index.ts';

/** A year by which something is to be reached, as 到2022年 says it; `start` and `end` are offsets in its text. */
export type DueYear = {
  readonly year: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/** 到 behind another verb, as in 提高到2022年的10%, compares and sets no date. */
const due = new RegExp(`(?<=^|[\\s，。；：、！？（“]|力争|确保|争取|计划|预计)到(${yearNumeral})年`, 'g');

/** The due years of a text in order. One after 其中 is a step on the way to the one before it and left out. */
export function dueYearsOf(text: string): DueYear[] {
  if (!text.includes('到')) return [];
  return Array.from(text.matchAll(due), ({ 0: found, 1: year = '', index }) => ({
    year: parseNumeral(year) ?? 0,
    text: found,
    start: index,
    end: index + found.length,
  })).filter(({ start }) => !/其中[，：]?$/.test(text.slice(Math.max(0, start - 3), start)));
}
