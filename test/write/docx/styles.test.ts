import { describe, expect, it } from 'vitest';
import { roles as everyRole, isBookletRole, pageRoles, type Role } from '../../../scripts/document/index.ts';
import { otherName } from '../../../scripts/write/docx/font-names.ts';
import { writeDocx } from '../../../scripts/write/docx/index.ts';
import { shippedContext } from '../../fixtures/context.ts';
import { documentOf, heading } from '../../fixtures/document.ts';
import { documentOfAll } from './document-of-all.ts';
import { all, descendants, type Element, openPackage, parsePart, value } from './open-package.ts';

const roles = everyRole.filter((role) => !isBookletRole(role));
const context = shippedContext();
const { style } = context;
const parts = openPackage((await writeDocx(documentOfAll(), context)).bytes);
const styles = all(parsePart(parts, 'word/styles.xml'), 'w:style');
const styleOf = (id: string): Element => {
  const found = styles.find(({ attributes }) => attributes['w:styleId'] === id);
  if (!found) throw new Error(`no style ${id}`);
  return found;
};

describe('each role’s style', () => {
  it.each(roles)('%s has its Word name, fonts, size and exact line height', (role) => {
    const { wordStyle, font, size, lineHeight } = style.roles[role];
    const element = styleOf(role);
    expect(value(element, 'w:name')).toBe(wordStyle);
    const fonts = style.fonts.get(font)?.word;
    expect(all(element, 'w:rFonts')[0]?.attributes).toEqual({
      'w:ascii': fonts?.latin,
      'w:hAnsi': fonts?.latin,
      'w:cs': fonts?.latin,
      'w:eastAsia': fonts?.chinese,
      'w:hint': 'eastAsia',
    });
    expect(value(element, 'w:sz')).toBe(String(size * 2));
    expect(value(element, 'w:spacing', 'w:line')).toBe(String(Math.round(lineHeight * 20)));
    expect(value(element, 'w:spacing', 'w:lineRule')).toBe('exact');
  });

  it('carries the outline level of Word’s navigation pane: the title above the headings', () => {
    const levels = roles.flatMap((role) => {
      const level = value(styleOf(role), 'w:outlineLvl');
      return level === undefined ? [] : [[role, level]];
    });
    expect(levels).toEqual([
      ['title', '0'],
      ['heading1', '1'],
      ['heading2', '2'],
      ['heading3', '3'],
    ]);
  });

  it('hangs an item of a list in a cell by a character, as the PDF does', () => {
    expect(all(styleOf('tableItem'), 'w:ind').map(({ attributes }) => attributes)).toEqual([
      { 'w:left': '210', 'w:hanging': '210' },
    ]);
  });

  it('carries alignment, indent and what stays with the next paragraph', () => {
    const { keepWithNext, firstIndent } = { keepWithNext: 'w:keepNext', firstIndent: 'w:firstLine' };
    const having = (test: (role: Role) => unknown) => roles.filter(test);
    expect(having((role) => all(styleOf(role), keepWithNext).length > 0)).toEqual(
      having((role) => style.roles[role].keepWithNext),
    );
    expect(having((role) => value(styleOf(role), 'w:ind', firstIndent))).toEqual(
      having((role) => style.roles[role].firstIndent > 0),
    );
    expect(value(styleOf('body'), 'w:ind', firstIndent)).toBe('420');
    expect(value(styleOf('title'), 'w:jc')).toBe('center');
    expect(value(styleOf('body'), 'w:jc')).toBe('both');
  });
});

