import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { files, importsOf, mayImport, roomOf, scripts } from './fixtures/rooms.ts';

// What each room may import of ours stands in fixtures/rooms.ts, which docs/architecture.md is held against, too.

/** The only rooms that may import these of Node and of the packages. */
const keptTo: Readonly<Record<string, readonly string[]>> = {
  'node:fs': ['files', 'bundle.ts', 'portable', 'rolldown.config.ts'],
  'node:child_process': ['git.ts', 'studio', 'portable'],
  'node:crypto': ['document', 'files', 'studio', 'portable'],
  'node:http': ['studio'],
  'node:worker_threads': ['studio'],
  'node:module': ['cli.ts', 'files', 'write/docx', 'write/pdf', 'write/lines'],
  'node:process': ['cli.ts', 'files'],
  docx: ['write/docx'],
  pdfmake: ['write/pdf'],
  fontkit: ['write/pdf'],
  'pdfjs-dist': ['verify', 'studio/page'],
  handlebars: ['compose'],
  yaml: ['read', 'studio/page'],
  saxes: ['verify', 'import'],
  'csv-parse': ['import'],
  numfmt: ['import'],
  tinypool: ['command'],
  chokidar: ['command'],
  'cli-progress': ['command'],
  hyphen: ['write/lines'],
  leven: ['language'],
  preact: ['studio/page'],
  '@codemirror': ['studio/page'],
  vite: ['studio/page'],
  rolldown: ['rolldown.config.ts'],
};

test.each(files)('%s stands in a room of the table and imports only what the room may', (file) => {
  const room = roomOf(file);
  expect(room, `${file} belongs to no room`).toBeDefined();
  for (const wanted of importsOf(file)) {
    if (!wanted.startsWith('.')) {
      const [name] = Object.keys(keptTo).filter((key) => wanted === key || wanted.startsWith(`${key}/`));
      if (name) expect(keptTo[name], `${file} imports ${wanted}`).toContain(room);
      continue;
    }
    const target = relative(scripts, join(scripts, dirname(file), wanted));
    const other = roomOf(target);
    if (other === room) continue;
    expect(mayImport[room ?? ''], `${file} imports ${target}`).toContain(other);
    expect([other, `${other}/index.ts`], `${file} enters ${other} by ${target}`).toContain(target);
  }
});

test('no files import each other in a circle, imports of types included', () => {
  const imports = new Map(
    files.map((file) => [
      file,
      importsOf(file).flatMap((wanted) =>
        wanted.startsWith('.') ? [relative(scripts, join(scripts, dirname(file), wanted))] : [],
      ),
    ]),
  );
  const settled = new Set<string>();
  const follow = (file: string, path: readonly string[]): string | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file].join(' → ');
    if (settled.has(file)) return undefined;
    for (const next of imports.get(file) ?? []) {
      const circle = follow(next, [...path, file]);
      if (circle) return circle;
    }
    settled.add(file);
    return undefined;
  };
  expect([...new Set(files.flatMap((file) => follow(file, []) ?? []))]).toEqual([]);
});

test('only cli.ts touches the process, the console and the clock, but for the locks of folders', () => {
  for (const file of files.filter((one) => one !== 'cli.ts' && one !== 'files/running.ts')) {
    const text = readFileSync(join(scripts, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(text, file).not.toMatch(/\bprocess\.|\bconsole\.|Date\.now|new Date\(\)|Math\.random/);
  }
});
