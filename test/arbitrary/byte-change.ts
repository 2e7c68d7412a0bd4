import fc from 'fast-check';

/** A change of bytes: what is done, where and how far as parts of the whole, and what is put in. */
export type ByteChange = {
  readonly kind: 'flip' | 'remove' | 'double' | 'insert' | 'splice';
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

export const byteChange: fc.Arbitrary<ByteChange> = fc.record({
  kind: fc.constantFrom('flip', 'remove', 'double', 'insert', 'splice'),
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
    case 'splice':
      return joined(before, other.subarray(Math.floor(at * other.length)));
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
