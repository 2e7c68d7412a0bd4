import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Attachment, printSource, readAttachment } from '../../scripts/model/index.ts';
import { attachmentArbitrary } from '../arbitrary/attachment.ts';
import { withoutPlaces } from './without-places.ts';

function reread(attachment: Attachment) {
  const source = printSource(attachment);
  const { value, problems } = readAttachment(new TextEncoder().encode(source), 'model');
  return {
    value: value && withoutPlaces(value),
    errors: problems.filter(({ severity }) => severity === 'error'),
    source,
  };
}

test('a printed attachment reads back as the same attachment', () => {
  fc.assert(
    fc.property(attachmentArbitrary(), (attachment) => {
      const { value, errors } = reread(attachment);
      expect(errors).toEqual([]);
      expect(value).toEqual(withoutPlaces(attachment));
    }),
    { seed: 1, numRuns: 400 },
  );
});
