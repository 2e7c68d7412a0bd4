import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document } from '../../scripts/document/index.ts';
import { importFile } from '../../scripts/import/index.ts';
import type { Attachment, Entry } from '../../scripts/model/index.ts';
import { redline } from '../../scripts/redline/index.ts';
import { verifyRedline } from '../../scripts/verify/index.ts';
import { writeDocx } from '../../scripts/write/docx/index.ts';
import { attachmentArbitrary } from '../arbitrary/attachment.ts';
import { composed } from '../compose/compose-with.ts';
import { shippedContext } from '../fixtures/context.ts';
import { plain, versionOf } from '../fixtures/version-of.ts';

const context = shippedContext();
const tracked = { author: '甲', date: undefined };

function holds(before: Document, after: Document): void {
  const both = redline(before, after, tracked);
  expect(versionOf(both, 'new')).toEqual(versionOf(after, 'new'));
  const { title: _, ...old } = versionOf(both, 'old') as Document;
  const { title: __, ...wanted } = versionOf(before, 'old') as Document;
  expect({ ...old, ...sheet(before) }).toEqual(wanted);
}

/** What of a document is no text: that of the new version stands for both. */
function sheet({ lang, date, startPage }: Document) {
  return { lang, date, startPage };
}

/** An attachment with its entries moved about, cut and renamed as the numbers say. */
function shuffled(attachment: Attachment, numbers: readonly number[]): Attachment {
  let at = 0;
  const next = () => numbers[at++ % numbers.length] ?? 0;
  const edit = (entry: Entry): Entry => {
    const name = next() % 4 === 0 ? { ...entry.name, text: `${entry.name.text}改` } : entry.name;
    const fields = new Map([...entry.fields].filter(() => next() % 5 > 0));
    return { ...entry, name, fields, children: editAll(entry.children) };
  };
  const editAll = (entries: readonly Entry[]): Entry[] => {
    const edited = entries.map(edit).filter((_, index) => index === 0 || next() % 4 > 0);
    const [first, ...rest] = edited;
    if (!first || next() % 3 > 0) return edited;
    const copy = { ...first, name: { ...first.name, text: `${first.name.text}新` } };
    return next() % 2 === 0 ? [...rest, first, copy] : [copy, first, ...rest];
  };
  return { ...attachment, programmes: editAll(attachment.programmes) };
}

const numbers = fc.array(fc.nat(60), { minLength: 1, maxLength: 20 });
const attachment = attachmentArbitrary({ programmes: 3, children: 3 });

test('without what was inserted a redline is the old document, without what was deleted the new one', () => {
  fc.assert(
    fc.property(attachment, numbers, (given, how) => {
      holds(composed(given, 'overview'), composed(shuffled(given, how), 'overview'));
    }),
    { numRuns: 150 },
  );
});

test('any two documents make a redline', () => {
  fc.assert(
    fc.property(attachment, attachment, (before, after) => {
      holds(composed(before, 'overview'), composed(after, 'overview'));
    }),
    { numRuns: 60 },
  );
});

/** A redline's Word file: read back both ways, and imported both ways, it is the two versions. */
async function holdsInWord(before: Attachment, after: Attachment): Promise<void> {
  const [old, now] = [composed(before, 'overview'), composed(after, 'overview')];
  const { bytes } = await writeDocx(redline(old, now, tracked), context);
  expect(verifyRedline(bytes, old, now, 'x.docx').map(({ rule, values }) => [rule, values])).toEqual([]);
  for (const [changes, document] of [
    ['accepted', now],
    ['original', old],
  ] as const) {
    const alone = await writeDocx(document, context);
    const wanted = imported(alone.bytes, undefined);
    expect(wanted).toBeDefined();
    expect(imported(bytes, changes)).toEqual(wanted);
  }
}

function imported(bytes: Uint8Array, changes: 'accepted' | 'original' | undefined): string | undefined {
  const wanted = { target: 'x.md', table: undefined, header: undefined };
  return importFile(bytes, 'x.docx', { roles: context.style.roles, changes, ...wanted }).value;
}

test('the Word file of a redline says the new version when its changes are accepted, else the old one', async () => {
  await fc.assert(
    fc.asyncProperty(attachment, numbers, (given, how) => holdsInWord(given, shuffled(given, how))),
    { numRuns: 30 },
  );
  // A file has one language: that of the new version.
  const anyTwo = fc.asyncProperty(attachment, attachment, (before, after) =>
    holdsInWord({ ...before, lang: after.lang }, after),
  );
  await fc.assert(anyTwo, { numRuns: 20 });
});

test('a document and itself make a redline without a change', () => {
  fc.assert(
    fc.property(attachment, (given) => {
      const document = composed(given, 'overview');
      const both = redline(document, composed(given, 'overview'), tracked);
      expect(plain({ ...both, tracked: undefined })).toEqual(plain(document));
    }),
    { numRuns: 40 },
  );
});
