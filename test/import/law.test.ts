import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Attachment, readAttachment } from '../../scripts/model/index.ts';
import { writers } from '../../scripts/write/index.ts';
import { attachmentArbitrary } from '../arbitrary/attachment.ts';
import { composed } from '../compose/compose-with.ts';
import { shippedContext } from '../fixtures/context.ts';
import { imported } from './imported.ts';
import { printed } from './printed.ts';

const context = shippedContext();

async function importWritten(attachment: Attachment, format: 'docx' | 'md'): Promise<void> {
  const write = await writers[format]();
  const overview = composed(attachment, 'overview');
  const { bytes } = await write(overview, context);
  const { attachment: found, problems } = imported(bytes, `model.${format}`);
  if (!found) throw new Error(JSON.stringify(problems));
  // Markdown cannot say every mixture of marks: a text that loses its marks keeps its characters, and is reported.
  const isPlain = problems.some(({ rule }) => rule === 'import-markup');
  expect(printed(composed(found, 'overview'), isPlain)).toEqual(printed(overview, isPlain));
}

test.each(['docx', 'md'] as const)(
  'import of a %s that we wrote prints as the model does',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(attachmentArbitrary({ programmes: 2, children: 2 }), (attachment) =>
        importWritten(attachment, format),
      ),
      { numRuns: 60 },
    );
  },
);

test.each(['zh-CN', 'en'].flatMap((lang) => ['甲;', '甲；', 'a;', 'a'].map((text) => [lang, text] as const)))(
  'import of a page in %s joins items after “%s” as the page does',
  async (lang, text) => {
    const source = sourceOf(lang, text);
    const { value } = readAttachment(new TextEncoder().encode(source), 'a.md');
    if (!value) throw new Error('the source has errors');
    await importWritten(value, 'md');
  },
);

function sourceOf(lang: string, text: string): string {
  const list = `- **${text}**\n- 乙`;
  return `---\ntitle: 题\nlang: ${lang}\ncolumns:\n  programme: [名称, 目标]\n---\n\n# 子\n\n## 目标\n\n${list}\n`;
}
