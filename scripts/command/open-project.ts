import { version } from '../bundled/index.ts';
import { type ComposedSources, composeSources, type FontNeed, type Given } from '../pipeline/index.ts';
import { checkFontDir, fontFiles } from './fonts.ts';
import type { Options } from './options.ts';
import { isWhole, openSources } from './sources.ts';
import { openWorkspace } from './workspace.ts';

/** What is read and composed: which sources, in which office's look, into which documents. */
type Wanted = Pick<Options, 'sources' | 'templates' | 'fontDir' | 'only'> &
  Partial<Pick<Options, 'part' | 'booklet' | 'shard'>>;

/** Reads sources, templates, style sheet and settings. */
export function openProject(wanted: Wanted): Given {
  const { sources: named, templates, fontDir, only, part, booklet, shard } = wanted;
  const { sources, problems } = openSources(named, shard);
  return {
    sources,
    unread: [...problems, ...checkFontDir(fontDir)],
    workspace: openWorkspace(templates),
    fontFiles: fontFiles(fontDir),
    only,
    choice: part,
    booklet,
    isShard: shard !== undefined,
    isWhole: isWhole({ sources: named, shard }),
    version: version(),
  };
}

/** Reads them and composes all documents, so that every problem is known at once. */
export function openAndCompose(wanted: Wanted, need: FontNeed): ComposedSources {
  return composeSources(openProject(wanted), need);
}
