import { dirname, join } from 'node:path';
import {
  hashOf,
  isFile,
  isHalfDone,
  isSystemError,
  isThere,
  isWithin,
  linkAt,
  makeChanges,
  ownPath,
  readBytes,
  stageFiles,
} from '../files/index.ts';
import { hasErrors, type Language, type Problem, problem, type ReportedFile } from '../problem/index.ts';
import { finish, type Report } from './report.ts';
import { shellWord } from './shell-word.ts';
import { listSources } from './sources.ts';
import { editorFiles, exampleSource, type StartingFile, templateFiles } from './starting-files.ts';
import { unwritten } from './system-problem.ts';

export type InitOptions = {
  /** Relative to the current folder or absolute; made where it is not there. */
  readonly folder: string;
  /** Whether it gets templates of its own. */
  readonly templates: boolean;
  /** Of the example. */
  readonly language: Language;
};

/** Puts into a folder what is needed to start: all that is not there, or at an error nothing; what is there stays as it is. */
export async function init(options: InitOptions): Promise<Report> {
  const { folder } = options;
  const problems: Problem[] = [];
  const files: ReportedFile[] = [];
  try {
    const { wanted, isExampleLeft } = filesFor(options);
    for (const one of checkFolders(folder, wanted)) problems.push(one);
    if (hasErrors(problems)) return finish('init', problems, [], new Map(), false);
    const written = new Set(putMissing(folder, wanted));
    if (isExampleLeft)
      problems.push(problem('file-kept', undefined, { path: join(folder, 'source'), case: 'sources' }));
    for (const file of wanted) {
      const path = join(folder, file.path);
      const state = written.has(file) ? 'written' : 'reused';
      if (isSame(path, file.bytes)) files.push({ path, sha256: hashOf(file.bytes), state });
      else problems.push(problem('file-kept', undefined, { path, case: file.case ?? '' }));
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    problems.push(unwritten(error, folder));
    if (isHalfDone(error)) problems.push(problem('half-written', undefined, { path: folder, case: 'init' }));
  }
  return { ...finish('init', problems, files, new Map(), false), next: nextLines(folder) };
}

/** What belongs in the folder; the example only where it has no source yet. */
function filesFor({ folder, templates, language }: InitOptions) {
  const example = exampleSource(language);
  const isFirst = listSources(join(folder, 'source')).length === 0;
  const isExampleLeft = !isFirst && !isSame(join(folder, example.path), example.bytes);
  const others = [...editorFiles(), ...(templates ? templateFiles() : [])];
  return { wanted: isExampleLeft ? others : [example, ...others], isExampleLeft };
}

/** A link in the place of a folder that files go to must not lead out of the one that was named. */
function checkFolders(folder: string, files: readonly StartingFile[]): Problem[] {
  const folders = new Set(files.flatMap(({ path }) => foldersAbove(path)));
  return Array.from(folders).flatMap((below) => {
    const path = join(folder, below);
    const link = linkAt(path);
    if (!link) return [];
    const { target = '' } = link;
    const values = { path, out: folder, target };
    if (target === '') return [problem('out-link', undefined, { ...values, case: 'nowhere' })];
    const isInside = isWithin(ownPath(folder) ?? folder, target);
    return isInside ? [] : [problem('out-link', undefined, { ...values, case: 'init' })];
  });
}

/** The folders of a relative path, `.` first. */
function foldersAbove(path: string): string[] {
  const above = dirname(path);
  return above === '.' ? ['.'] : [...foldersAbove(above), above];
}

/** Puts those that are not there in place, all or none; gives them. */
function putMissing(folder: string, files: readonly StartingFile[]): readonly StartingFile[] {
  const isPlaceTaken = ({ path }: StartingFile) => isThere(join(folder, path));
  const missing = files.filter((file) => !isPlaceTaken(file));
  if (missing.length === 0) return [];
  const staging = stageFiles(folder);
  try {
    for (const { path, bytes } of missing) staging.write(path, bytes);
    const change = staging.prepare([]);
    // Somebody may have put one there meanwhile.
    if (missing.some(isPlaceTaken)) return putMissing(folder, files);
    makeChanges([change]);
    return missing;
  } finally {
    staging.discard();
  }
}

/** Whether a file has these bytes; one that cannot be read is another. */
function isSame(path: string, bytes: Uint8Array): boolean {
  try {
    return isFile(path) && hashOf(readBytes(path)) === hashOf(bytes);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return false;
  }
}

/** What is typed next, a line each. */
function nextLines(folder: string): string[] {
  const isHere = ownPath(folder) === ownPath('.');
  return [...(isHere ? [] : [`cd ${shellWord(folder)}`]), 'yigao build'];
}
