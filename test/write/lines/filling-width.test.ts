import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textEms } from '../../../scripts/language/index.ts';
import { breakLines } from '../../../scripts/write/lines/break-lines.ts';
import { clustersOf } from '../../../scripts/write/lines/clusters.ts';
import { fillingWidth } from '../../../scripts/write/lines/filling-width.ts';
import { textBreaks } from '../../../scripts/write/lines/text-breaks.ts';

function measured(text: string) {
  const clusters = clustersOf(text);
  return {
    clusters,
    breaks: textBreaks(clusters),
    widths: clusters.map(textEms),
    em: 1,
    stretches: clusters.map(() => true),
  };
}

/** Lines as a program that knows no meaning fills them, of text without marks or Latin words. */
function filled(text: string, width: number): string[] {
  const room = Math.floor(width);
  return Array.from({ length: Math.ceil(text.length / room) }, (_, line) =>
    text.slice(line * room, (line + 1) * room),
  );
}

function broken(text: string, width: number): string[] {
  const given = measured(text);
  return breakLines(given, width, 'title').map(({ start, end }) => text.slice(start, end));
}

describe('the width at which filling lines breaks a title by meaning', () => {
  it.each([
    ['关于印发浙江省大湾区建设行动计划的通知', 14],
    ['浙江省乡村振兴战略规划和重点任务分工方案', 14],
    ['浙江省人民政府办公厅关于加快推进大花园建设的实施意见', 20],
    ['行动计划名称', 5],
  ])('%s', (text, width) => {
    const narrower = fillingWidth(measured(text), width, 'title') ?? 0;
    expect(filled(text, narrower)).toEqual(broken(text, width));
    expect(narrower % 1).toBe(0.5);
  });

  it('is none for what is one line', () => {
    expect(fillingWidth(measured('大湾区建设'), 5, 'title')).toBeUndefined();
    expect(fillingWidth(measured(''), 5, 'title')).toBeUndefined();
  });

  it('gives as many lines, none a single character, where no width breaks by meaning', () => {
    const text = '关于加强历史建筑和传统村落保护利用工作的通知';
    expect(broken(text, 14)[0]).toBe('关于加强历史建筑');
    expect(filled(text, fillingWidth(measured(text), 14, 'title') ?? 14)).toHaveLength(2);
  });

  it('is never more than there is, whatever the text', () => {
    const characters = fc.constantFrom(...Array.from('建设目标大湾区，。、（）“”《》123abc 和的'));
    const texts = fc.array(characters, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.integer({ min: 3, max: 20 }), (text, width) => {
        const narrower = fillingWidth(measured(text), width, 'title') ?? width;
        expect(narrower).toBeLessThanOrEqual(width);
        expect(narrower).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
