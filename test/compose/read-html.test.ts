import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import type { Draft } from '../../scripts/compose/draft.ts';
import { type HtmlNode, readHtml } from '../../scripts/compose/read-html.ts';

function read(html: string) {
  const draft: Draft = {
    composed: { text: html, lineAt: () => '', placeAt: (at) => ({ file: 't', line: 1, column: at + 1 }) },
    texts: [],
    chinese: true,
    problems: [],
    torn: [],
    values: new Map(),
  };
  return { nodes: readHtml(html, 0, '#block', draft), problems: draft.problems };
}

/** Tags, attributes and texts in nested lists; white space and the `tbody` that HTML adds aside. */
type Shape =
  | string
  | { readonly name: string; readonly attributes: string; readonly children: readonly Shape[] };

function ours(nodes: readonly HtmlNode[]): Shape[] {
  return joined(
    nodes.flatMap((node): Shape[] =>
      node.type === 'text'
        ? [node.text]
        : group(node.name, JSON.stringify([...node.attributes]), ours(node.children)),
    ),
  );
}

function theirs(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): Shape[] {
  return joined(
    nodes.flatMap((node): Shape[] => {
      if ('value' in node) return [node.value];
      if (!('tagName' in node)) return [];
      const attributes = JSON.stringify(node.attrs.map(({ name, value }) => [name, value]));
      return group(node.tagName, attributes, theirs(node.childNodes));
    }),
  );
}

function group(name: string, attributes: string, children: Shape[]): Shape[] {
  return name === 'tbody' ? children : [{ name, attributes, children }];
}

function joined(shapes: readonly Shape[]): Shape[] {
  const all: Shape[] = [];
  for (const shape of shapes) {
    const last = all.at(-1);
    if (typeof shape === 'string' && typeof last === 'string') all[all.length - 1] = last + shape;
    else all.push(shape);
  }
  return all.filter((shape) => typeof shape !== 'string' || shape.trim() !== '');
}

const names = [
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'p',
  'h1',
  'ul',
  'ol',
  'li',
  'strong',
  'em',
  'a',
  'br',
];

test('what is read without a problem is what every browser reads', () => {
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom('甲', ' ', '&amp;', '&copy;', 'a < b', '<br>', '<!-- x -->', '', '&lt;p>'),
      fc
        .tuple(
          fc.constantFrom(...names),
          fc.constantFrom('', ' class="note"', " href='#a&amp;b'", ' rowspan=2'),
          fc.array(tie('tree'), { maxLength: 3 }),
        )
        .map(([name, attributes, parts]) => `<${name}${attributes}>${parts.join('')}</${name}>`),
    ),
  }));
  let accepted = 0;
  fc.assert(
    fc.property(tree, (html) => {
      const { nodes, problems } = read(html);
      if (problems.length > 0) return;
      if (html.includes('<')) accepted++;
      expect(ours(nodes)).toEqual(theirs(parseFragment(html).childNodes));
    }),
    { numRuns: 5000 },
  );
  expect(accepted).toBeGreaterThan(50);
});

test('broken tags are reported or read as browsers read them', () => {
  const part = fc.constantFrom(
    ...names.flatMap((name) => [`<${name}>`, `</${name}>`]),
    ...[
      '甲',
      '<',
      '>',
      '</',
      '<!--',
      '-->',
      '<!x>',
      '<?',
      '"',
      ' ',
      '/',
      '<p class="',
      '<td rowspan=2',
      '<P>',
      '</P >',
      '<p/>',
    ],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const html = `<p>${parts.join('')}</p>`;
      const { nodes, problems } = read(html);
      if (problems.length === 0) expect(ours(nodes)).toEqual(theirs(parseFragment(html).childNodes));
    }),
    { numRuns: 5000 },
  );
});
