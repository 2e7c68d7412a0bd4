import { diffChars } from 'diff';
import { check } from '../../../scripts/index.ts';
import { escapeLineStart } from '../../../scripts/model/index.ts';
import { offsetIn } from '../../../scripts/read/index.ts';

/** A stretch of a sentence that a checker marks, the end exclusive, and its reason: a rule, or what it would print. */
export type Mark = {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  /** A hint of ours; of a peer, that it changes nothing but spaces. */
  readonly isSlight: boolean;
};

/** A program that looks at a sentence. */
export type Checker = {
  readonly name: string;
  readonly marks: (sentence: string) => Promise<readonly Mark[]>;
  /** Whether a mark finds the slip that goes from one offset to another. */
  readonly finds: (mark: Mark, from: number, to: number) => boolean;
};

/** Ours, by every rule: a finding of any severity that overlaps the slip. */
export const yigao: Checker = {
  name: 'yigao',
  marks: findingsIn,
  finds: ({ start, end }, from, to) =>
    start === end ? start >= from && end <= to : start < to && end > from,
};

/**
 * Those of the peers that are installed; the others are named and left out. A change in the slip or beside it finds it,
 * but for one of spaces.
 */
export async function loadPeers(): Promise<readonly Checker[]> {
  const peers = [
    await load('autocorrect-node', ({ format }: { format: (text: string) => string }) => format),
    await load('zhlint', ({ run }: { run: (text: string, options: object) => { result: string } }) => {
      return (text) => run(text, { rules: { preset: 'default' } }).result;
    }),
  ];
  return peers.flatMap((peer) => peer ?? []);
}

async function load<Module>(
  name: string,
  mender: (module: Module) => (text: string) => string,
): Promise<Checker | undefined> {
  try {
    const mend = mender(await import(/* @vite-ignore */ name));
    return {
      name,
      marks: async (sentence) => changes(sentence, mend(sentence)),
      finds: ({ start, end, isSlight }, from, to) => !isSlight && start <= to && end >= from,
    };
  } catch (failure) {
    process.stderr.write(`left out: ${name}: ${String(failure).split('\n')[0]}\n`);
    return undefined;
  }
}

const head = `---
title: 概览
date: 2026-06-01
columns:
  programme: [名称, 内容]
---

# 第一项

## 内容

`;

/** What `check` finds in the sentence as a paragraph of a source, at its places in the sentence. */
async function findingsIn(sentence: string): Promise<Mark[]> {
  const text = `${head}${escapeLineStart(sentence)}\n`;
  const { problems } = await check({ sources: [{ name: 'sentence.md', text }] });
  const offset = offsetIn(text);
  return problems.flatMap(({ rule, severity, place }) => {
    if (place?.line === undefined || place.file !== 'sentence.md') return [];
    const { line, column, endLine = line, endColumn = column } = place;
    const start = unescapedIn(sentence, offset(line, column) - head.length);
    const end = unescapedIn(sentence, offset(endLine, endColumn) - head.length);
    return end < 0 ? [] : [{ start, end, reason: rule, isSlight: severity === 'hint' }];
  });
}

/** Where an offset in the escaped sentence is in the sentence; what lies before it is less than 0. */
function unescapedIn(sentence: string, escaped: number): number {
  if (escaped < 0) return -1;
  let offset = 0;
  while (offset < sentence.length && escapeLineStart(sentence.slice(0, offset)).length < escaped) offset++;
  return offset;
}

/** What a peer would print otherwise: an insertion is a mark without length. */
function changes(sentence: string, mended: string): Mark[] {
  const marks: Mark[] = [];
  let offset = 0;
  let isOpen = false;
  for (const { value, added, removed } of diffChars(sentence, mended)) {
    const length = added ? 0 : value.length;
    if (added || removed) {
      const last = isOpen ? marks.pop() : undefined;
      marks.push({
        start: last?.start ?? offset,
        end: offset + length,
        reason: `${last?.reason ?? ''}${added ? '+' : '-'}${value}`,
        isSlight: value.trim() === '' && (last?.isSlight ?? true),
      });
    }
    isOpen = added || removed;
    offset += length;
  }
  return marks;
}
