import { expect, test } from 'vitest';
import type { Document } from '../../scripts/document/index.ts';
import { writeDocx } from '../../scripts/write/docx/index.ts';
import { shippedContext } from '../fixtures/context.ts';
import { redlineCases } from '../fixtures/redlines.ts';
import { imported } from './imported.ts';

const context = shippedContext();

async function read(document: Document, changes?: 'accepted' | 'original') {
  const { bytes } = await writeDocx(document, context);
  const { source, problems } = imported(bytes, 'a.docx', changes);
  return { source, problems: problems.map(({ rule, values }) => ({ rule, values })) };
}

test.each(Object.entries(redlineCases))(
  '%s is imported as each version is from its own file',
  async (_, { before, after, redline }) => {
    expect(await read(redline, 'original')).toEqual(await read(before));
    expect(await read(redline, 'accepted')).toEqual(await read(after));
  },
);
