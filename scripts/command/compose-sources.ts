import { setSeverities } from '../check/index.ts';
import { templateRoles } from '../compose/index.ts';
import { hasErrors, type Problem } from '../problem/index.ts';
import { checkStyle, placeOfFace } from '../style/index.ts';
import type { Format, WriteContext } from '../write/index.ts';
import { checkFontDir, findFonts } from './fonts.ts';
import { formatTable } from './format-table.ts';
import type { BuildOptions, Options } from './options.ts';
import { type Plan, planDocuments } from './plan.ts';
import { openSources, type SourceFile } from './sources.ts';
import { version } from './version.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

/** A source, its composed documents and what its writers need. */
export type SourcePlan = Plan & {
  readonly source: SourceFile;
  readonly workspace: Workspace;
  readonly context: WriteContext;
};

/** Everything read and composed, before a command writes or compares a file. */
type ComposedSources = {
  readonly plans: readonly SourcePlan[];
  readonly workspace: Workspace | undefined;
  readonly problems: readonly Problem[];
  /** The texts that problems may point into, by file. */
  readonly texts: ReadonlyMap<string, string>;
};

/** What is read and composed: which sources, in which office's look, into which documents. */
type Wanted = Pick<Options, 'sources' | 'templates' | 'fontDir' | 'only'>;

/**
 * Reads templates and sources and composes all documents, so that every problem is known at once. Fonts are looked
 * for where they are of use; none is opened.
 */
export function composeSources(wanted: Wanted, need: FontNeed): ComposedSources {
  const { value: workspace, problems: found, texts: shared } = openWorkspace(wanted.templates);
  const { sources, problems: unread } = openSources(wanted.sources);
  const { fonts, problems: missing } = findFonts(
    need === 'none' ? undefined : workspace?.style,
    wanted.fontDir,
    (face) => workspace && placeOfFace(workspace.styleSheet, face),
  );
  const texts = new Map(shared);
  const problems = [
    ...found,
    ...(workspace ? setSeverities(unread, workspace.settings) : unread),
    ...checkFontDir(wanted.fontDir),
    ...(need === 'embedded' ? missing : []),
  ];
  const plans: SourcePlan[] = [];
  for (const source of sources) {
    texts.set(source.file, new TextDecoder().decode(source.bytes));
    const { value: plan, problems: faults } = planDocuments(source, workspace, wanted.only);
    for (const one of faults) problems.push(one);
    if (!plan || !workspace) continue;
    const context = { style: workspace.style, fonts, version: version(), sourceHash: source.sha256 };
    plans.push({ ...plan, source, workspace, context });
  }
  if (workspace && !hasErrors(problems))
    for (const one of checkUse(workspace, plans, wanted)) problems.push(one);
  return { plans: hasErrors(problems) ? [] : plans, workspace, problems, texts };
}

/**
 * What fonts are for: to be embedded, and then all must be there; or to be measured with, and then those that are there
 * will do, for a briefing's size is chosen by how its PDF would be laid out.
 */
export type FontNeed = 'embedded' | 'measured' | 'none';

export function fontNeed({ formats, only }: Pick<BuildOptions, 'formats' | 'only'>): FontNeed {
  if (embedsFonts(formats)) return 'embedded';
  return only !== 'overview' && formats.some((format) => formatTable[format].paged) ? 'measured' : 'none';
}

/** Whether any of the formats embeds fonts. */
export function embedsFonts(formats: readonly Format[]): boolean {
  return formats.includes('pdf');
}

/**
 * What the office's own style sheet says for nothing. Which columns there are is known only where every source is
 * read and made into all its documents.
 */
function checkUse(workspace: Workspace, plans: readonly SourcePlan[], { sources, only }: Wanted): Problem[] {
  const { overview, briefing, comparison, styleFile, styleSheet, settings } = workspace;
  if (!styleFile.own) return [];
  const used = [overview, briefing, comparison].flatMap(({ bytes }) => templateRoles(bytes));
  const isWhole = sources.length === 0 && only === undefined;
  const documents = plans.flatMap((plan) => plan.documents.map(({ document }) => document));
  return setSeverities(checkStyle(styleSheet, new Set(used), isWhole ? documents : []), settings);
}
