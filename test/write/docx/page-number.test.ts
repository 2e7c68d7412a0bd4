import { describe, expect, it } from 'vitest';
import type { PageRole } from '../../../scripts/document/index.ts';
import { writeDocx } from '../../../scripts/write/docx/index.ts';
import { shippedContext } from '../../fixtures/context.ts';
import { documentOf } from '../../fixtures/document.ts';
import { all, openPackage, parsePart, textOf, value } from './open-package.ts';

const millimetre = (twips: string | undefined) => (Number(twips) / 20 / 72) * 25.4;

async function open(page: PageRole, startPage = 1, context = shippedContext()) {
  const { bytes } = await writeDocx(documentOf([], { page, startPage }), context);
  const parts = openPackage(bytes);
  const section = parsePart(parts, 'word/document.xml');
  const targets = new Map(
    all(parsePart(parts, 'word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.Id,
      attributes.Target,
    ]),
  );
  const [headers, footers] = [all(section, 'w:headerReference'), all(section, 'w:footerReference')];
  const partOf = (references: typeof headers, type: string) => {
    const reference = references.find(({ attributes }) => attributes['w:type'] === type);
    return reference && parsePart(parts, `word/${targets.get(reference.attributes['r:id'])}`);
  };
  const numbers = footers.length > 0 ? footers : headers;
  const number = (type: string) => partOf(numbers, type) ?? Promise.reject(new Error(type));
  const head = (type: string) => {
    const part = partOf(headers, type);
    return part && textOf(part);
  };
  const references = headers.concat(footers);
  return { parts, section, references, head, odd: await number('default'), even: await number('even') };
}

describe.each(['overview', 'briefing'] as const)('the page number of the %s page', (page) => {
  it('is a live field between two dashes, in its own style', async () => {
    const { odd, even } = await open(page);
    for (const part of [odd, even]) {
      expect(textOf(part)).toBe('—  —');
      expect(all(part, 'w:instrText').map(({ children }) => children)).toEqual([['PAGE']]);
      expect(value(part, 'w:pStyle')).toBe('pageNumber');
    }
  });

  it('stands right on odd and left on even pages, one character from the edge', async () => {
    const { parts, odd, even } = await open(page);
    expect([value(odd, 'w:jc'), value(odd, 'w:ind', 'w:right')]).toEqual(['right', '280']);
    expect([value(even, 'w:jc'), value(even, 'w:ind', 'w:left')]).toEqual(['left', '280']);
    expect(all(parsePart(parts, 'word/settings.xml'), 'w:evenAndOddHeaders')).toHaveLength(1);
  });

  it('begins where the document says', async () => {
    const { section } = await open(page, 7);
    expect(value(section, 'w:pgNumType', 'w:start')).toBe('7');
  });

  it.each([
    [1, undefined],
    [2, 'evenPage'],
    [7, undefined],
  ])('an office program takes the first page for what its number %i says', async (startPage, type) => {
    const { section } = await open(page, startPage);
    expect(value(section, 'w:type')).toBe(type);
  });
});

describe('the name that a briefing’s further pages carry', () => {
  it('stands above all pages but the first, whose number stands where an odd page has it', async () => {
    const { section, references, head } = await open('briefing');
    expect(all(section, 'w:titlePg')).toHaveLength(1);
    expect([head('first'), head('default'), head('even')]).toEqual(['', '概览（续）', '概览（续）']);
    expect(references).toHaveLength(6);
  });

  it('stands above odd pages alone where the first is an even one', async () => {
    const { section, head } = await open('briefing', 2);
    expect(all(section, 'w:titlePg')).toHaveLength(0);
    expect([head('first'), head('default'), head('even')]).toEqual([undefined, '概览（续）', '']);
  });

  it('is not on the attachment’s pages', async () => {
    const { section, head } = await open('overview');
    expect(all(section, 'w:titlePg')).toHaveLength(0);
    expect(head('default')).not.toContain('续');
  });
});

it('an upright page has A4’s margins and the number’s middle 7 mm below the type area', async () => {
  const { section } = await open('briefing');
  const size = all(section, 'w:pgSz')[0]?.attributes;
  expect([size?.['w:w'], size?.['w:h'], size?.['w:orient']]).toEqual(['11906', '16838', 'portrait']);
  const margin = all(section, 'w:pgMar')[0]?.attributes;
  const sides = ['w:top', 'w:right', 'w:bottom', 'w:left'].map((side) =>
    Math.round(millimetre(margin?.[side])),
  );
  expect(sides).toEqual([37, 26, 35, 28]);
  const middle = millimetre(margin?.['w:footer']) + millimetre('320') / 2;
  expect(millimetre(margin?.['w:bottom']) - middle).toBeCloseTo(7, 1);
});

it('an upright page’s footer ends at the type area, with none of the text pushed up', async () => {
  const { section, odd, even } = await open('briefing');
  const margin = all(section, 'w:pgMar')[0]?.attributes;
  for (const part of [odd, even]) {
    const upper = Number(margin?.['w:footer']) + 320 + Number(value(part, 'w:spacing', 'w:before'));
    expect(Number(margin?.['w:bottom']) - upper).toBeGreaterThanOrEqual(0);
    expect(Number(margin?.['w:bottom']) - upper).toBeLessThan(2);
  }
});

it('the number stands where the style sheet puts it', async () => {
  const context = shippedContext();
  const pageNumber = { dashDistance: 36, inset: 20 };
  const given = { ...context, style: { ...context.style, pageNumber } };
  const upright = await open('briefing', 1, given);
  expect(value(upright.odd, 'w:ind', 'w:right')).toBe('400');
  const margin = all(upright.section, 'w:pgMar')[0]?.attributes;
  expect(Number(margin?.['w:bottom']) - Number(margin?.['w:footer']) - 320 / 2).toBeCloseTo(720, -1);
  const turned = await open('overview', 1, given);
  const left = Number(all(turned.odd, 'w:tblpPr')[0]?.attributes['w:tblpX']);
  expect(Number(all(turned.section, 'w:pgMar')[0]?.attributes['w:left']) - left - 320 / 2).toBeCloseTo(
    720,
    -1,
  );
});

it('a turned page has the number turned with it, at its left edge, the middle 7 mm outside the type area', async () => {
  const { section, references, odd, even } = await open('overview');
  const size = all(section, 'w:pgSz')[0]?.attributes;
  expect([size?.['w:w'], size?.['w:h'], size?.['w:orient']]).toEqual(['16838', '11906', 'landscape']);
  const margin = all(section, 'w:pgMar')[0]?.attributes;
  const sides = ['w:top', 'w:right', 'w:bottom', 'w:left'].map((side) =>
    Math.round(millimetre(margin?.[side])),
  );
  expect(sides).toEqual([28, 37, 26, 35]);
  expect(references.map(({ name }) => name)).toEqual(['w:headerReference', 'w:headerReference']);
  for (const part of [odd, even]) {
    const float = all(part, 'w:tblpPr')[0]?.attributes;
    expect([float?.['w:horzAnchor'], float?.['w:vertAnchor']]).toEqual(['page', 'page']);
    const middle = millimetre(float?.['w:tblpX']) + millimetre(value(part, 'w:tblW', 'w:w')) / 2;
    expect(35 - middle).toBeCloseTo(7, 1);
    expect(millimetre(float?.['w:tblpY'])).toBeCloseTo(28, 1);
    expect(millimetre(value(part, 'w:trHeight'))).toBeCloseTo(156, 1);
    expect(value(part, 'w:textDirection')).toBe('tbRl');
  }
});
