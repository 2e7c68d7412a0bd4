import { bundledFont, bundledTemplate, version } from '../bundled/index.ts';
import { hashOf } from '../files/index.ts';
import { fileKey } from '../language/index.ts';
import { mostBytes, tooManyBytes } from '../model/index.ts';
import {
  type FontFiles,
  type Given,
  isFurther,
  type OpenedWorkspace,
  readWorkspace,
  type SourceFile,
  type TemplateFiles,
} from '../pipeline/index.ts';
import { type Problem, problem } from '../problem/index.ts';
import type { Project, SourceText, TextOrBytes } from './project.ts';

/** A project as the pipeline takes it; what cannot be a source is one of its problems. */
export function openProject(project: Project): Given {
  const { sources, fonts, only, part, booklet } = project;
  const unread: Problem[] = sources.length === 0 ? [problem('source-none', undefined)] : [];
  return {
    sources: openSources(sources, unread),
    unread,
    workspace: openWorkspace(project),
    fontFiles: fontFilesOf(fonts ?? {}),
    only,
    choice: part,
    booklet,
    isWhole: false,
    version: version(),
  };
}

/** What documents are made with; what is left out is the package's own. */
export function openWorkspace({
  templates,
  style,
  terms,
  settings,
}: Pick<Project, 'templates' | 'style' | 'terms' | 'settings'>): OpenedWorkspace {
  return readWorkspace(filesOf({ ...templates, 'style.yaml': style, 'terms.yaml': terms }, settings));
}

function openSources(given: readonly SourceText[], problems: Problem[]): SourceFile[] {
  const taken = new Map<string, string>();
  return given.flatMap(({ name: file, text }) => {
    const name = file.replace(/^.*\//su, '').replace(/\.md$/iu, '');
    const key = fileKey(name);
    const other = taken.get(key);
    taken.set(key, file);
    const bytes = bytesOf(text);
    const fault = nameFault(name, file) ?? (bytes.length > mostBytes ? tooManyBytes(file) : undefined);
    if (fault) problems.push(fault);
    else if (other !== undefined) problems.push(problem('source-twice', undefined, { path: file, other }));
    else return [{ file, name, bytes, sha256: hashOf(bytes) }];
    return [];
  });
}

/** Its documents' paths begin with its name. */
function nameFault(name: string, path: string): Problem | undefined {
  const [found] = /^\.*$|[\\\p{Cc}]/u.exec(name) ?? [];
  return found === undefined ? undefined : problem('source-name', undefined, { path, found });
}

function filesOf(
  own: Readonly<Record<string, TextOrBytes | undefined>>,
  settings: TextOrBytes | undefined,
): TemplateFiles {
  const open = (file: string, text: TextOrBytes) => {
    const bytes = bytesOf(text);
    return { file, bytes, sha256: hashOf(bytes), own: true };
  };
  return {
    open: (name) => {
      const text = own[name];
      return text === undefined ? bundledTemplate(name) : open(name, text);
    },
    further: Object.entries(own).flatMap(([name, text]) =>
      text !== undefined && isFurther(name) ? [open(name, text)] : [],
    ),
    settings: settings === undefined ? undefined : open('check.yaml', settings),
    problems: [],
  };
}

function fontFilesOf(fonts: NonNullable<Project['fonts']>): FontFiles {
  const own = new Map(Object.entries(fonts));
  return (name) => {
    const bytes = own.get(name);
    return bytes ? { path: name, read: () => bytes } : bundledFont(name);
  };
}

function bytesOf(text: TextOrBytes): Uint8Array {
  return typeof text === 'string' ? new TextEncoder().encode(text) : text;
}
