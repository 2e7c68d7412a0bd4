import { version } from '../bundled/index.ts';
import { type ComposedSources, composeSources, type FontNeed } from '../pipeline/index.ts';
import { checkFontDir, fontFiles } from './fonts.ts';
import type { Options } from './options.ts';
import { openSources } from './sources.ts';
import { openWorkspace } from './workspace.ts';

/** What is read and composed: which sources, in which office's look, into which documents. */
type Wanted = Pick<Options, 'sources' | 'templates' | 'fontDir' | 'only'>;

/** Reads templates and sources and composes all documents, so that every problem is known at once. */
export function openAndCompose(
  { sources: named, templates, fontDir, only }: Wanted,
  need: FontNeed,
): ComposedSources {
  const workspace = openWorkspace(templates);
  const { sources, problems: unread } = openSources(named);
  const given = { sources, unread: [...unread, ...checkFontDir(fontDir)], workspace, only };
  return composeSources(
    { ...given, fontFiles: fontFiles(fontDir), isWhole: named.length === 0, version: version() },
    need,
  );
}
