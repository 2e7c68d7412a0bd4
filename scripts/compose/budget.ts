import { timesIn } from '../language/index.ts';

type Loop = { readonly line: number; readonly column: number };

/** How much a template has printed. */
type Amount = {
  /** Turns of `{{#each}}`. */
  turns: number;
  /** UTF-16 units. */
  characters: number;
  lines: number;
  /** Of HTML, those that close with them. */
  tags: number;
};

/**
 * What one document may have: a table of 10,000 rows has 41,000 turns, 4 million characters, 51,000 lines and 184,000
 * tags, and its Word file takes 0.7 GB to make. Lists in each other grow with the product of their lengths.
 */
const limits: Readonly<Amount> = {
  turns: 150_000,
  characters: 8_000_000,
  lines: 150_000,
  tags: 250_000,
};
/** So many times as much all documents of a template may have together. */
const inAll = 3;

/** What a template has printed of its document so far, and of all documents before. */
export type Budget = { readonly document: Amount; readonly before: Amount };

export function createBudget(): Budget {
  const nothing = { turns: 0, characters: 0, lines: 0, tags: 0 };
  return { document: { ...nothing }, before: { ...nothing } };
}

/** Thrown out of a template that prints without end, where its inmost list stands (line from 1, column from 0). */
export class PrintsTooMuch extends Error {
  readonly at: Loop | undefined;
  constructor(at: Loop | undefined) {
    super('the template prints too much');
    this.at = at;
  }
}

/** Prints one turn of a list and counts what it is; what lists within it print is counted by them. */
export function spendTurn(budget: Budget, at: Loop | undefined, turn: () => string): string {
  const { document } = budget;
  const { characters } = document;
  document.turns++;
  if (isSpent(budget, 'turns')) throw new PrintsTooMuch(at);
  const text = turn();
  document.characters = Math.max(document.characters, characters + text.length);
  if (isSpent(budget, 'characters')) throw new PrintsTooMuch(at);
  return text;
}

/** Prints a document and counts what it is. */
export function spendDocument(budget: Budget, print: () => string): string {
  const { document, before } = budget;
  for (const kind of kinds) {
    before[kind] += document[kind];
    document[kind] = 0;
  }
  const text = print();
  document.characters = text.length;
  document.lines = timesIn(text, '\n');
  document.tags = timesIn(text, '<');
  if (kinds.some((kind) => isSpent(budget, kind))) throw new PrintsTooMuch(undefined);
  return text;
}

const kinds = ['turns', 'characters', 'lines', 'tags'] as const;

function isSpent({ document, before }: Budget, kind: keyof Amount): boolean {
  return document[kind] > limits[kind] || before[kind] + document[kind] > inAll * limits[kind];
}
