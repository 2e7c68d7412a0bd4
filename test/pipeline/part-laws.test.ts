import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textsIn, unitsOf } from '../../scripts/compose/index.ts';
import {
  type Attachment,
  type Choice,
  choiceKey,
  type Entry,
  type Level,
  levels,
} from '../../scripts/model/index.ts';
import { choosePart } from '../../scripts/pipeline/choose-part.ts';
import { attachmentArbitrary } from '../arbitrary/attachment.ts';
import { composed } from '../compose/compose-with.ts';

/** The part of an attachment; an error that tells why there is none. */
function partOf(attachment: Attachment, choice: Choice): Attachment {
  const { value, problems } = choosePart(attachment, choice, 'x');
  if (!value) throw new Error(JSON.stringify(problems));
  return value.attachment;
}

const entriesAt = ({ programmes }: Attachment, level: Level): Entry[] => {
  const visit = (entry: Entry): Entry[] => (entry.level === level ? [entry] : entry.children.flatMap(visit));
  return programmes.flatMap(visit);
};

test('all programmes make the overview of the whole, but for the line that says what was chosen', () => {
  fc.assert(
    fc.property(attachmentArbitrary(), (attachment) => {
      const numbers = attachment.programmes.map((_, index) => String(index + 1));
      // A name may be another's number.
      const asked = numbers.filter((number) =>
        attachment.programmes.every(({ name }) => !choiceKey(name.text).startsWith(number)),
      );
      fc.pre(asked.length === numbers.length);
      const { extract, children, ...head } = composed(
        partOf(attachment, { programmes: numbers }),
        'overview',
      );
      const whole = composed(attachment, 'overview');
      const at = children.findIndex((block) => block.type === 'paragraph' && block.role === 'provenance');
      expect({ ...head, children: children.toSpliced(at, 1) }).toEqual(whole);
      expect([extract, at > 0]).toEqual([true, true]);
    }),
  );
});

/** An attachment, and an entry with a text that stands in it. */
const withCell = attachmentArbitrary()
  .map((attachment) => {
    const cells = levels.flatMap((level) =>
      entriesAt(attachment, level).flatMap((entry) =>
        [...entry.fields].flatMap(([column, field]) => {
          const lines = textsIn(field);
          return [...unitsOf(lines), ...lines].map((text) => ({ level, entry, column, text }));
        }),
      ),
    );
    return { attachment, cells: cells.filter(({ text }) => choiceKey(text) !== '') };
  })
  .filter(({ cells }) => cells.length > 0)
  .chain(({ attachment, cells }) =>
    fc.record({ attachment: fc.constant(attachment), cell: fc.constantFrom(...cells) }),
  );

test('a text that stands in an entry chooses it, and nothing of its level in which it does not stand', () => {
  fc.assert(
    fc.property(withCell, ({ attachment, cell: { level, entry, column, text } }) => {
      const part = partOf(attachment, { where: [{ column, text }] });
      const chosen = entriesAt(part, level);
      expect(chosen).toContain(entry);
      for (const { fields } of chosen) {
        const field = fields.get(column);
        expect(choiceKey(field ? textsIn(field).join('') : '')).toContain(choiceKey(text));
      }
      const others = entriesAt(attachment, level).filter((one) => !chosen.includes(one));
      for (const { fields } of others) {
        const field = fields.get(column);
        expect(field ? unitsOf(textsIn(field)).map(choiceKey) : []).not.toContain(choiceKey(text));
      }
    }),
  );
});