describe('all parts', () => {
  const partNames = [...parts.keys()].filter((path) => path.startsWith('word/') && path.endsWith('.xml'));
  const found = partNames.flatMap((path) => descendants(parsePart(parts, path)));

  it('use no style that is not there, and no name twice', () => {
    const ids = styles.map(({ attributes }) => attributes['w:styleId']);
    const used = found.filter(({ name }) => /^w:(pStyle|rStyle|basedOn|next|link)$/.test(name));
    expect(used.filter(({ attributes }) => !ids.includes(attributes['w:val']))).toEqual([]);
    const names = styles.map((each) => value(each, 'w:name'));
    expect(new Set(names).size).toBe(names.length);
  });

  it('name fonts outright, never through a theme', () => {
    const attributes = found.flatMap((element) => Object.keys(element.attributes));
    expect(attributes.filter((name) => /theme/i.test(name))).toEqual([]);
    expect([...parts.keys()].filter((path) => path.includes('theme'))).toEqual([]);
  });

  it('leave the look of text to the styles', () => {
    const runs = all(parsePart(parts, 'word/document.xml'), 'w:rPr').flatMap(({ children }) => children);
    const names = new Set(runs.map((child) => (typeof child === 'string' ? child : child.name)));
    expect([...names].sort()).toEqual(['w:b', 'w:bCs', 'w:em']);
  });

  it('say that the text is Chinese and that pages end where they end', () => {
    const defaults = all(parsePart(parts, 'word/styles.xml'), 'w:docDefaults')[0];
    expect(defaults && value(defaults, 'w:lang', 'w:eastAsia')).toBe('zh-CN');
    expect(defaults && value(defaults, 'w:widowControl')).toBe('false');
  });

  it('say so in a document of another language, too, whose own is that of its Latin letters', async () => {
    const { bytes } = await writeDocx(documentOf([], { lang: 'en-GB' }), context);
    const defaults = all(parsePart(openPackage(bytes), 'word/styles.xml'), 'w:docDefaults')[0];
    expect(defaults && all(defaults, 'w:lang')[0]?.attributes).toEqual({
      'w:val': 'en-GB',
      'w:eastAsia': 'zh-CN',
    });
  });

  it('have Word squeeze marks, as they are squeezed in the PDF', () => {
    const settings = parsePart(parts, 'word/settings.xml');
    expect(value(settings, 'w:characterSpacingControl')).toBe('compressPunctuation');
  });

  it('give each Chinese font we know the one other name that Word takes, and no other font one', async () => {
    const fonts = all(parsePart(parts, 'word/fontTable.xml'), 'w:font');
    const named = fonts.map((font) => [
      font.attributes['w:name'],
      value(font, 'w:altName'),
      value(font, 'w:charset'),
    ]);
    expect(named).toEqual([
      ['方正小标宋简体', 'FZXiaoBiaoSong-B05S', '86'],
      ['黑体', 'SimHei', '86'],
      ['楷体_GB2312', 'KaiTi', '86'],
      ['仿宋_GB2312', 'FangSong', '86'],
      ['宋体', 'SimSun', '86'],
    ]);
    const others = ['SimHei', '某体_GB2312', '某体'].map(otherName);
    expect(others).toEqual(['黑体', '某体', undefined]);
  });
});

it('a heading deeper than its role’s style says so itself', async () => {
  const { bytes } = await writeDocx(
    documentOf([heading(2, 'heading1', '甲'), heading(3, 'heading1', '乙')]),
    context,
  );
  const paragraphs = all(parsePart(openPackage(bytes), 'word/document.xml'), 'w:p');
  expect(paragraphs.map((each) => value(each, 'w:outlineLvl'))).toEqual([undefined, '2']);
});

it.each(pageRoles)(
  'the %s page has a grid of lines only where it is upright and its text in 三号',
  async (page) => {
    const { bytes } = await writeDocx(documentOf([], { page }), context);
    expect(value(parsePart(openPackage(bytes), 'word/document.xml'), 'w:docGrid', 'w:type')).toBeUndefined();
    const body = { ...style.roles.body, size: 16, lineHeight: 28.95 };
    const large = { ...context, style: { ...style, roles: { ...style.roles, body } } };
    const gridded = openPackage((await writeDocx(documentOf([], { page }), large)).bytes);
    const [grid] = all(parsePart(gridded, 'word/document.xml'), 'w:docGrid');
    const lines = page === 'briefing' || page === 'booklet' ? { 'w:type': 'lines' } : {};
    expect(grid?.attributes).toEqual({ ...lines, 'w:linePitch': '579' });
  },
);

it('characters are drawn together in the role that asks for it, and in no other', async () => {
  const roles = { ...style.roles, body: { ...style.roles.body, characterSpacing: -0.25 } };
  const { bytes } = await writeDocx(documentOf([]), { ...context, style: { ...style, roles } });
  const spaced = all(parsePart(openPackage(bytes), 'word/styles.xml'), 'w:style').flatMap((each) =>
    all(each, 'w:rPr').flatMap((run) =>
      all(run, 'w:spacing').map(({ attributes }) => [each.attributes['w:styleId'], attributes['w:val']]),
    ),
  );
  expect(spaced).toEqual([['body', '-5']]);
});

it('no mark hangs beyond the edge, and only the body text stands on a grid', () => {
  const paragraphStyles = styles.filter((each) => all(each, 'w:spacing').length > 0);
  expect(paragraphStyles.map((each) => value(each, 'w:overflowPunct'))).toEqual(
    paragraphStyles.map(() => 'false'),
  );
  const onGrid = paragraphStyles.filter((each) => value(each, 'w:snapToGrid') === undefined);
  expect(onGrid.map(({ attributes }) => attributes['w:styleId'])).toEqual(['body']);
});
