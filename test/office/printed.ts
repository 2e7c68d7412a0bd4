import { readFileSync } from 'node:fs';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Box, type InkPage, inkOf } from './ink.ts';
import { pdfPages, type Word } from './programs.ts';

/** A4 (GB/T 9704-2012, 5.1) and its type area (5.2.1), in millimetres, upright and turned for a wide table (8). */
export const upright = { width: 210, height: 297, area: { left: 28, top: 37, right: 184, bottom: 262 } };
export const turned = { width: 297, height: 210, area: { left: 35, top: 28, right: 260, bottom: 184 } };
export type Paper = typeof upright;

/** A PDF to be measured: ours, or LibreOffice's print of our Word file. */
export type Printed = {
  readonly name: string;
  readonly paper: Paper;
  /** Number printed on the first page. */
  readonly startPage: number;
  readonly pages: readonly PrintedPage[];
};

export type PrintedPage = InkPage & {
  readonly name: string;
  readonly words: readonly Word[];
  /** Ink in the margin where the number stands; all other ink. */
  readonly number: readonly Box[];
  readonly text: readonly Box[];
  /** How far the number is turned clockwise, in degrees, and what it reads. */
  readonly turn: number;
  readonly reads: string;
};

/** Measures a PDF. The number's margin is the paper's lower one: at the left where the page is turned. */
export async function printedFrom(name: string, file: string, paper: Paper, startPage = 1): Promise<Printed> {
  const words = pdfPages(file);
  const numbers = await numbersOf(file);
  const pages = inkOf(file).map((ink, index) => ({
    ...ink,
    ...(numbers[index] ?? { turn: Number.NaN, reads: '' }),
    name: `${name} ${index + 1}`,
    words: words[index]?.words ?? [],
    number: ink.glyphs.filter((box) => isBelow(box, paper)),
    text: ink.glyphs.filter((box) => !isBelow(box, paper)),
  }));
  return { name, paper, startPage, pages };
}

function isBelow(box: Box, { width, height, area }: Paper): boolean {
  return width > height ? box.right < area.left : box.top > area.bottom;
}

/** Of each page the number between dashes, and the direction it is written in. */
async function numbersOf(file: string): Promise<{ turn: number; reads: string }[]> {
  const task = getDocument({ data: Uint8Array.from(readFileSync(file)), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const found = [];
  for (let page = 1; page <= document.numPages; page++) {
    const { items } = await (await document.getPage(page)).getTextContent();
    const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
    const digits = texts.filter(({ str }, index) => /^[\s—]*\d+[\s—]*$/u.test(str) && isDashed(texts, index));
    const [x = Number.NaN, y = 0] = (digits[0]?.transform ?? []) as number[];
    found.push({
      turn: (Math.round((Math.atan2(-y, x) * 180) / Math.PI) + 360) % 360,
      reads: digits.map(({ str }) => str.replace(/[\s—]/gu, '')).join(' '),
    });
  }
  await task.destroy();
  return found;
}

function isDashed(texts: readonly { str: string }[], index: number): boolean {
  return [index - 1, index, index + 1].some((at) => texts[at]?.str.includes('—'));
}

/** How far the ink goes beyond a box at the worst side; below nought where all lies inside. */
export function beyond(inks: readonly Box[], box: Box): number {
  return Math.max(
    ...inks.flatMap(({ left, top, right, bottom }) => [
      box.left - left,
      box.top - top,
      right - box.right,
      bottom - box.bottom,
    ]),
  );
}
