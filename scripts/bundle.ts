import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontPackage } from './bundled/index.ts';
import { packageFolder } from './files/index.ts';
import { facesOf, readStyle } from './style/index.ts';

/** Copies into a folder, `dist` by default, what the package brings of packages that its users need not install. */
export function bundle(folder: string = join(packageFolder, 'dist')): void {
  bundleFonts(join(folder, 'fonts'));
  bundleDocx(join(folder, 'node_modules/docx'));
}

/** The faces that the shipped style sheet names, each family with its licence: a quarter of what their packages hold. */
function bundleFonts(folder: string): void {
  empty(folder);
  for (const face of shippedFaces()) {
    const found = fontPackage(face);
    if (found === undefined) throw new Error(`${face} of templates/style.yaml is in no font package`);
    const [family] = face.split('_');
    cpSync(installed(found.name, found.path), join(folder, `${face}.ttf`));
    cpSync(installed(found.name, found.licence), join(folder, `${family}-LICENSE.txt`));
  }
}

function shippedFaces(): string[] {
  const file = 'templates/style.yaml';
  const { value, problems } = readStyle(readFileSync(join(packageFolder, file)), file);
  if (value === undefined) throw new Error(`${file}: ${problems.map(({ rule }) => rule).join(' ')}`);
  return facesOf(value);
}

/** The builds of docx that are loaded: each is one file that needs no other package. */
const builds = { '.': './dist/index.cjs', './shapes': './dist/shapes.cjs' };

/**
 * docx where the compiled files look for it first. As a dependency it would bring nanoid 6, which warns on Node 20, and
 * which its builds hold already; our `overrides` do not reach those who install yigao.
 */
function bundleDocx(folder: string): void {
  empty(folder);
  const manifest = JSON.parse(readFileSync(installed('docx', 'package.json'), 'utf8'));
  const { name, version, license } = manifest;
  const copied = { name, version, license, exports: builds };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(copied, undefined, 2)}\n`);
  for (const path of ['LICENSE', ...Object.values(builds)])
    cpSync(installed('docx', path), join(folder, path));
}

function installed(name: string, path: string): string {
  return join(packageFolder, 'node_modules', name, path);
}

function empty(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}
