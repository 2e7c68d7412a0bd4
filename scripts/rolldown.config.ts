import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'rolldown';

/** Loaded as they are installed: each is large, and only what writes or reads its format asks for it. */
const apart = ['docx', 'docx/shapes', 'fontkit', 'hyphen', 'pdfmake', /^pdfjs-dist\//, 'tinypool'];
const common = {
  platform: 'node',
  external: apart,
  // Handlebars asks for it to tell where a compiled template's code is from, which nothing reads.
  resolve: { alias: { 'source-map': false } },
} as const;

/**
 * What the package brings: each command loads the parts with what it needs, other packages' code among it, and no more.
 * Beside it what `npm run compile`, `npm run portable` and a test's visitors of a folder run.
 */
export default defineConfig([
  {
    ...common,
    input: {
      cli: 'scripts/cli.ts',
      index: 'scripts/index.ts',
      commands: 'scripts/commands.ts',
      'parts/worker': 'scripts/studio/worker.ts',
      'parts/make-in-thread': 'scripts/command/make-in-thread.ts',
    },
    output: { dir: 'dist', chunkFileNames: 'parts/[name].js' },
    plugins: [licences('licences.txt')],
  },
  {
    ...common,
    input: {
      bundle: 'scripts/bundle.ts',
      files: 'scripts/files/index.ts',
      portable: 'scripts/portable/index.ts',
    },
    output: { dir: 'dist/tools' },
  },
]);

/** Adds a file with the licence of every package whose code is in the files. */
function licences(fileName: string): Plugin {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => ('modules' in chunk ? chunk.moduleIds : []));
      const folders = new Set(
        modules.flatMap((path) => /^\/.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []),
      );
      const source = [...folders]
        .sort()
        .map(licenceOf)
        .join(`\n${'-'.repeat(80)}\n\n`);
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** A package's name, version and licence: its text where that stands in the folder, else whose it is. */
function licenceOf(folder: string): string {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/iu.test(one));
  const text = file === undefined ? author : readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}
