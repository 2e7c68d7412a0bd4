/** How tracked changes are taken: all accepted, which is the new version, or all rejected, which is the old one. */
export type Settling = 'accepted' | 'rejected';

/** What an element says is not there once changes are settled: what it holds, or what its properties are about. */
export type Gone = 'content' | 'paragraphEnd' | 'row' | 'cell';

const goneNames: Readonly<Record<Settling, RegExp>> = {
  accepted: /^w:(?:del|moveFrom|cellDel)$/,
  rejected: /^w:(?:ins|moveTo|cellIns)$/,
};

/** What is gone by an element; `path` is the names from the root down to it (ECMA-376-1, 17.13.5). */
export function goneBy(path: readonly string[], settling: Settling): Gone | undefined {
  if (!goneNames[settling].test(path.at(-1) ?? '')) return undefined;
  const [above, parent] = path.slice(-3);
  if (parent === 'w:trPr') return 'row';
  if (parent === 'w:tcPr') return 'cell';
  if (parent !== 'w:rPr') return 'content';
  return above === 'w:pPr' ? 'paragraphEnd' : undefined;
}
