import { diffWords } from '../compare/index.ts';
import type { Revision } from '../document/index.ts';
import { cut, type Leaf, revised } from './leaves.ts';

/** The leaves of both versions: their numbers as a whole, all else by words. */
export function diffLeaves(before: readonly Leaf[], after: readonly Leaf[]): Leaf[] {
  const isNumber = (leaf: Leaf) => leaf.isNumber;
  const isText = (leaf: Leaf) => !leaf.isNumber;
  const textOf = (leaves: readonly Leaf[]) => leaves.map(({ text }) => text).join('');
  const [oldNumber, newNumber] = [before.filter(isNumber), after.filter(isNumber)];
  const numbers =
    textOf(oldNumber) === textOf(newNumber)
      ? mergeSame(oldNumber, newNumber)
      : [...all(oldNumber, 'deleted'), ...all(newNumber, 'inserted')];
  const [olds, news] = [before.filter(isText), after.filter(isText)];
  const [oldText, newText] = [cutter(olds), cutter(news)];
  const words = diffWords(textOf(olds), textOf(news)).flatMap(({ type, text }) => {
    if (type === 'deleted') return all(oldText(text.length), 'deleted');
    if (type === 'inserted') return all(newText(text.length), 'inserted');
    return mergeSame(oldText(text.length), newText(text.length));
  });
  return [...numbers, ...deletedFirst(words)];
}

function all(leaves: readonly Leaf[], revision: Revision): Leaf[] {
  return leaves.map((leaf) => revised(leaf, revision));
}

/** Gives the next characters of leaves, cut where they end. */
function cutter(leaves: readonly Leaf[]): (length: number) => Leaf[] {
  let [index, used] = [0, 0];
  return (length) => {
    const taken: Leaf[] = [];
    for (let left = length; left > 0; ) {
      const leaf = leaves[index];
      if (!leaf) break;
      const text = leaf.text.slice(used, used + left);
      taken.push(cut(leaf, text));
      left -= text.length;
      used += text.length;
      if (used === leaf.text.length) [index, used] = [index + 1, 0];
    }
    return taken;
  };
}

/** Leaves of one text: where they stand in other containers, the old ones go and the new ones come. */
function mergeSame(before: readonly Leaf[], after: readonly Leaf[]): Leaf[] {
  const merged: Leaf[] = [];
  const [olds, news] = [cutter(before), cutter(after)];
  for (const length of stretches(before, after)) {
    const [[old], [now]] = [olds(length), news(length)];
    if (!old || !now) break;
    if (isAlike(old, now)) merged.push(now);
    else merged.push(revised(old, 'deleted'), revised(now, 'inserted'));
  }
  return merged;
}

/** The lengths of the stretches in which no leaf of either list ends. */
function stretches(before: readonly Leaf[], after: readonly Leaf[]): number[] {
  const ends = (leaves: readonly Leaf[]) => {
    let end = 0;
    return leaves.map(({ text }) => {
      end += text.length;
      return end;
    });
  };
  const borders = [...new Set([...ends(before), ...ends(after)])].sort((a, b) => a - b);
  return borders.map((border, index) => border - (borders[index - 1] ?? 0));
}

function isAlike(old: Leaf, now: Leaf): boolean {
  const keyOf = ({ containers }: Leaf) => containers.map(({ key }) => key).join('\n');
  return old.node.type === now.node.type && keyOf(old) === keyOf(now);
}

/** What goes stands before what comes, wherever both stand between two texts that stay. */
function deletedFirst(leaves: readonly Leaf[]): Leaf[] {
  const ordered: Leaf[] = [];
  const inserted: Leaf[] = [];
  for (const leaf of leaves) {
    if (leaf.node.revision === 'inserted') {
      inserted.push(leaf);
      continue;
    }
    if (leaf.node.revision === undefined) for (const one of inserted.splice(0)) ordered.push(one);
    ordered.push(leaf);
  }
  return [...ordered, ...inserted];
}
