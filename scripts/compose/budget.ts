type Loop = { readonly line: number; readonly column: number };

/**
 * What a template may print: a document of 60,000 short cells has 5 million characters and 100,000 turns. Lists in each
 * other grow with the product of their lengths.
 */
const limits = {
  /** UTF-16 units in one document. */
  characters: 16_000_000,
  /** The same in all documents of one template. */
  allCharacters: 64_000_000,
  /** Turns of `{{#each}}` in all of them. */
  turns: 2_000_000,
};

/** What a template has printed so far. */
export type Budget = { characters: number; allCharacters: number; turns: number };

export function createBudget(): Budget {
  return { characters: 0, allCharacters: 0, turns: 0 };
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
export function spend(budget: Budget, at: Loop | undefined, turn: () => string): string {
  const { characters, allCharacters } = budget;
  if (++budget.turns > limits.turns) throw new PrintsTooMuch(at);
  const text = turn();
  budget.characters = Math.max(budget.characters, characters + text.length);
  budget.allCharacters = Math.max(budget.allCharacters, allCharacters + text.length);
  if (budget.characters > limits.characters || budget.allCharacters > limits.allCharacters)
    throw new PrintsTooMuch(at);
  return text;
}
