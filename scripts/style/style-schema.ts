import { z } from 'zod';
import { type Role, roles } from '../document/index.ts';
import { type DerivableRole, derivableRoles, derivedRoles } from './derived-roles.ts';
import { fitSchema } from './fit-schema.ts';
import { parseLength, parseSize, pointsPerMillimetre, sizeNames } from './length.ts';
import { pageMeanings, roleMeanings } from './role-meanings.ts';
import type { FontStyle, PageStyle, RoleStyle, Style } from './style.ts';

/** A4 and A3 in points, upright: the paper sizes of GB/T 9704-2012, 5.1 and 8. */
const papers = { A4: [210, 297], A3: [297, 420] } as const;

/**
 * A text read as a number; `examples` are shown as what is expected and read in every language. `pattern` tells
 * editors which texts can be read.
 */
function read(id: string, parse: (text: string) => number | undefined, examples: string, pattern: string) {
  return z
    .string()
    .meta({ id, pattern: `^(${pattern})$`, examples: examples.split(' / ') })
    .transform((text, context) => {
      const value = parse(text);
      if (value === undefined) context.addIssue({ code: 'custom', message: examples, input: text });
      return value ?? 0;
    });
}

const number = '\\d+(\\.\\d+)?';
const lengthPattern = `${number}(pt|mm|cm)`;
const length = read('length', parseLength, '28mm / 2.8cm / 16pt', lengthPattern);
const size = read('size', parseSize, '三号 / 小四 / 五号 / 16pt', `${sizeNames.join('|')}|${lengthPattern}`);
const spacing = read(
  'spacing',
  (text) => {
    const points = parseLength(text.replace(/^-/, ''));
    return points !== undefined && text.startsWith('-') ? -points : points;
  },
  '-0.25pt / 1pt',
  `-?${lengthPattern}`,
);
const indent = read(
  'indent',
  (text) => {
    const [, ems] = /^(\d+(?:\.\d+)?)em$/.exec(text) ?? [];
    return ems === undefined ? parseLength(text) : -Number(ems);
  },
  '2em / 8mm / 32pt',
  `${number}em|${lengthPattern}`,
);
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
/** A font file's name without its ending; behind # the PostScript name of one of the fonts in a collection. */
const face = z.string().regex(/^[^\\/:*?"<>|#\x00-\x1f\x7f-\x9f]+(?:#[^#\x00-\x1f\x7f-\x9f]+)?$/u);
const faces = z.array(face).min(1);
const sides = z
  .strictObject({ top: length, right: length, bottom: length, left: length })
  .meta({ id: 'sides', description: '上、右、下、左四边的长度' });

const font = z
  .strictObject({
    word: z
      .strictObject({
        chinese: z.string().describe('Word 中汉字和中文标点所用的字体'),
        latin: z.string().describe('Word 中拉丁字母和数字所用的字体'),
      })
      .describe('Word 中使用的字体'),
    pdf: z
      .strictObject({
        chinese: faces.describe('依次选用的字体文件，取第一个含有该字的'),
        latin: faces.optional().describe('拉丁字母和数字先用的字体文件'),
        boldChinese: faces.optional().describe('加粗时用的字体文件；不写则同 chinese'),
        boldLatin: faces.optional().describe('加粗的拉丁字母和数字用的字体文件；不写则同 latin'),
      })
      .describe('PDF 中使用的字体文件，不带扩展名'),
  })
  .meta({ id: 'font' })
  .transform(({ word, pdf }): FontStyle => {
    const latin = pdf.latin ?? [];
    return {
      word,
      pdf: {
        chinese: pdf.chinese,
        latin,
        boldChinese: pdf.boldChinese ?? pdf.chinese,
        boldLatin: pdf.boldLatin ?? latin,
      },
    };
  });

const larger = z
  .array(z.enum(['landscape', 'A3']))
  .default([])
  .describe('表格用最小的字号也放不下时依次改用的纸：landscape 横排、A3；默认不改');

const paper = {
  size: z.enum(['A4', 'A3']).describe('纸张大小'),
  orientation: z.enum(['portrait', 'landscape']).describe('纸张方向：竖或横'),
  margin: sides.describe('页边距'),
};
type Paper = z.output<z.ZodObject<typeof paper>>;
type Wider = z.output<typeof larger>[number];

function pageOf(
  given: Paper & { readonly larger?: readonly Wider[] },
  { fit, widths }: Partial<Pick<PageStyle, 'fit' | 'widths'>>,
): PageStyle {
  let paper: Paper = given;
  const all: PageStyle[] = [];
  for (const step of given.larger ?? []) {
    paper = step === 'A3' ? { ...paper, size: 'A3' } : turned(paper);
    all.push({ ...sizeOf(paper), larger: [], fit, widths });
  }
  return { ...sizeOf(given), larger: all, fit, widths };
}

function sizeOf({ size, orientation, margin }: Paper): Omit<PageStyle, 'larger' | 'fit' | 'widths'> {
  const [short, long] = papers[size].map((side) => side * pointsPerMillimetre) as [number, number];
  const landscape = orientation === 'landscape';
  const [width, height] = landscape ? [long, short] : [short, long];
  return { width, height, landscape, margin };
}

/** The page turned to lie: its margins keep their places on the paper (GB/T 9704-2012, 8). */
function turned(page: Paper): Paper {
  if (page.orientation === 'landscape') return page;
  const { top, right, bottom, left } = page.margin;
  return {
    ...page,
    orientation: 'landscape',
    margin: { top: left, right: top, bottom: right, left: bottom },
  };
}

const widths = z
  .record(z.string(), length)
  .transform((given): ReadonlyMap<string, number> => new Map(Object.entries(given)));
/** Where a style sheet gives none, both texts of a comparison have as much room, and most of it. */
const comparisonWidths = {
  ...{ 位置: '35mm', 原文: '82mm', 修改为: '82mm', 说明: '26mm' },
  ...{ Place: '35mm', Old: '82mm', New: '82mm', Change: '26mm' },
};

/**
 * The overview has as many pages as it takes; only a briefing is fitted to its sides. A style sheet older than the
 * comparison or the booklet has no page for it.
 */
const pages = z
  .strictObject({
    overview: z
      .strictObject({ ...paper, larger })
      .describe(pageMeanings.overview)
      .transform((page) => pageOf(page, {})),
    briefing: z
      .strictObject({ ...paper, larger, fit: fitSchema })
      .describe(pageMeanings.briefing)
      .transform((page) => pageOf(page, page)),
    comparison: z
      .strictObject({
        ...paper,
        widths: widths
          .prefault(comparisonWidths)
          .describe('表中各栏的宽度，按栏名；各栏都写明的，按比例伸缩到版心宽'),
      })
      .optional()
      .describe(pageMeanings.comparison)
      .transform((page) => page && pageOf(page, page)),
    booklet: z
      .strictObject(paper)
      .optional()
      .describe(pageMeanings.booklet)
      .transform((page) => page && pageOf(page, {})),
  })
  .transform(({ comparison, booklet, ...pages }) => ({
    ...pages,
    comparison: comparison ?? { ...pages.overview, widths: widths.parse(comparisonWidths) },
    booklet: booklet ?? { ...pages.briefing, larger: [], fit: undefined },
  }));

const role = z
  .strictObject({
    wordStyle: z.string().min(1).describe('Word 中样式的名称，各类文字不得相同'),
    font: z.string().describe('fonts 中的一个名称'),
    bold: flag.default(false).describe('是否加粗，默认 false'),
    size: size.describe('字号'),
    characterSpacing: spacing.default(0).describe('每个字后加的间距，负值为紧缩；默认无'),
    lineHeight: length.describe('行距，固定值'),
    align: z.enum(['left', 'center', 'right', 'justify']).default('left').describe('水平对齐，默认 left'),
    verticalAlign: z.enum(['top', 'middle']).default('top').describe('在表格中的垂直对齐，默认 top'),
    spaceBefore: length.default(0).describe('段前间距，默认无'),
    spaceAfter: length.default(0).describe('段后间距，默认无'),
    firstIndent: indent.default(0).describe('首行缩进，2em 为两字；默认无'),
    hangingIndent: indent.default(0).describe('首行以下各行的缩进（悬挂缩进），1em 为一字；默认无'),
    keepWithNext: flag.default(false).describe('是否与下段同页，默认 false'),
  })
  .meta({ id: 'role' })
  .transform((style): RoleStyle => {
    const { firstIndent, hangingIndent, size } = style;
    const points = (length: number) => (length < 0 ? -length * size : length);
    return { ...style, firstIndent: points(firstIndent), hangingIndent: points(hangingIndent) };
  });

/** What a style sheet does not write of the roles that it need not is taken from others. */
const { shape: roleShape } = each(roles, role, roleMeanings);
const derivable = Object.fromEntries(
  derivableRoles.map((name) => [name, roleShape[name].optional()]),
) as Record<DerivableRole, z.ZodOptional<typeof role>>;
const roleStyles = z.strictObject({ ...roleShape, ...derivable }).transform((written): Style['roles'] => {
  const given = Object.entries(written).filter(([, style]) => style !== undefined);
  return { ...written, ...derivedRoles(written), ...Object.fromEntries(given) };
});

const table = z.strictObject({
  border: length.describe('框线的粗细'),
  padding: sides.describe('框线与文字之间的距离'),
  spaceBetween: length.default(6).describe('前后相接的两个表之间的距离，默认 6pt'),
  smallestSize: size.default(9).describe('表中文字最小可用的字号，默认小五；用它也放不下的表会报告出来'),
  continued: z.string().describe('项目名称在下一页重复时，其后所加的字样'),
  widths: widths.prefault({}).describe('各栏的宽度，按栏名；不写的由内容定'),
});

const pageNumber = z.strictObject({
  dashDistance: length.describe('页码两旁的一字线到版心下边缘的距离'),
  inset: indent.describe('页码到版心左边缘或右边缘的距离，1em 为页码的一字'),
});

/** A style sheet older than the pages that are ours says nothing of Word. */
const word = z.strictObject({
  pages: z
    .enum(['flow', 'cut'])
    .default('flow')
    .describe('表格在 Word 中如何分页：flow 由 Word 分页，便于修改；cut 按排定的页切开，便于打印；默认 flow'),
});

function each<Key extends string, Schema extends z.ZodType>(
  keys: readonly Key[],
  schema: Schema,
  meanings: Readonly<Record<Key, string>>,
) {
  const entries = keys.map((key) => [key, schema.describe(meanings[key])]);
  return z.strictObject(Object.fromEntries(entries) as Record<Key, Schema>);
}

/** `templates/style.yaml`: every page and every role, lengths as text; what it gives is in points. */
export const styleSchema = z
  .strictObject({
    fonts: z
      .record(z.string(), font)
      .describe('字体，按名称')
      .transform((fonts) => new Map(Object.entries(fonts))),
    pages: pages.describe('页面'),
    roles: roleStyles.describe('各类文字的版式'),
    table: table.describe('表格'),
    pageNumber: pageNumber.describe('页码的位置'),
    word: word.prefault({}).describe('Word 文件'),
  })
  .superRefine(({ fonts, roles: styles }, context) => {
    // Where a font is wrong, they are still as written.
    if (!(fonts instanceof Map)) return;
    /** Word knows a style by its name, and the import a role by its style. */
    const owners = new Map<string, string>();
    for (const [name, style] of Object.entries(styles) as [Role, RoleStyle][]) {
      const issue = (key: 'font' | 'wordStyle', message: string) =>
        context.addIssue({ code: 'custom', path: ['roles', name, key], message, input: style[key] });
      if (!fonts.has(style.font)) issue('font', [...fonts.keys()].join(' / '));
      const owner = owners.get(style.wordStyle);
      if (owner !== undefined) issue('wordStyle', `≠ roles.${owner}.wordStyle`);
      owners.set(style.wordStyle, name);
    }
  })
  .transform(({ pageNumber: { dashDistance, inset }, ...style }) => {
    const em = style.roles.pageNumber.size;
    return { ...style, pageNumber: { dashDistance, inset: inset < 0 ? -inset * em : inset } };
  }) satisfies z.ZodType<Style>;
