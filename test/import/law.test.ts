import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Attachment, readAttachment } from '../../scripts/model/index.ts';
import { withCuts } from '../../scripts/pipeline/with-cuts.ts';
import { verifyDocx } from '../../scripts/verify/index.ts';
import { type WriteContext, writers } from '../../scripts/write/index.ts';
import { attachmentArbitrary } from '../arbitrary/attachment.ts';
import { composed } from '../compose/compose-with.ts';
import { lowPages, shippedContext } from '../fixtures/context.ts';
import { place } from '../fixtures/document.ts';
import { imported } from './imported.ts';
import { printed } from './printed.ts';

const context = shippedContext();

async function importWritten(attachment: Attachment, format: 'docx' | 'md' | 'html'): Promise<void> {
  await importWrittenWith(attachment, format, context);
}

async function importWrittenWith(
  attachment: Attachment,
  format: 'docx' | 'md' | 'html',
  given: WriteContext,
): Promise<void> {
  const write = await writers[format]();
  const overview = composed(attachment, 'overview');
  const { bytes } = await write(overview, await withCuts(overview, format, given));
  if (format === 'docx') expect(verifyDocx(bytes, overview, 'model.docx')).toEqual([]);
  const { attachment: found, problems } = imported(bytes, `model.${format}`);
  if (!found) throw new Error(JSON.stringify(problems));
  // Markdown cannot say every mixture of marks: a text that loses its marks keeps its characters, and is reported.
  const shown = problems.some(({ rule }) => rule === 'import-markup') ? 'none' : 'all';
  expect(printed(composed(found, 'overview'), shown)).toEqual(printed(overview, shown));
}

test.each(['docx', 'md', 'html'] as const)(
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

test.each([100, 300])(
  'import of a docx that is cut into pages of %d points prints as the model does',
  async (height) => {
    const lower = lowPages(context, height);
    await fc.assert(
      fc.asyncProperty(attachmentArbitrary({ programmes: 3, children: 3 }), (attachment) =>
        importWrittenWith(attachment, 'docx', lower),
      ),
      { numRuns: 40 },
    );
  },
);

test.each(['zh-CN', 'en'].flatMap((lang) => ['甲;', '甲；', 'a;', 'a'].map((text) => [lang, text] as const)))(
  'import of a page in %s joins items after “%s” as the page does',
  async (lang, text) => {
    await importWritten(attachmentOf(lang, text), 'md');
  },
);

test.each(['docx', 'md', 'html'] as const)(
  'import of a %s takes a line of marks alone for an empty one',
  async (format) => {
    const children = [
      { type: 'strong' as const, children: [{ type: 'text' as const, value: ' ', place }], place },
    ];
    const given = attachmentOf('zh-CN', '甲');
    const fields = new Map([['目标', { blocks: [{ type: 'paragraph' as const, children, place }], place }]]);
    const programmes = given.programmes.map((programme) => ({ ...programme, fields }));
    await importWritten({ ...given, programmes }, format);
  },
);

test.each(
  ['docx', 'md'].flatMap((format) =>
    ['1.\u3000甲', '1.乙；2.\u3000甲', '- 1.\u3000甲\n- 2.\u3000乙', '1.\\\n甲', '- 1.\\\n  甲'].map(
      (text) => [format, text] as const,
    ),
  ),
)(
  'import of a %s takes “%s” for text, as no item begins with a full-width space or a break',
  async (format, text) => {
    const source = `${front}\n# 子\n\n## 目标\n\n${text.replaceAll('.', '\\.')}\n`;
    await importWritten(attachmentIn(source), format === 'md' ? 'md' : 'docx');
  },
);

test.each(['1.。；2.甲', '1.甲。2.乙', '1.甲；2.乙。'])(
  'import of a page keeps “%s” on its line',
  async (text) => {
    const source = `${front}\n# 子\n\n## 目标\n\n${text.replaceAll('.', '\\.')}\n`;
    await importWritten(attachmentIn(source), 'md');
  },
);

test.each(['docx', 'md', 'html'] as const)(
  'import of a %s takes an item that is a number alone for text',
  async (format) => {
    const source = `${front.replace(/---\n$/, 'lang: en\n---\n')}\n# 子\n\n## 目标\n\n- 1\\.\n- 甲\n`;
    await importWritten(attachmentIn(source), format);
  },
);

test('import of a page takes no column for a name’s whose texts begin with a space', async () => {
  const front = '---\ntitle: 题\ncolumns:\n  programme: [名称, 目标]\norder: [目标, 名称]\n---\n';
  const source = `${front}\n# 子\n\n## 目标\n\n丙\n\n# 丑\n\n## 目标\n\n&#32;丁\n`;
  await importWritten(attachmentIn(source), 'md');
});

const front = '---\ntitle: 题\ncolumns:\n  programme: [名称, 目标]\n---\n';

test('import of a docx keeps tabs and hyphens of every kind', async () => {
  const strange = 'Com\u00admu\u2011ni&#9;-&#9;ty';
  const source = `${front}\n# ${strange}\n\n## 目标\n\n甲${strange}\n`;
  await importWritten(attachmentIn(source), 'docx');
});

test.each(['en', 'en-GB', 'fr'])(
  'import of a docx has its language as the source, without a region: %s',
  async (lang) => {
    const overview = composed(attachmentOf(lang, 'agencies of it'), 'overview');
    const { bytes } = await (await writers.docx())(overview, await withCuts(overview, 'docx', context));
    expect(imported(bytes, 'a.docx').attachment?.lang).toBe(lang);
  },
);

/** An attachment of one field, a list of two items. */
function attachmentOf(lang: string, text: string): Attachment {
  const front = `---\ntitle: 题\nlang: ${lang}\ncolumns:\n  programme: [名称, 目标]\n---\n`;
  const source = `${front}\n# 子\n\n## 目标\n\n- **${text}**\n- 乙\n`;
  return attachmentIn(source);
}

function attachmentIn(source: string): Attachment {
  const { value } = readAttachment(new TextEncoder().encode(source), 'a.md');
  if (!value) throw new Error('the source has errors');
  return value;
}

test.each(['1. 智慧城市', '（一） 甲', '1.智慧城市'])(
  'import of a docx keeps a name’s own number: %s',
  async (name) => {
    const source = `---\ntitle: 标题\ncolumns: { programme: [项目, 目标] }\n---\n\n# ${name.replace('.', '\\.')}\n\n## 目标\n\n丙\n`;
    const { value } = readAttachment(new TextEncoder().encode(source), 'source.md');
    if (!value) throw new Error('the source has errors');
    await importWritten(value, 'docx');
  },
);
