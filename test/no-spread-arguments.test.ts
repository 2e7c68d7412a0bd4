import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { expect, test } from 'vitest';
import { files, scripts } from './fixtures/rooms.ts';

// Each argument takes room on the stack: 100,000 of them, as a hostile or a merely large file gives, end in a RangeError.

/** Functions that take any number of arguments, and so tempt to spread a list whose length the input sets. */
const takesMany = /^(?:push|unshift|splice|concat|max|min|hypot|fromCharCode|fromCodePoint|apply)$/;

test.each(files)('%s spreads no list into the arguments of a call', (file) => {
  const text = readFileSync(join(scripts, file), 'utf8');
  const found: string[] = [];
  new Visitor({
    CallExpression({ callee, arguments: given, start, end }) {
      const name =
        callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
          ? callee.property.name
          : '';
      if (takesMany.test(name) && given.some(({ type }) => type === 'SpreadElement'))
        found.push(text.slice(start, end));
    },
  }).visit(parseSync(file, text).program);
  expect(found).toEqual([]);
});
