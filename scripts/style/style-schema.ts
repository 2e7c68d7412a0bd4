import { z } from 'zod';
import { pageRoles, type Role, roles } from '../document/index.ts';
import { parseLength, parseSize } from './length.ts';
import type { FontStyle, RoleStyle, Style } from './style.ts';

/** A4 and A3 in points, upright: the paper sizes of GB/T 9704-2012, 5.1 and 8. */
const papers = { A4: [210, 297], A3: [297, 420] } as const;
const pointsPerMillimetre = 72 / 25.4;

/** A text read as a number; `examples` are shown as what is expected and read in every language. */
function read(parse: (text: string) => number | undefined, examples: string) {
  return z.string().transform((text, context) => {
    const value = parse(text);
    if (value === undefined) context.addIssue({ code: 'custom', message: examples, input: text });
    return value ?? 0;
  });
}

const length = read(parseLength, '28mm / 2.8cm / 16pt');
const size = read(parseSize, '三号 / 小四 / 五号 / 16pt');
const spacing = read((text) => {
  const points = parseLength(text.replace(/^-/, ''));
  return points !== undefined && text.startsWith('-') ? -points : points;
}, '-0.25pt / 1pt');
const indent = read((text) => {
  const [, ems] = /^(\d+(?:\.\d+)?)em$/.exec(text) ?? [];
  return ems === undefined ? parseLength(text) : -Number(ems);
}, '2em / 8mm / 32pt');
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
/** A font file's name without its ending; behind # the PostScript name of one of the fonts in a collection. */
const face = z.string().regex(/^[^\\/:*?"<>|#\p{Cc}]+(?:#[^#\p{Cc}]+)?$/u);
const faces = z.array(face).min(1);
const sides = z.strictObject({ top: length, right: length, bottom: length, left: length });

const font = z
  .strictObject({
    word: z.strictObject({ chinese: z.string(), latin: z.string() }),
    pdf: z.strictObject({
      chinese: faces,
      latin: faces.optional(),
      boldChinese: faces.optional(),
      boldLatin: faces.optional(),
    }),
  })
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

const page = z
  .strictObject({
    size: z.enum(['A4', 'A3']),
    orientation: z.enum(['portrait', 'landscape']),
    margin: sides,
  })
  .transform(({ size, orientation, margin }) => {
    const [short, long] = papers[size].map((side) => side * pointsPerMillimetre) as [number, number];
    const landscape = orientation === 'landscape';
    return { width: landscape ? long : short, height: landscape ? short : long, landscape, margin };
  });

const role = z
  .strictObject({
    wordStyle: z.string().min(1),
    font: z.string(),
    bold: flag.default(false),
    size,
    characterSpacing: spacing.default(0),
    lineHeight: length,
    align: z.enum(['left', 'center', 'right', 'justify']).default('left'),
    verticalAlign: z.enum(['top', 'middle']).default('top'),
    spaceBefore: length.default(0),
    spaceAfter: length.default(0),
    firstIndent: indent.default(0),
    keepWithNext: flag.default(false),
  })
  .transform((style): RoleStyle => {
    const { firstIndent, size: em } = style;
    return { ...style, firstIndent: firstIndent < 0 ? -firstIndent * em : firstIndent };
  });

const table = z
  .strictObject({
    border: length,
    padding: sides,
    spaceBetween: length.default(6),
    continued: z.string(),
    widths: z.record(z.string(), length).default({}),
  })
  .transform((style) => ({ ...style, widths: new Map(Object.entries(style.widths)) }));

function each<Key extends string, Schema extends z.ZodType>(keys: readonly Key[], schema: Schema) {
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, schema])) as Record<Key, Schema>);
}

/** `templates/style.yaml`: every page and every role, lengths as text; what it gives is in points. */
export const styleSchema = z
  .strictObject({
    fonts: z.record(z.string(), font).transform((fonts) => new Map(Object.entries(fonts))),
    pages: each(pageRoles, page),
    roles: each(roles, role),
    table,
  })
  .superRefine(({ fonts, roles: styles }, context) => {
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
  }) satisfies z.ZodType<Style>;
