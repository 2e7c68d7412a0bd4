import { writeFileSync } from 'node:fs';
import { basename } from 'node:path/posix';
import { type Entry, writeTarGz, writeZip } from './archive.ts';
import { manualPages } from './manual-pages.ts';
import { programFiles } from './program-files.ts';
import { readFromNode } from './read-from-node.ts';
import { starterFiles } from './starters.ts';
import { type System, type SystemName, systems } from './systems.ts';

/**
 * Makes, in the current folder, an archive for each system, all of them by default: unpacked, it needs nothing else on
 * the machine. Gives their names and sizes in MB. The program is taken as compiled last.
 */
export async function portable(...names: readonly SystemName[]): Promise<Readonly<Record<string, number>>> {
  const shared = await sharedFiles();
  const made: Record<string, number> = {};
  for (const name of names.length > 0 ? names : (Object.keys(systems) as SystemName[])) {
    const system: System = systems[name];
    if (system === undefined) throw new Error(`${name}: there are ${Object.keys(systems).join(', ')}`);
    const bytes = await archiveOf(`yigao-${name}`, system, shared);
    const file = `yigao-${name}.${system.archive}`;
    writeFileSync(file, bytes);
    made[file] = Math.round(bytes.length / 1e6);
  }
  return made;
}

/** What every archive holds, by paths from its folder: the manuals, the program, and the licence of Node. */
async function sharedFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const program = programFiles();
  return new Map([
    ...manualPages(program),
    // The package for Windows has none.
    ['program/node-LICENSE.txt', await readFromNode(systems['linux-x64'].node, 'LICENSE')],
    ...[...program].map(([path, bytes]) => [`program/yigao/${path}`, bytes] as const),
  ]);
}

async function archiveOf(
  folder: string,
  { archive, starter, node }: System,
  shared: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array> {
  const entries: Entry[] = [
    ...Object.entries(starterFiles(starter)).map(([path, bytes]) => ({
      path: `${folder}/${path}`,
      bytes,
      executable: path === starter,
    })),
    {
      path: `${folder}/program/${basename(node.path)}`,
      bytes: await readFromNode(node, node.path),
      executable: true,
    },
    ...[...shared].map(([path, bytes]) => ({ path: `${folder}/${path}`, bytes })),
  ];
  return archive === 'zip' ? writeZip(entries) : writeTarGz(entries);
}
