import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wordComparison } from '../scripts/command/word-comparison.ts';
import { listChanges } from '../scripts/compare/index.ts';
import {
  composeBriefing,
  composeComparison,
  composeOverview,
  readTemplate,
} from '../scripts/compose/index.ts';
import type { Document, PageRole } from '../scripts/document/index.ts';
import { type Attachment, readAttachment } from '../scripts/model/index.ts';
import type { Result } from '../scripts/problem/index.ts';
import { type Format, type Written, writers } from '../scripts/write/index.ts';
import { shippedContext } from './fixtures/context.ts';
import { printPart } from './fixtures/print-xml.ts';
import { shippedTemplate } from './fixtures/shipped-template.ts';
import { openPackage } from './write/docx/open-package.ts';

const folder = new URL('golden/three-levels/', import.meta.url);
const golden = (path: string) => new URL(path, folder).pathname;
const compared = (path: string) => new URL(`golden/comparison/${path}`, import.meta.url);

test('a source of three levels is, at every stage, what was accepted by reading it', async () => {
  const attachment = whole(readAttachment(readFileSync(new URL('source.md', folder)), 'source.md'));
  await expect(printTree(attachment)).toMatchFileSnapshot(golden('model.json'));

  const overview = whole(composeOverview(templateFor('overview', attachment), attachment, []));
  await expect(printTree(overview)).toMatchFileSnapshot(golden('document.json'));
  await expect(textOf(await written('md', overview))).toMatchFileSnapshot(golden('out.md'));
  await expect(textOf(await written('html', overview))).toMatchFileSnapshot(golden('out.html'));

  const briefing = whole(composeBriefing(templateFor('briefing', attachment), attachment, 0, []));
  await expect(textOf(await written('md', briefing))).toMatchFileSnapshot(golden('briefing.md'));
  await expect(textOf(await written('html', briefing))).toMatchFileSnapshot(golden('briefing.html'));

  const parts = openPackage((await written('docx', overview)).bytes);
  for (const name of ['document.xml', 'styles.xml']) {
    await expect(printPart(parts, `word/${name}`)).toMatchFileSnapshot(golden(`docx/${name}`));
  }
  const workbook = openPackage((await written('xlsx', overview)).bytes);
  for (const name of ['workbook.xml', 'worksheets/sheet1.xml'])
    await expect(printPart(workbook, `xl/${name}`)).toMatchFileSnapshot(
      golden(`xlsx/${name.replace(/^.*\//, '')}`),
    );

  const { pages = [] } = await written('pdf', overview);
  await expect(printTree(pages.map(printPage))).toMatchFileSnapshot(golden('pages.json'));
});

test('so is what changed between two versions', async () => {
  const [before, after] = ['old.md', 'new.md'].map((name) =>
    whole(readAttachment(readFileSync(compared(name)), name)),
  );
  if (!before || !after) throw new Error('a version is missing');
  const changes = listChanges(before, after);
  const names = { before: 'old.md', after: 'new.md', title: '' };
  const briefings = ['数字经济', '低空经济'].map((programme, at) => ({
    programme,
    stem: '',
    isNew: at === 1,
  }));
  const withdrawn = [{ programme: '县域经济', stem: '' }];
  const comparison = wordComparison({ ...names, changes, briefings, withdrawn, unread: [] }, after);
  const document = whole(composeComparison(templateFor('comparison', after), comparison));
  await expect(printTree(document)).toMatchFileSnapshot(compared('document.json').pathname);
  await expect(textOf(await written('md', document))).toMatchFileSnapshot(compared('out.md').pathname);
  const { pages = [] } = await written('pdf', document);
  await expect(printTree(pages.map(printPage))).toMatchFileSnapshot(compared('pages.json').pathname);
});

function templateFor(kind: PageRole, attachment: Attachment) {
  return whole(readTemplate(shippedTemplate(kind), `${kind}.md.hbs`, kind, attachment));
}

async function written(format: Format, document: Document): Promise<Written> {
  const write = await writers[format]();
  const made = await write(document, shippedContext());
  expect(made.problems).toEqual([]);
  return made;
}

function textOf({ bytes }: Written): string {
  return new TextDecoder().decode(bytes);
}

function whole<T>({ value, problems }: Result<T>): T {
  expect(problems).toEqual([]);
  if (value === undefined) throw new Error('no value, and no problem that says why');
  return value;
}

/** A page with each cell as its row, its column and its text. */
function printPage({ blocks, cells }: NonNullable<Written['pages']>[number]) {
  return {
    blocks,
    cells: cells.map(
      ({ row, column, text, repeated }) => `${row}:${column} ${repeated ? '(repeated) ' : ''}${text}`,
    ),
  };
}

/** A tree as JSON without its places, what has no branches on one line. */
function printTree(tree: unknown): string {
  const plain = (key: string, value: unknown) => {
    if (key === 'place' || key === 'file') return undefined;
    return value instanceof Map ? Object.fromEntries(value) : value;
  };
  const json = JSON.stringify(tree, plain, 2);
  const oneLine = (_: string, inside: string) => `{ ${inside.replace(/\n\s+/gu, ' ')} }`;
  return `${json.replace(/\{\n\s+([^{}[\]]+)\n\s+\}/gu, oneLine)}\n`;
}
