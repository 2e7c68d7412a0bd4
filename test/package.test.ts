import { execFileSync, execSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { expect, test } from 'vitest';
import { folderWith } from './fixtures/folder.ts';

const root = join(import.meta.dirname, '..');
const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The package as it is published, but for its fonts, which take seconds to pack. */
function packed(): string {
  const folder = folderWith();
  const listed: string[] = files.filter((path: string) => !path.startsWith('!'));
  for (const path of ['package.json', 'README.md', 'LICENSE', ...listed])
    cpSync(join(root, path), join(folder, path), {
      recursive: true,
      filter: (source) => source !== join(root, 'dist/fonts'),
    });
  execSync('npm pack --ignore-scripts', { cwd: folder, stdio: 'pipe' });
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  return join(folder, tarball);
}

const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');

test('the package is sound to publint, and its types to are-the-types-wrong', async () => {
  const path = packed();
  const tarball = Uint8Array.from(readFileSync(path)).buffer;
  const { messages } = await publint({ strict: true, pack: { tarball } });
  expect(messages).toEqual([]);
  // Ends with an error where a type resolves wrongly to an importer; `require` of an ES module is left out.
  const printed = execFileSync(process.execPath, [attw, path, '--profile', 'esm-only'], { encoding: 'utf8' });
  expect(printed).toContain('🟢 (ESM)');
});
