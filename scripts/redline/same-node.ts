import type { Node } from '../document/index.ts';

/** All of a node but where it is from, as one string: equal strings print alike. */
export function nodePrint(node: Node | readonly Node[]): string {
  return JSON.stringify(node, (key, value: unknown) => (key === 'place' ? undefined : value));
}
