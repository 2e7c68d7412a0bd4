import { isFolder, isSystemError } from '../files/index.ts';
import { type Language, problem } from '../problem/index.ts';
import { startStudio } from '../studio/index.ts';
import { checkFontDir } from './fonts.ts';
import { finish, type Report } from './report.ts';

/** What the page in the browser is served with. */
export type StudioCommand = {
  readonly folder: string;
  /** Undefined takes any that is free. */
  readonly port: number | undefined;
  readonly open: boolean;
  readonly fontDir: string | undefined;
  readonly language: Language;
};

const words = {
  zh: (address: string) =>
    `工作台已启动，只有这台电脑能打开：\n${address}\n用完后按 Ctrl-C，或关闭这个窗口\n`,
  en: (address: string) =>
    `The studio is running, for this machine alone:\n${address}\nCtrl-C, or closing this window, ends it\n`,
};

/** Serves the page, opens it in the browser, and gives what to say; the process stays until it is stopped. */
export async function runStudio({
  folder,
  port,
  open,
  fontDir,
  language,
}: StudioCommand): Promise<Report | string> {
  const missing = isFolder(folder) ? [] : [problem('folder-missing', undefined, { path: folder })];
  const faults = [...missing, ...checkFontDir(fontDir)];
  if (faults.length > 0) return finish('studio', faults, [], new Map(), false);
  try {
    const { address } = await startStudio({ folder, port: port ?? 0, fontDir, open });
    return words[language](address);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const values = { port: port ?? 0, case: error.code === 'EADDRINUSE' ? 'taken' : '' };
    return finish('studio', [problem('port-unusable', undefined, values)], [], new Map(), false);
  }
}
