import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';

/**
 * The architecture: what each room may import of ours. A room is entered by its `index.ts`; `language/` is the ground
 * that all but `verify/` stand on, which shares nothing with what it verifies; `writer.ts` is the
 * writers' common contract, `write/lines` the rules of line breaking that two of them share. `style/` and `check/`
 * read their YAML with `read/`.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'cli.ts': ['command', 'problem'],
  'index.ts': ['command', 'problem'],
  'files.ts': [],
  language: [],
  problem: ['language'],
  document: ['problem'],
  read: ['language', 'problem'],
  model: ['language', 'read', 'problem'],
  style: ['language', 'document', 'read', 'problem'],
  compose: ['language', 'model', 'document', 'read', 'problem'],
  check: ['language', 'read', 'model', 'compose', 'style', 'problem'],
  'write/writer.ts': ['document', 'style', 'problem'],
  'write/index.ts': ['write/writer.ts', 'write/docx', 'write/pdf', 'write/markdown'],
  'write/lines': [],
  'write/docx': ['language', 'document', 'style', 'problem', 'write/writer.ts', 'write/lines'],
  'write/pdf': ['language', 'document', 'style', 'problem', 'write/writer.ts', 'write/lines'],
  'write/markdown': ['language', 'document', 'style', 'problem', 'write/writer.ts'],
  verify: ['document', 'problem'],
  import: ['language', 'model', 'read', 'style', 'problem'],
  compare: ['language', 'model', 'problem'],
  command: [
    'language',
    'import',
    'files.ts',
    'problem',
    'check',
    'model',
    'compose',
    'document',
    'style',
    'write/index.ts',
    'verify',
  ],
};

/** The only rooms that may import these of Node and of the packages. */
const keptTo: Readonly<Record<string, readonly string[]>> = {
  'node:fs': ['files.ts'],
  'node:crypto': ['files.ts'],
  'node:module': ['files.ts', 'write/docx', 'write/pdf'],
  'node:process': ['cli.ts'],
  docx: ['write/docx'],
  pdfmake: ['write/pdf'],
  fontkit: ['write/pdf'],
  'pdfjs-dist': ['verify'],
  handlebars: ['compose'],
  yaml: ['read'],
  saxes: ['verify', 'import'],
  leven: ['language'],
};

const scripts = fileURLToPath(new URL('../scripts', import.meta.url));
const files = readdirSync(scripts, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort();

/** The room of a file: the longest key of the table that is the file or a folder above it. */
function roomOf(file: string): string | undefined {
  const keys = Object.keys(mayImport).filter((key) => file === key || file.startsWith(`${key}/`));
  return keys.sort((a, b) => b.length - a.length)[0];
}

function importsOf(file: string): string[] {
  const { module } = parseSync(file, readFileSync(join(scripts, file), 'utf8'));
  const fixed = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
  ];
  const text = readFileSync(join(scripts, file), 'utf8');
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
    text.slice(start + 1, end - 1),
  );
  return [...new Set([...fixed, ...dynamic])];
}

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

test('only cli.ts touches the process, the console and the clock', () => {
  for (const file of files.filter((one) => one !== 'cli.ts')) {
    const text = readFileSync(join(scripts, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(text, file).not.toMatch(/\bprocess\.|\bconsole\.|Date\.now|new Date\(\)|Math\.random/);
  }
});
