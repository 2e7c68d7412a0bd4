import type { IParagraphPropertiesOptions, IRunStylePropertiesOptions, IStylesOptions } from 'docx';
import { type Role, roles } from '../../document/index.ts';
import { isEnglish } from '../../language/index.ts';
import type { RoleStyle, Style } from '../../style/index.ts';
import { docx } from './docx.ts';
import { type IndentedStyles, indentedName } from './indented-styles.ts';
import { twips } from './length.ts';
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
 * styles.xml: one paragraph style per role, its id the role, its name the style sheet's; none of docx's own. Titles and
 * names are indented as the document's texts ask for, those of a table in styles based on their roles'.
 */
export function stylesOf(style: Style, lang: string, indented: IndentedStyles): IStylesOptions {
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
      ...roles.map((role) => ({
        id: role,
        name: style.roles[role].wordStyle,
        basedOn: 'Normal',
        next: nextRoles[role] ?? role,
        quickFormat: true,
        paragraph: paragraphOf(role, style.roles[role], indented.get(role)?.side ?? 0),
        run: fontOf(style, style.roles[role], lang),
      })),
      ...[...indented]
        .filter(([id, { role }]) => id !== role)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([id, found]) => ({
          id,
          name: indentedName(found, style),
          basedOn: found.role,
          next: found.role,
          paragraph: {
            indent:
              style.roles[found.role].align === 'center'
                ? { left: found.side, right: found.side }
                : { right: found.side },
          },
        })),
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

/** `side` is the indent on either side, in twips. */
function paragraphOf(role: Role, style: RoleStyle, side: number): IParagraphPropertiesOptions {
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
    ...(outlineLevel === undefined ? {} : { outlineLevel }),
  };
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
