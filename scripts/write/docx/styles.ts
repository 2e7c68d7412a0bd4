import type { IParagraphPropertiesOptions, IRunStylePropertiesOptions, IStylesOptions } from 'docx';
import type { Role } from '../../document/index.ts';
import { isEnglish } from '../../language/index.ts';
import { type RoleStyle, type Style, typeArea } from '../../style/index.ts';
import { docx } from './docx.ts';
import { type IndentedStyles, indentedName } from './indented-styles.ts';
import { twips } from './length.ts';
import type { NamedStyle } from './style-ids.ts';
import { wordLanguage } from './word-language.ts';

/** The levels of Word's navigation pane, from 0: the title, and under it 一、, （一） and 1. */
export const outlineLevels: Partial<Record<Role, number>> = {
  title: 0,
  heading1: 1,
  heading2: 2,
  heading3: 3,
};

/** Style of the paragraphs that OOXML demands where the document has none: one point high, printing nothing. */
export const separatorStyle = 'separator';

const alignments = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const;

/**
 * styles.xml: one paragraph style per role and look, its name the style sheet's; none of docx's own. Titles and
 * names are indented as the document's texts ask for, those of a table in styles based on their roles'.
 */
export function stylesOf(
  style: Style,
  lang: string,
  styles: readonly NamedStyle[],
  indented: IndentedStyles,
): IStylesOptions {
  const ids = new Map(styles.map((one) => [one.id, one]));
  const { width } = typeArea(style.pages.booklet);
  const { body } = style.roles;
  const paragraph: IParagraphPropertiesOptions = { widowControl: false };
  const run = {
    ...fontOf(style, { ...body, characterSpacing: 0 }, lang),
    // Chinese is Chinese in a document of any language.
    language: { value: wordLanguage(lang), eastAsia: 'zh-CN' },
  };
  return {
    importedStyles: [
      new docx.DocumentDefaults({ paragraph, run }),
      new docx.StyleForParagraph({ id: 'Normal', name: 'Normal', quickFormat: true }),
    ],
    paragraphStyles: [
      ...styles.map(({ id, role, name, look }) => ({
        id,
        name,
        basedOn: 'Normal',
        next: nextRoles[role] ?? id,
        quickFormat: true,
        paragraph: paragraphOf(role, look, indented.get(id)?.side ?? 0, width),
        run: fontOf(style, look, lang),
      })),
      ...[...indented]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .flatMap(([id, { base, side }]) => {
          const own = ids.get(base);
          if (!own || id === base) return [];
          const indent = own.look.align === 'center' ? { left: side, right: side } : { right: side };
          return [{ id, name: indentedName(side, own), basedOn: base, next: base, paragraph: { indent } }];
        }),
      {
        id: separatorStyle,
        name: '分隔',
        basedOn: 'Normal',
        paragraph: { spacing: { line: 20, lineRule: 'exact' } },
        run: { size: 2 },
      },
    ],
  };
}

/** What Word goes on with at the end of such a paragraph; where none stands here, with the same. */
const nextRoles: Partial<Record<Role, Role>> = {
  label: 'title',
  title: 'body',
  heading1: 'body',
  heading2: 'body',
  heading3: 'body',
};

/** `side` is the indent on either side, in twips; `width` that of a booklet's contents, in points. */
function paragraphOf(role: Role, style: RoleStyle, side: number, width: number): IParagraphPropertiesOptions {
  const outlineLevel = outlineLevels[role];
  return {
    alignment: alignments[style.align],
    spacing: {
      before: twips(style.spaceBefore),
      after: twips(style.spaceAfter),
      line: twips(style.lineHeight),
      lineRule: 'exact',
    },
    ...(side > 0 ? { indent: { left: side, right: side } } : indentOf(style)),
    ...(style.keepWithNext ? { keepNext: true } : {}),
    ...(role === 'contentsEntry' ? entryOf(width) : {}),
    ...(outlineLevel === undefined ? {} : { outlineLevel }),
  };
}

/** Dots lead from an entry of the contents to the number of its page, at the right edge of its last line, on the same page. */
function entryOf(width: number): IParagraphPropertiesOptions {
  const { TabStopType, LeaderType } = docx;
  const position = twips(width);
  const tabStops = [{ type: TabStopType.RIGHT, position, leader: LeaderType.MIDDLE_DOT }];
  return { tabStops, keepLines: true };
}

/** Word counts the first line's indent from that of the others. */
function indentOf({
  align,
  firstIndent,
  hangingIndent,
}: RoleStyle): Pick<IParagraphPropertiesOptions, 'indent'> {
  const left = twips(align === 'center' ? 0 : hangingIndent);
  const first = twips(firstIndent) - left;
  if (left === 0) return first > 0 ? { indent: { firstLine: first } } : {};
  return { indent: { left, ...(first < 0 ? { hanging: -first } : { firstLine: first }) } };
}

/** The hint sends the marks both scripts share, such as “ ” — …, to the Chinese font: not in English. */
function fontOf(
  { fonts }: Style,
  { font, size, bold, characterSpacing }: RoleStyle,
  lang: string,
): IRunStylePropertiesOptions {
  const hint = isEnglish(lang) ? {} : { hint: 'eastAsia' };
  const { chinese, latin } = fonts.get(font)?.word ?? { chinese: font, latin: font };
  return {
    font: { ascii: latin, hAnsi: latin, eastAsia: chinese, cs: latin, ...hint },
    size: Math.round(size * 2),
    ...(bold ? { bold } : {}),
    ...(characterSpacing === 0 ? {} : { characterSpacing: twips(characterSpacing) }),
  };
}
