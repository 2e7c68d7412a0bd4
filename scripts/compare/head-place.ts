import type { Attachment } from '../model/index.ts';
import type { TextPlace } from '../problem/index.ts';

/** Where the front matter begins: the place of a setting that has no place of its own. */
export function headPlace({ file }: Pick<Attachment, 'file'>): TextPlace {
  return { file, line: 1, column: 1 };
}
