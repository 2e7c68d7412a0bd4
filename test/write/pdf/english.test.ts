import { describe, expect, it } from 'vitest';
import type { Document } from '../../../scripts/document/index.ts';
import { styleFor } from '../../../scripts/style/index.ts';
import { verifyPages, verifyPdf } from '../../../scripts/verify/index.ts';
import { writePdf } from '../../../scripts/write/pdf/index.ts';
import { layOut } from '../../../scripts/write/pdf/lay-out.ts';
import { shippedContext } from '../../fixtures/context.ts';
import { documentOf, heading, paragraph, table } from '../../fixtures/document.ts';

const context = shippedContext();
const sentence =
  'agencies believe that responsibilities for interoperability, documentation and recommendations are comprehensive. ';
const hyphen = '\u00ad';

function documentIn(lang: string): Document {
  const blocks = [
    heading(1, 'title', sentence.repeat(2)),
    paragraph('body', sentence.repeat(6)),
    table(['A', 'B', 'C', 'D', 'E'], [Array.from({ length: 5 }, () => sentence)], ['taskName']),
  ];
  return documentOf(blocks, { page: 'briefing', lang });
}

/** The lines of a document that are drawn with a hyphen no text has. */
function parted(document: Document): string[] {
  const style = styleFor(document, context.style);
  const { pages } = layOut(document, { ...context, style });
  return pages.flatMap(({ lines }) =>
    lines.flatMap(({ line }) => {
      const drawn = line.runs.map(({ text }) => text).join('');
      return drawn.includes(hyphen) ? [drawn] : [];
    }),
  );
}

describe('a document in English', () => {
  it('parts words of its text and its cells, each line’s last with a hyphen that no text has', async () => {
    const document = documentIn('en');
    expect(parted(document).length).toBeGreaterThan(3);
    for (const line of parted(document)) expect(line).toMatch(/[a-z]{3,}\u00ad$/);
    const { bytes, pages = [], problems } = await writePdf(document, context);
    expect(problems).toEqual([]);
    expect(verifyPages(pages, document, 'x.pdf')).toEqual([]);
    expect(await verifyPdf(bytes, document, 'x.pdf')).toEqual([]);
  });

  it('parts none in titles and names', () => {
    const { children, ...rest } = documentIn('en');
    const [title] = children;
    if (title) expect(parted({ ...rest, children: [title] })).toEqual([]);
    const names = table(
      ['A', 'B', 'C'],
      [[sentence, sentence, sentence]],
      ['programmeName', 'taskName', 'stepName'],
    );
    expect(parted({ ...rest, children: [names] })).toEqual([]);
  });

  it('in another language parts none', () => {
    expect(parted(documentIn('zh-CN'))).toEqual([]);
  });
});
