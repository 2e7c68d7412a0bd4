import type { TextPlace } from '../problem/index.ts';
import type { Leaf } from './check-lines.ts';
import type { TemplateText } from './template-text.ts';

/** A stretch of what a template prints by itself, on one line; `place` is that of a stretch of its `text`. */
export type TemplatePassage = {
  readonly text: string;
  readonly place: (start: number, end: number) => TextPlace;
};

/** What stands in a passage where the template prints a value: a character and a digit that nobody writes. */
export const valueCharacters = { text: '\u3400', number: '\u07c0' } as const;

/** A character of a passage and the stretch of the template it stands for. */
type Unit = { readonly character: string; readonly start: number; readonly end: number };

/**
 * The text that a template has of its own, without markup, line by line; tags other than inline ones part it, too. What
 * it has for attachments in other languages than Chinese is none of it.
 */
export function templatePassages(leaves: readonly Leaf[], template: TemplateText): TemplatePassage[] {
  const units = leaves.filter(({ foreign }) => !foreign).flatMap((leaf) => unitsOf(leaf, template));
  const plain = withoutMarkup(units.map(({ character }) => character).join(''));
  const passages: Unit[][] = [[]];
  units.forEach((unit, index) => {
    const character = plain.charAt(index);
    if (character === '\n') passages.push([]);
    else if (character !== '\0') passages.at(-1)?.push({ ...unit, character });
  });
  return passages.filter(({ length }) => length > 0).map((passage) => passageOf(passage, template));
}

function unitsOf(leaf: Leaf, { text, offsetOf }: TemplateText): Unit[] {
  const [start, end] = [offsetOf(leaf.statement.loc.start), offsetOf(leaf.statement.loc.end)];
  // A seam: what stands after `else` is printed instead of what stands before.
  if (!leaf.content && leaf.mayBeEmpty === undefined) return [{ character: '\n', start, end: start }];
  if (!leaf.content) return [{ character: valueCharacters[leaf.isNumber ? 'number' : 'text'], start, end }];
  return Array.from({ length: end - start }, (_, index) => {
    const at = start + index;
    return { character: text.charAt(at), start: at, end: at + 1 };
  });
}

/** Remarks, tags, addresses, character references and Markdown's marks. */
const markup =
  /<!--[\s\S]*?-->|(<\/?(?:strong|em|a|span)\b[^<>]*>|(?<=\])\([^()\s]*\)|[*\\`])|<\/?[a-z][^<>]*>|&#?\w+;|\|/giu;

/** The same length of text: `\0` where nothing stands, a line feed where a passage ends. */
function withoutMarkup(text: string): string {
  return text.replace(markup, (found, inline?: string) => {
    if (found.startsWith('&')) return '\ufffc'.padEnd(found.length, '\0');
    return (inline === undefined ? '\n' : '\0').repeat(found.length);
  });
}

function passageOf(units: readonly Unit[], { placeAt }: TemplateText): TemplatePassage {
  return {
    text: units.map(({ character }) => character).join(''),
    place: (start, end) => placeAt(units[start]?.start ?? 0, units[end - 1]?.end ?? 0),
  };
}
