import { describe, expect, it } from 'vitest';
import type { Face } from '../../../scripts/write/pdf/face.ts';
import { raisedRuns } from '../../../scripts/write/pdf/raised-runs.ts';
import { createTypesetter } from '../../../scripts/write/pdf/typesetter.ts';
import { shippedContext } from '../../fixtures/context.ts';
import { place } from '../../fixtures/document.ts';

const { style, fonts } = shippedContext();

describe('superscripts and subscripts', () => {
  it.each([
    ['10⁻⁵以下', ['10', '⁻⁵', '以下']],
    ['PM₂.₅浓度', ['PM', '₂.₅', '浓度']],
    ['SO₄²⁻', ['SO', '₄²⁻']],
    ['大湾区', ['大湾区']],
    ['', []],
  ])('are runs of their own: %s', (text, runs) => {
    expect(raisedRuns(text).map((run) => run.text)).toEqual(runs);
  });

  it.each(['m²、10⁻⁵、10⁴、x⁰ⁿ', 'PM₂.₅、CO₂', '²⁻¹³⁴⁵'])(
    'come from one face in running text: %s',
    (value) => {
      const [set] = createTypesetter(style, fonts).set(
        [{ type: 'text', value, place }],
        style.roles.tableText,
      );
      const faces = new Set<Face>();
      for (const { text, face } of set?.glyphs ?? []) if (/[¹²³⁰-ₜ]/u.test(text)) faces.add(face);
      expect(faces.size).toBe(1);
    },
  );
});
