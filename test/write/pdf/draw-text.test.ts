import { expect, it } from 'vitest';
import type { Canvas } from '../../../scripts/write/pdf/canvas.ts';
import type { ContentMarks } from '../../../scripts/write/pdf/content-marks.ts';
import { drawText, type PlacedRun } from '../../../scripts/write/pdf/draw-text.ts';
import type { Code } from '../../../scripts/write/pdf/embed-face.ts';
import { openFace } from '../../../scripts/write/pdf/face.ts';
import type { StructureElement } from '../../../scripts/write/pdf/structure.ts';
import { tinos } from '../../fixtures/font-files.ts';

const face = openFace({ path: 'a.ttf', name: 'a', bytes: tinos('Regular') });
const element: StructureElement = { type: 'P', attributes: undefined, kids: [] };
/** A mark that stands 0.4 em left of where the letter ends and 0.1 em above its place in the font. */
const marked: Code = {
  hex: '00030004',
  width: 0.5,
  apart: [
    { hex: '0003', x: 0, y: 0 },
    { hex: '0004', x: 0.1, y: 0.1 },
  ],
};
const plain: Code = { hex: '0001', width: 1, apart: undefined };

/** The operators that show runs, and the links made, with a face in which é is a letter and its mark. */
function draw(...runs: PlacedRun[]) {
  const contents: string[] = [];
  const links: unknown[] = [];
  const fonts: string[] = [];
  const canvas = { addContent: (operators: string) => contents.push(operators) } as unknown as Canvas;
  const marks: ContentMarks = {
    begin: ({ type }) => contents.push(`/${type} BDC`),
    beginLink: ({ type }) => {
      contents.push(`/Link in ${type} BDC`);
      return ({ left, right, top, bottom }, url) => links.push([left, right, top, bottom, url]);
    },
    end: () => contents.push('EMC of an element'),
  };
  const encode = (cluster: string) => (cluster === 'e\u0301' ? marked : plain);
  const embedded = { id: 'F1', addToPage: () => fonts.push('F1'), encode };
  drawText(runs, { canvas, marks, faceOf: () => embedded });
  const operators = contents.join('\n').split('\n');
  const shown = operators.filter((each) => /T[jfc]$/u.test(each));
  return { operators, shown, links, fonts };
}

function placed(
  text: string,
  given: Partial<PlacedRun> & { spacing?: number; url?: string | undefined } = {},
): PlacedRun {
  const { spacing = 0, url, ...others } = given;
  const run = { text, x: 0, face, spacing, url };
  return { run, size: 10, x: 100, y: 200, turned: false, element: undefined, ...others };
}

it('shows a run at once, upright or turned', () => {
  const { operators, fonts } = draw(placed('ab'), placed('a', { turned: true }));
  expect(operators).toEqual([
    'BT',
    '/F1 10 Tf',
    '/Artifact <</Type /Pagination>> BDC',
    '1 0 0 -1 100 200 Tm <00010001> Tj',
    '0 1 1 0 100 200 Tm <0001> Tj',
    'EMC',
    'ET',
  ]);
  expect(new Set(fonts)).toEqual(new Set(['F1']));
});

it('sets size and spacing only where they change', () => {
  const { operators } = draw(
    placed('a', { spacing: 0.25 }),
    placed('a', { spacing: 0.25, size: 12 }),
    placed('a'),
  );
  expect(operators.filter((each) => /T[fc]$/u.test(each))).toEqual([
    '/F1 10 Tf',
    '0.25 Tc',
    '/F1 12 Tf',
    '/F1 10 Tf',
    '0 Tc',
  ]);
});

it('places a mark where the font wants it, and what follows behind the letter, upright or turned', () => {
  expect(draw(placed('ae\u0301b')).shown.slice(1)).toEqual([
    '1 0 0 -1 100 200 Tm <0001> Tj',
    '1 0 0 -1 110 200 Tm <0003> Tj',
    '1 0 0 -1 111 199 Tm <0004> Tj',
    '1 0 0 -1 115 200 Tm <0001> Tj',
  ]);
  expect(draw(placed('e\u0301b', { turned: true })).shown.slice(1)).toEqual([
    '0 1 1 0 100 200 Tm <0003> Tj',
    '0 1 1 0 101 201 Tm <0004> Tj',
    '0 1 1 0 100 205 Tm <0001> Tj',
  ]);
});

it('links as wide as the run with its spacing', () => {
  const { links } = draw(placed('ab', { spacing: 2, url: 'https://a.cn/', element }));
  expect(links).toEqual([[100, 124, 200 - 8.8, 201.2, 'https://a.cn/']]);
});

it('marks runs of one element as one content, a link in it as its own, and what has no element as none', () => {
  const url = 'https://a.cn/';
  const { operators, links } = draw(
    placed('a', { element }),
    placed('b', { element }),
    placed('a', { element, url }),
    placed('b', { element, url }),
    placed('a', { element }),
    placed('b', { url }),
  );
  expect(operators.map((each) => / Tj$/u.exec(each)?.[0] ?? each)).toEqual([
    'BT',
    '/F1 10 Tf',
    '/P BDC',
    ' Tj',
    ' Tj',
    'EMC of an element',
    '/Link in P BDC',
    ' Tj',
    ' Tj',
    'EMC of an element',
    '/P BDC',
    ' Tj',
    'EMC of an element',
    '/Artifact <</Type /Pagination>> BDC',
    ' Tj',
    'EMC',
    'ET',
  ]);
  expect(links).toHaveLength(2);
});

it('draws nothing for no text', () => {
  expect(draw().operators).toEqual(['']);
});
