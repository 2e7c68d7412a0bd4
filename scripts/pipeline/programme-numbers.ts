import type { Attachment } from '../model/index.ts';

/** The numbers of an attachment's programmes, of a part those of the whole; from 1 on. */
export function programmeNumbers({ programmes, part }: Attachment): number[] {
  return programmes.map((programme, index) => (part?.numbering?.indexes.get(programme) ?? index) + 1);
}
