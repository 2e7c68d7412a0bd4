import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasErrors } from '../../../scripts/problem/index.ts';
import { brokenAtLarge } from '../../fixtures/fuzz.ts';
import { imported } from '../imported.ts';
import { packed, type TestSheet, workbookParts } from './workbook-file.ts';

const runs = brokenAtLarge ?? 300;

/** How a cell holds its text, which is the token alone. */
const holders = {
  plain: (ref: string, token: string) => `<c r="${ref}" t="inlineStr"><is><t>${token}</t></is></c>`,
  string: (ref: string, token: string) => `<c r="${ref}" t="str"><f>A1</f><v>${token}</v></c>`,
  lines: (ref: string, token: string) =>
    `<c r="${ref}" t="inlineStr"><is><t>一&#10;${token}&#13;&#10;</t></is></c>`,
  struck: (ref: string, token: string) =>
    `<c r="${ref}" t="inlineStr"><is><r><rPr><strike/></rPr><t>${token}</t></r><r><t>留</t></r></is></c>`,
  bold: (ref: string, token: string) =>
    `<c r="${ref}" t="inlineStr"><is><r><rPr><b/></rPr><t>${token}</t></r><r><t xml:space="preserve"> 余</t></r></is></c>`,
  raised: (ref: string, token: string) =>
    `<c r="${ref}" t="inlineStr"><is><r><rPr><vertAlign val="superscript"/></rPr><t>${token}</t></r></is></c>`,
  aloud: (ref: string, token: string) =>
    `<c r="${ref}" t="inlineStr"><is><t>字</t><rPh sb="0" eb="1"><t>${token}</t></rPh></is></c>`,
  escaped: (ref: string, token: string) => `<c r="${ref}" t="inlineStr"><is><t>_x0041_${token}</t></is></c>`,
  error: (ref: string, token: string) => `<c r="${ref}" t="e"><v>${token}</v></c>`,
  unworked: (ref: string, token: string) => `<c r="${ref}"><f>${token}</f></c>`,
} as const;

const cell = fc.record({
  row: fc.nat(11),
  column: fc.nat(5),
  holder: fc.constantFrom(...(Object.keys(holders) as (keyof typeof holders)[])),
});
const range = fc.record({ row: fc.nat(11), column: fc.nat(5), down: fc.nat(3), across: fc.nat(3) });
const workbook = fc.record({
  cells: fc.uniqueArray(cell, {
    minLength: 1,
    maxLength: 30,
    selector: ({ row, column }) => `${row} ${column}`,
  }),
  merges: fc.array(range, { maxLength: 4 }),
  hiddenRows: fc.uniqueArray(fc.nat(11), { maxLength: 3 }),
  hiddenColumns: fc.uniqueArray(fc.nat(5), { maxLength: 2 }),
  other: fc.option(fc.constantFrom('', 'hidden', 'veryHidden'), { nil: undefined }),
  isNoted: fc.boolean(),
  isBoxed: fc.boolean(),
  isHeaded: fc.boolean(),
});
type Plan = typeof workbook extends fc.Arbitrary<infer Made> ? Made : never;

const refOf = (row: number, column: number) => `${String.fromCharCode(0x41 + column)}${row + 1}`;

/** A workbook of a plan, and the tokens in it that a reader of the file can find. */
function planted(plan: Plan) {
  const tokens: string[] = [];
  const token = () => {
    tokens.push(`文字${tokens.length}号`);
    return tokens.at(-1) ?? '';
  };
  const rows = Array.from({ length: 12 }, (_, row) => {
    const own = plan.cells.filter((one) => one.row === row).sort((one, two) => one.column - two.column);
    const cells = own.map(({ column, holder }) => holders[holder](refOf(row, column), token()));
    return `<row r="${row + 1}"${plan.hiddenRows.includes(row) ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
  });
  const cols = plan.hiddenColumns.map(
    (column) => `<col min="${column + 1}" max="${column + 1}" hidden="1"/>`,
  );
  const sheet: TestSheet = {
    name: '表一',
    rows,
    before: cols.length > 0 ? `<cols>${cols.join('')}</cols>` : '',
    merges: plan.merges.map(
      ({ row, column, down, across }) => `${refOf(row, column)}:${refOf(row + down, column + across)}`,
    ),
    after: plan.isHeaded ? `<headerFooter><oddHeader>&amp;C${token()}</oddHeader></headerFooter>` : '',
    beside: {
      ...(plan.isNoted && {
        comments: [
          'comments1.xml',
          `<comments><authors><author>甲</author></authors><commentList><comment ref="B2" authorId="0"><text><t>${token()}</t></text></comment></commentList></comments>`,
        ] as const,
      }),
      ...(plan.isBoxed && {
        drawing: [
          'drawings/drawing1.xml',
          `<wsDr><oneCellAnchor><from><col>1</col><row>1</row></from><sp><txBody><p><r><t>${token()}</t></r></p></txBody></sp></oneCellAnchor></wsDr>`,
        ] as const,
      }),
    },
  };
  const other: TestSheet[] =
    plan.other === undefined
      ? []
      : [
          {
            name: '表二',
            state: plan.other,
            rows: [[token()], `<row r="2" hidden="1">${holders.struck('A2', token())}</row>`],
          },
        ];
  return { parts: workbookParts([sheet, ...other]), tokens };
}

/** Tokens that stand neither in the source nor in what was found. */
function lostIn(tokens: readonly string[], { source = '', problems }: ReturnType<typeof imported>) {
  const told = problems.flatMap(({ values }) => Object.values(values)).join('\n');
  return tokens.filter((token) => !`${source}\n${told}`.includes(token));
}

test(`of ${runs} workbooks with merged, hidden, struck and noted texts no character is lost`, () => {
  let taken = 0;
  fc.assert(
    fc.property(workbook, (plan) => {
      const { parts, tokens } = planted(plan);
      const made = imported(packed(parts), 'a.xlsx');
      if (made.source === undefined) expect(hasErrors(made.problems)).toBe(true);
      else expect(lostIn(tokens, made)).toEqual([]);
      taken++;
    }),
    { numRuns: runs },
  );
  expect(taken).toBe(runs);
});

test(`${runs} workbooks with a part cut, doubled or mixed up each give a source, or an error that says why`, () => {
  fc.assert(
    fc.property(
      workbook,
      fc.nat(),
      fc.nat(10_000),
      fc.nat(10_000),
      fc.constantFrom('cut', 'twice', 'gone', 'noise'),
      (plan, which, at, to, how) => {
        const { parts } = planted(plan);
        const names = Object.keys(parts);
        const name = names[which % names.length] ?? '';
        const xml = parts[name] ?? '';
        const [from, end] = [at % (xml.length + 1), to % (xml.length + 1)].sort((one, two) => one - two) as [
          number,
          number,
        ];
        const stretch = xml.slice(from, end);
        const changed = {
          cut: xml.slice(0, from),
          twice: xml.slice(0, end) + stretch + xml.slice(end),
          gone: xml.slice(0, from) + xml.slice(end),
          noise: xml.slice(0, from) + String.fromCodePoint(at) + xml.slice(from),
        }[how];
        const { source, problems } = imported(packed({ ...parts, [name]: changed }), 'a.xlsx');
        if (source === undefined) expect(hasErrors(problems)).toBe(true);
      },
    ),
    { numRuns: runs },
  );
});
