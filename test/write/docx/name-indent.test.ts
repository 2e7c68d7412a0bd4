import { describe, expect, it } from 'vitest';
import type { Block } from '../../../scripts/document/index.ts';
import { writeDocx } from '../../../scripts/write/docx/index.ts';
import { nameIndent } from '../../../scripts/write/docx/name-indent.ts';
import { shippedContext } from '../../fixtures/context.ts';
import { documentOf, heading, paragraph, place, table, text } from '../../fixtures/document.ts';
import { all, openPackage, parsePart } from './open-package.ts';

const context = shippedContext();
const role = { ...context.style.roles.programmeName, size: 10 };

/** The characters of a text's lines, filled at the width its indent leaves. */
function filled(width: number, text: string): string[] {
  const indent = nameIndent(text, width, role, false);
  const room = Math.floor((width - indent / 10) / 10);
  return text.match(new RegExp(`.{1,${room}}`, 'gu')) ?? [];
}

async function indentsOf(blocks: readonly Block[]) {
  const parts = openPackage((await writeDocx(documentOf(blocks), context)).bytes);
  const styles = all(parsePart(parts, 'word/styles.xml'), 'w:style').flatMap((style) =>
    all(style, 'w:ind').map(({ attributes }) => [style.attributes['w:styleId'], attributes] as const),
  );
  const body = parsePart(parts, 'word/document.xml');
  return { styles: new Map(styles), own: all(body, 'w:p').flatMap((each) => all(each, 'w:ind')) };
}

describe('the indent of a centred text', () => {
  it.each([
    ['行动计划名称', ['行动计划', '名称']],
    ['大都市区建设', ['大都市区', '建设']],
    ['综合交通枢纽建设', ['综合交通', '枢纽建设']],
  ])('breaks %s by meaning', (text, lines) => {
    expect(filled(50, text)).toEqual(lines);
  });

  it('is none where the text is one line, breaks well without it, or has line ends of its author’s', () => {
    const indent = (text: string) => nameIndent(text, 50, role, false);
    expect(indent('大湾区建设')).toBe(0);
    expect(indent('国家现代化先行示范区')).toBe(0);
    expect(indent('行动计\n划名称')).toBe(0);
  });
});

describe('the indent of a name set left', () => {
  const left = { ...role, align: 'left' as const };
  const filledAt = (room: number, text: string) =>
    text.match(new RegExp(`.{1,${Math.floor(room / 10)}}`, 'gu'));

  it.each([
    ['提升都市区公共服务保障力', 80, ['提升都市区公共', '服务保障力']],
    ['美丽大湾区建设行动', 80, ['美丽大湾区', '建设行动']],
  ])('breaks %s between words, as the PDF does', (name, width, lines) => {
    expect(filledAt(width - nameIndent(name, width, left, false) / 20, name)).toEqual(lines);
  });

  it('is none for Latin words, which fill their lines', () => {
    expect(nameIndent('Identify data needs to answer priority questions', 80, left, false)).toBe(0);
  });
});

describe('in a Word file', () => {
  const title = '浙江省“四大建设”建设目标、主要任务、主要举措和责任分工情况概览表';

  it('a title and names are indented in their styles, and no paragraph has an indent of its own', async () => {
    const names = table(
      ['行动计划名称', '任务'],
      [
        ['大湾区建设', '甲'.repeat(4000)],
        ['新型城镇化战略建设', '乙'],
        ['综合交通枢纽建设工程', '乙'],
      ],
      ['programmeName'],
    );
    const { styles, own } = await indentsOf([heading(1, 'title', title), names]);
    expect(own).toEqual([]);
    const { 'w:left': left, 'w:right': right } = styles.get('title') ?? {};
    expect([Number(left) > 0, left]).toEqual([true, right]);
    expect(styles.has('programmeName')).toBe(false);
    expect([...styles.keys()].filter((id) => id?.startsWith('programmeName'))).not.toEqual([]);
  });

  it('a name set left is indented at the right alone, by a style that says so', async () => {
    const tasks = table(['任务', '举措'], [['美丽大湾区建设行动', '甲'.repeat(4000)]], ['taskName']);
    const { bytes } = await writeDocx(documentOf([tasks]), context);
    const made = all(parsePart(openPackage(bytes), 'word/styles.xml'), 'w:style').filter(({ attributes }) =>
      /^taskName\d/.test(attributes['w:styleId'] ?? ''),
    );
    expect(made.map((style) => all(style, 'w:name')[0]?.attributes['w:val'])).toEqual([
      expect.stringMatching(/^表格任务名称（右缩进[\d.]+字）$/),
    ]);
    expect(
      made.flatMap((style) => all(style, 'w:ind').map(({ attributes }) => Object.keys(attributes))),
    ).toEqual([['w:right']]);
  });

  it('a title the author has broken himself is broken there and indented nowhere', async () => {
    const broken = heading(1, 'title', text('浙江省建设目标'), { type: 'break', place }, text('概览'));
    const { styles, own } = await indentsOf([broken, paragraph('body', '甲')]);
    expect(own).toEqual([]);
    expect(styles.has('title')).toBe(false);
  });
});
