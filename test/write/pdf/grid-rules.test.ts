import { describe, expect, it } from 'vitest';
import { gridRules } from '../../../scripts/write/pdf/grid-rules.ts';

describe('the rules of a grid', () => {
  it('are drawn once where two cells meet, and as one line where they go on', () => {
    const rules = gridRules([
      { left: 0, right: 10, top: 0, bottom: 5 },
      { left: 10, right: 30, top: 0, bottom: 5 },
      { left: 0, right: 30, top: 5, bottom: 9 },
    ]);
    expect(rules).toEqual([
      { x1: 0, y1: 0, x2: 30, y2: 0 },
      { x1: 0, y1: 5, x2: 30, y2: 5 },
      { x1: 0, y1: 9, x2: 30, y2: 9 },
      { x1: 0, y1: 0, x2: 0, y2: 9 },
      { x1: 10, y1: 0, x2: 10, y2: 5 },
      { x1: 30, y1: 0, x2: 30, y2: 9 },
    ]);
  });

  it('leave a merged cell open inside', () => {
    const rules = gridRules([
      { left: 0, right: 10, top: 0, bottom: 20 },
      { left: 10, right: 20, top: 0, bottom: 10 },
      { left: 10, right: 20, top: 10, bottom: 20 },
    ]);
    expect(rules.find(({ y1, y2 }) => y1 === 10 && y2 === 10)).toEqual({ x1: 10, y1: 10, x2: 20, y2: 10 });
  });

  it('meet though their edges were added up in another order', () => {
    const rules = gridRules([
      { left: 0, right: 0.1 + 0.2, top: 0, bottom: 1 },
      { left: 0.3, right: 1, top: 0, bottom: 1 },
    ]);
    expect(rules.filter(({ x1, x2 }) => x1 === x2)).toHaveLength(3);
  });
});
