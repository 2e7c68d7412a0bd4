import { Tinypool } from 'tinypool';
import { type DocumentTask, makeDocument, type WrittenDocument } from '../pipeline/index.ts';
import type { ThreadData } from './threads.ts';

const { style, version, fonts }: ThreadData = Tinypool.workerData;
const context = { style, version, fonts: (face: string) => fonts.get(face) };

/** Makes a document in a thread; where in the sources its texts are from is not told. */
export async function makeInThread(task: DocumentTask): Promise<WrittenDocument> {
  const { misfits, files } = await makeDocument(task, context);
  return { misfits, files: files.map(({ texts: _, ...file }) => file) };
}
