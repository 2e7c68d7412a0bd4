import { type Attachment, type Field, levels, type PlacedText } from '../../scripts/model/index.ts';

/** Of what an edit is done with: numbers choose what it is done to, the text is in no model before. */
export type Choice = { readonly at: number; readonly to: number; readonly text: string };

/** Where all that was edited stands. */
export const place = { file: 'edited', line: 1, column: 1 };

export function pick<T>(among: readonly T[], at: number): T | undefined {
  return among[at % among.length];
}

/** A field of one paragraph. */
export function fieldOf(value: string): Field {
  return { blocks: [{ type: 'paragraph', children: [{ type: 'text', value, place }], place }], place };
}

/** The columns that name no entries. */
export function fieldColumns({ columns }: Attachment): readonly PlacedText[] {
  return levels.flatMap((level) => columns[level].slice(1));
}
