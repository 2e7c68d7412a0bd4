import { greatest } from '../language/index.ts';
/** What two versions are called: their files without folders, or with as many of them as tell the two apart. */
export function versionNames(before: string, after: string): [before: string, after: string] {
  const paths = [before, after].map((file) => file.split(/[/\\]/u));
  const longest = greatest(paths.map(({ length }) => length));
  for (let parts = 1; parts <= longest; parts++) {
    const [old = '', now = ''] = paths.map((path) => path.slice(-parts).join('/'));
    if (old !== now) return [old, now];
  }
  const name = paths[0]?.at(-1) ?? '';
  return [name, name];
}
