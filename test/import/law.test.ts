import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writers } from '../../scripts/write/index.ts';
import { attachmentArbitrary } from '../arbitrary/attachment.ts';
import { composed } from '../compose/compose-with.ts';
import { shippedContext } from '../fixtures/context.ts';
import { imported } from './imported.ts';
import { printed } from './printed.ts';

const context = shippedContext();

test.each(['docx', 'md'] as const)(
  'import of a %s that we wrote prints as the model does',
  async (format) => {
    const write = await writers[format]();
    await fc.assert(
      fc.asyncProperty(attachmentArbitrary({ programmes: 2, children: 2 }), async (attachment) => {
        const overview = composed(attachment, 'overview');
        const { bytes } = await write(overview, context);
        const { attachment: found, problems } = imported(bytes, `model.${format}`);
        if (!found) throw new Error(JSON.stringify(problems));
        // Markdown cannot say every mixture of marks: a text that loses its marks keeps its characters, and is reported.
        const isPlain = problems.some(({ rule }) => rule === 'import-markup');
        expect(printed(composed(found, 'overview'), isPlain)).toEqual(printed(overview, isPlain));
      }),
      { numRuns: 60 },
    );
  },
);
