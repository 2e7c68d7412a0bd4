import type { Problem } from '../../scripts/problem/index.ts';
import { begin, cell, goOn, paragraph, row, run, table } from './word-file.ts';

/** The parts of a file in which something is planted, by their names. */
export type Parts = Record<string, string>;
/** A kind of text that a Word file can hold: the XML that stands in a paragraph, and what it needs elsewhere. */
type Kind = (token: string, parts: Parts) => string;

const inRun = (inner: string, properties = '') => `<w:r>${properties}${inner}</w:r>`;
const field = (code: string, result = '') =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>${
    result && `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}`
  }<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const formField = (data: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const box = (token: string) => `<wps:txbx><w:txbxContent>${paragraph(token)}</w:txbxContent></wps:txbx>`;
const noted =
  (part: string, name: string, reference: string): Kind =>
  (token, parts) => {
    const key = `word/${part}.xml`;
    const before = parts[key] ?? `<w:${part} NS></w:${part}>`;
    const id = (before.match(/w:id=/g)?.length ?? 0) + 1;
    parts[key] = before.replace(/(?=<\/w:\w+>$)/, `<w:${name} w:id="${id}">${paragraph(token)}</w:${name}>`);
    return `<w:r><w:${reference} w:id="${id}"/></w:r>`;
  };
const drawn =
  (name: string, content: (token: string) => string): Kind =>
  (token, parts) => {
    parts[`word/${name}${Object.keys(parts).length}.xml`] = content(token);
    return '<w:r><w:drawing/></w:r>';
  };

export const kinds: Readonly<Record<string, Kind>> = {
  plain: (token) => run(token),
  link: (token) => `<w:hyperlink w:anchor="甲">${run(token)}</w:hyperlink>`,
  control: (token) => `<w:sdt><w:sdtPr/><w:sdtContent>${run(token)}</w:sdtContent></w:sdt>`,
  tag: (token) => `<w:smartTag w:element="x">${run(token)}</w:smartTag>`,
  customXml: (token) => `<w:customXml w:element="x">${run(token)}</w:customXml>`,
  direction: (token) => `<w:bdo w:val="rtl">${run(token)}</w:bdo>`,
  unknown: (token) => `<x:novelty xmlns:x="urn:x">${run(token)}</x:novelty>`,
  unknownInRun: (token) => inRun(`<x:novelty xmlns:x="urn:x"><w:t>${token}</w:t></x:novelty>`),
  simpleField: (token) => `<w:fldSimple w:instr=" REF a ">${run(token)}</w:fldSimple>`,
  field: (token) => field(' REF a ', token),
  fieldWithoutResult: (token) => field(` REF ${token} `),
  equation: (token) => field(` EQ \\f(${token},2) `),
  list: (token) => formField(`<w:ddList><w:listEntry w:val="${token}"/></w:ddList>`),
  struck: (token) => run(token, '<w:strike/>'),
  hidden: (token) => run(token, '<w:vanish/>'),
  raised: (token) => run(token, '<w:vertAlign w:val="superscript"/>'),
  ruby: (token) => inRun(`<w:ruby><w:rt>${run(token)}</w:rt><w:rubyBase>${run('字')}</w:rubyBase></w:ruby>`),
  formula: (token) => `<m:oMath><m:f><m:num><m:r><m:t>${token}</m:t></m:r></m:num><m:den/></m:f></m:oMath>`,
  textBox: (token) =>
    inRun(
      `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box(token)}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box(token)}</w:pict></mc:Fallback></mc:AlternateContent>`,
    ),
  wordArt: (token) =>
    inRun(`<w:pict><v:shape xmlns:v="urn:v"><v:textpath string="${token}"/></v:shape></w:pict>`),
  object: (token) => inRun(`<w:object>${box(token)}</w:object>`),
  footnote: noted('footnotes', 'footnote', 'footnoteReference'),
  endnote: noted('endnotes', 'endnote', 'endnoteReference'),
  comment: noted('comments', 'comment', 'commentReference'),
  smartArt: drawn(
    'diagrams/data',
    (token) => `<d NS xmlns:a="urn:a"><a:p><a:r><a:t>${token}</a:t></a:r></a:p></d>`,
  ),
  chart: drawn('charts/chart', (token) => `<c:c xmlns:c="urn:c"><c:v>${token}</c:v></c:c>`),
  header: drawn('header', (token) => `<w:hdr NS>${paragraph(token)}</w:hdr>`),
  inserted: (token) => `<w:ins w:author="甲">${run(token)}</w:ins>`,
};

/** Where in the file a kind stands. */
export const spots = [
  'name',
  'text',
  'covered',
  'nested',
  'before',
  'after',
  'banner',
  'heading',
  'other',
  'last',
] as const;
type Spot = (typeof spots)[number];
export type Planted = { readonly kind: string; readonly spot: Spot };

const wide = '<w:gridSpan w:val="3"/>';

/** The body and the other parts of a file with each kind in its spot, each text of its own. */
export function plantedParts(planted: readonly Planted[]): { body: string; parts: Parts; tokens: string[] } {
  const parts: Parts = {};
  const tokens = planted.map((_, index) => `记${'甲乙丙丁戊己庚辛壬癸'.charAt(index % 10)}${index}号`);
  const at = (spot: Spot) =>
    planted
      .map((one, index) => (one.spot === spot ? (kinds[one.kind]?.(tokens[index] ?? '', parts) ?? '') : ''))
      .join('');
  const nested = at('nested');
  const body =
    paragraph('附件2') +
    paragraph('概览') +
    paragraph(run('前') + at('before')) +
    table(
      row([cell(paragraph(run('栏') + at('banner')), wide)]),
      row([cell('项目'), cell('任务'), cell(paragraph(run('举措') + at('heading')))]),
      row([
        cell('甲', begin),
        cell(paragraph(run('一') + at('name'))),
        cell(paragraph(run('先') + at('text'))),
      ]),
      row([
        cell(paragraph(at('covered')), goOn),
        cell('二'),
        cell(paragraph('后') + (nested && table(row([cell(paragraph(nested))])) + paragraph(''))),
      ]),
      row([cell(paragraph(run('末') + at('last')), wide)]),
    ) +
    paragraph(run('注') + at('after')) +
    table(row([cell(paragraph(run('旁') + at('other')))]));
  return { body, parts, tokens };
}

/** How often a text stands in the source, and in the report. */
export function timesTold(
  token: string,
  { source = '', problems }: { readonly source: string | undefined; readonly problems: readonly Problem[] },
): [number, number] {
  const told = JSON.stringify(problems.map(({ values }) => values));
  return [source.split(token).length - 1, told.split(token).length - 1];
}
