import type { Node } from 'mdast';
import { isChinese } from '../language/index.ts';
import { type Problem, problem, type RuleId } from '../problem/index.ts';
import type { SourceTree } from '../read/index.ts';
import type { Waiver } from './attachment.ts';

/** What is found on the way through a source's body. */
export type Findings = {
  readonly problems: Problem[];
  readonly waivers: Waiver[];
  /** Waivers whose block is still to come. */
  pending: Omit<Waiver, 'covers'>[];
  /** Whether the document's language is Chinese: it decides what a soft break becomes. */
  readonly chinese: boolean;
  readonly placeOf: SourceTree['placeOf'];
  readonly linesOf: SourceTree['linesOf'];
};

/** Nothing found yet, in a document of a BCP 47 language. */
export function findingsOf(tree: SourceTree, lang: string): Findings {
  const { placeOf, linesOf } = tree;
  return { problems: [], waivers: [], pending: [], chinese: isChinese(lang), placeOf, linesOf };
}

/** Adds a problem at a node, over its whole stretch. */
export function report(findings: Findings, rule: RuleId, node: Node, values: Problem['values'] = {}): void {
  findings.problems.push(problem(rule, findings.placeOf(node), values));
}
