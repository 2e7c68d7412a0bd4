import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readStyle } from '../../scripts/style/index.ts';

const shipped = readFileSync(new URL('../../templates/style.yaml', import.meta.url), 'utf8');

test('a font without faces is told where it stands, and nothing else is', () => {
  const written = shipped.replace(/chinese: \[[^\]]*\]|chinese:\n(?:\s+- .*\n)+/, 'chinese: []\n');
  expect(written).not.toBe(shipped);
  const { value, problems } = readStyle(new TextEncoder().encode(written), 'style.yaml');
  expect(value).toBeUndefined();
  const line = written.split('\n').findIndex((text) => text.includes('chinese: []')) + 1;
  expect(problems.map(({ place }) => place?.line)).toEqual([line]);
});
