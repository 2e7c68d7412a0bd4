import fc from 'fast-check';

const kinds = ['flip', 'remove', 'double', 'insert', 'splice', 'figure', 'token', 'move'] as const;

/** A change of bytes: what is done, where and how far as parts of the whole, and what is put in. */
export type ByteChange = {
  readonly kind: (typeof kinds)[number];
  readonly at: number;
  readonly length: number;
  readonly put: string;
};

/** What breaks readers: halves of characters, marks of each format, figures out of all measure. */
const odd = [
  '\0',
  '\xff\xfe',
  '\xe4\xb8',
  '\xef\xbb\xbf',
  '\r',
  '{{',
  '}}',
  '{{#each rows}}',
  '{{/if}}',
  '{{> a}}',
  '{{{title}}}',
  '<',
  '</td>',
  '<table>',
  '<![CDATA[',
  '<!--',
  ']]>',
  '&#0;',
  '&a;',
  '"',
  "'",
  ': ',
  '- ',
  '&a [*a]',
  '? ',
  '!!js/function x',
  '---\n',
  '# ',
  '> ',
  '``````',
  '1e309',
  '-1',
  '0',
  '99999999999999999999',
  '0.0000001mm',
  '9999999mm',
  '\t',
  'PK\x03\x04',
  '\xff'.repeat(4),
  '('.repeat(300),
  '> '.repeat(300),
  '['.repeat(300),
];

/** What a figure becomes, that is still one. */
const figures = ['0', '0.001', '0.1', '1', '7', '40', '300', '999', '20000', '99999999', '1e9'];

export const byteChange: fc.Arbitrary<ByteChange> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.nat(999_999).map((part) => part / 1_000_000),
  length: fc.oneof(fc.constant(1), fc.nat(8), fc.nat(400)),
  put: fc.oneof(fc.constantFrom(...odd), fc.string({ minLength: 1, maxLength: 3, unit: 'binary-ascii' })),
});

/** The bytes with a change; `other` is what a splice goes on with. */
export function changedBytes(
  bytes: Uint8Array,
  { kind, at, length, put }: ByteChange,
  other: Uint8Array,
): Uint8Array {
  const start = Math.floor(at * bytes.length);
  const end = Math.min(start + length, bytes.length);
  const [before, within, after] = [bytes.subarray(0, start), bytes.subarray(start, end), bytes.subarray(end)];
  switch (kind) {
    case 'flip':
      return joined(
        before,
        within.map((byte, index) => byte ^ (1 << ((length + index) % 8))),
        after,
      );
    case 'remove':
      return joined(before, after);
    case 'double':
      return joined(before, within, within, after);
    case 'insert':
      return joined(before, Buffer.from(put, 'latin1'), within, after);
    case 'figure':
      return withOne(bytes, /\d+(?:\.\d+)?/g, at, () => figures[length % figures.length] ?? '');
    case 'token':
      return withOne(bytes, token, at, (found) => (length % 2 === 0 ? '' : found.repeat(1 + (length % 7))));
    case 'move': {
      const [moved = ''] =
        Buffer.from(bytes)
          .toString('latin1')
          .match(token)
          ?.slice(length % 90) ?? [];
      return withOne(bytes, token, at, (found) => moved + found);
    }
    case 'splice':
      return joined(before, other.subarray(Math.floor(at * other.length)));
  }
}

/** An expression of a template, a tag, a key with its value, a line of a source. */
const token = /\{\{[^}]*\}\}|<[^>]*>|[\w\x80-\xff]+: *[^,}\n]*[,}]|^.+\n/gm;

/** The bytes with one of the places where a pattern is found changed. */
function withOne(
  bytes: Uint8Array,
  pattern: RegExp,
  at: number,
  change: (found: string) => string,
): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const found = [...text.matchAll(pattern)];
  const one = found[Math.floor(at * found.length)];
  if (!one) return bytes;
  const changed = text.slice(0, one.index) + change(one[0]) + text.slice(one.index + one[0].length);
  return new Uint8Array(Buffer.from(changed, 'latin1'));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
