import { parseNumeral } from './numeral.ts';

/** A year by which something is to be reached, as 到2022年 says it; `start` and `end` are offsets in its text. */
export type Milestone = {
  readonly year: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/** 到 behind another verb, as in 提高到2022年的10%, compares and sets no date. */
const milestone =
  /(?<=^|[\s，。；：、！？（“]|力争|确保|争取|计划|预计)到([12]\d{3}|[一二][〇零一二三四五六七八九]{3})年/g;

/** The milestones of a text in order. One after 其中 is a step on the way to the one before it and left out. */
export function milestonesOf(text: string): Milestone[] {
  if (!text.includes('到')) return [];
  return Array.from(text.matchAll(milestone), ({ 0: found, 1: year = '', index }) => ({
    year: parseNumeral(year) ?? 0,
    text: found,
    start: index,
    end: index + found.length,
  })).filter(({ start }) => !/其中[，：]?$/.test(text.slice(Math.max(0, start - 3), start)));
}
