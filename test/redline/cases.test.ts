import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  type Block,
  type Document,
  gridOf,
  type Inline,
  type Revision,
} from '../../scripts/document/index.ts';
import { redline } from '../../scripts/redline/index.ts';
import { changesCase, changesCases } from '../compare/changes-case.ts';
import { composed } from '../compose/compose-with.ts';
import { plain, versionOf } from '../fixtures/version-of.ts';

/** A redline as a person can read it: what is deleted and inserted in brackets, a row's own mark before it. */
function printed(document: Document): string {
  return document.children.flatMap(printedBlock).join('\n');
}

const marks = { deleted: ['[-', '-]'], inserted: ['[+', '+]'] } as const;
const rows = { deleted: '-', inserted: '+', both: ' ' } as const;

function printedBlock(block: Block): string[] {
  if (block.type === 'list') return block.items.map(({ children }) => printedInlines(children));
  if (block.type !== 'table') return [`${rows[block.revision ?? 'both']} ${printedInlines(block.children)}`];
  const head = block.columns.map(({ name, revision }) => (revision ? inMarks(name, revision) : name));
  const body = gridOf(block).map((squares, row) => {
    const cells = squares.map((square) => {
      if (!square?.origin) return '^';
      return square.cell.children
        .flatMap(printedBlock)
        .map((line) => line.replace(/^ {2}/, ''))
        .join('⏎');
    });
    return `${rows[block.rows[row]?.revision ?? 'both']} ${cells.join(' | ')}`;
  });
  return [`= ${head.join(' | ')}`, ...body];
}

function printedInlines(nodes: readonly Inline[]): string {
  const parts = nodes.map((node): string => {
    if (node.type === 'break') return '↵';
    if (node.type === 'text') return node.revision ? inMarks(node.value, node.revision) : node.value;
    return printedInlines(node.children);
  });
  return parts.join('').replaceAll('-][-', '').replaceAll('+][+', '');
}

function inMarks(text: string, revision: Revision): string {
  return marks[revision].join(text);
}

test.each(changesCases)('the redline of %s', async (name) => {
  const { before, after } = changesCase(name);
  const [old, now] = [composed(before, 'overview'), composed(after, 'overview')];
  const both = redline(old, now, { author: '甲', date: undefined });
  expect(versionOf(both, 'new')).toEqual(plain(now));
  const { lang, date, startPage, title } = now;
  expect(versionOf(both, 'old')).toEqual(versionOf({ ...old, lang, date, startPage, title }, 'old'));
  await expect(`${printed(both)}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'cases', `${name}.txt`));
});
