import { describe, expect, it } from 'vitest';
import type { Block } from '../../../scripts/document/index.ts';
import { centredIndent } from '../../../scripts/write/docx/centred-indent.ts';
import { writeDocx } from '../../../scripts/write/docx/index.ts';
import { shippedContext } from '../../fixtures/context.ts';
import { documentOf, heading, paragraph, place, table, text } from '../../fixtures/document.ts';
import { all, openPackage, parsePart } from './open-package.ts';

const context = shippedContext();
const role = { ...context.style.roles.programmeName, size: 10 };

/** The characters of each text's lines, filled at the width its indent leaves. */
function filled(width: number, ...texts: string[]): string[][] {
  const indent = centredIndent(
    texts.map((one) => ({ text: one, width, heading: false })),
    role,
  );
  const room = Math.floor((width - indent / 10) / 10);
  return texts.map((one) => one.match(new RegExp(`.{1,${room}}`, 'gu')) ?? []);
}

async function indentsOf(blocks: readonly Block[]) {
  const parts = openPackage((await writeDocx(documentOf(blocks), context)).bytes);
  const styles = all(parsePart(parts, 'word/styles.xml'), 'w:style').flatMap((style) =>
    all(style, 'w:ind').map(({ attributes }) => [style.attributes['w:styleId'], attributes] as const),
  );
  const body = parsePart(parts, 'word/document.xml');
  return { styles: new Map(styles), own: all(body, 'w:p').flatMap((each) => all(each, 'w:ind')) };
}

describe('the indent of a centred style', () => {
  it('breaks all names of a column as well as one can', () => {
    expect(filled(50, '行动计划名称', '主要任务', '建设目标')).toEqual([
      ['行动计划', '名称'],
      ['主要任务'],
      ['建设目标'],
    ]);
  });

  it('is none where one of the names would take a line more, nor where nothing is gained', () => {
    const indent = (...texts: string[]) =>
      centredIndent(
        texts.map((one) => ({ text: one, width: 50, heading: false })),
        role,
      );
    expect(indent('行动计划名称', '大湾区建设')).toBe(0);
    expect(indent('行动计划名称', '主要任务')).toBeGreaterThan(0);
    expect(indent('大湾区', '大花园')).toBe(0);
    expect(indent('大湾区')).toBe(0);
    expect(indent()).toBe(0);
  });
});

describe('in a Word file', () => {
  const title = '浙江省“四大建设”建设目标、主要任务、主要举措和责任分工情况概览表';

  it('a title and names are indented in their styles, and no paragraph has an indent of its own', async () => {
    const names = table(
      ['行动计划名称', '任务'],
      [['大湾区建设（六大建设行动）', '甲'.repeat(400)]],
      ['programmeName'],
    );
    const { styles, own } = await indentsOf([heading(1, 'title', title), names]);
    expect(own).toEqual([]);
    const { 'w:left': left, 'w:right': right } = styles.get('title') ?? {};
    expect([Number(left) > 0, left]).toEqual([true, right]);
    expect(styles.has('programmeName')).toBe(true);
  });

  it('a title the author has broken himself is broken there and indented nowhere', async () => {
    const broken = heading(1, 'title', text('浙江省建设目标'), { type: 'break', place }, text('概览'));
    const { styles, own } = await indentsOf([broken, paragraph('body', '甲')]);
    expect(own).toEqual([]);
    expect(styles.has('title')).toBe(false);
  });
});
