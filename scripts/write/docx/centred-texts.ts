import { type Inline, inlineText, type Role } from '../../document/index.ts';

/** A text of centred lines, or what of it stands between hard breaks, and how wide its lines may be, in points. */
export type CentredText = { readonly text: string; readonly width: number; readonly heading: boolean };

/** What a document's centred styles are set for, by role. */
export type CentredTexts = Map<Role, CentredText[]>;

/** Adds a paragraph of any role, `width` points wide. */
export function addText(
  texts: CentredTexts,
  role: Role,
  children: readonly Inline[],
  width: number,
  heading: boolean,
): void {
  const lines = inlineText(children).split('\n');
  const added = texts.get(role) ?? [];
  texts.set(role, added);
  for (const text of lines) if (text !== '') added.push({ text, width, heading });
}
