import { setSeverities } from '../check/index.ts';
import { templateRoles } from '../compose/index.ts';
import type { BookletForm } from '../document/index.ts';
import type { Choice } from '../model/index.ts';
import { hasErrors, type Problem } from '../problem/index.ts';
import { checkStyle, placeOfFace } from '../style/index.ts';
import type { Format, WriteContext } from '../write/index.ts';
import { type FontFiles, findFonts } from './find-fonts.ts';
import { isPaged } from './is-paged.ts';
import { type Only, type Plan, planDocuments } from './plan.ts';
import { readSheetTemplates } from './sheet-templates.ts';
import type { SourceFile } from './source-file.ts';
import type { OpenedWorkspace, Workspace } from './workspace.ts';

/** A source, its composed documents and what its writers need. */
export type SourcePlan = Plan & {
  readonly source: SourceFile;
  readonly workspace: Workspace;
  readonly context: WriteContext;
};

/** Everything read and composed, before a command writes or compares a file. */
export type ComposedSources = {
  readonly plans: readonly SourcePlan[];
  readonly workspace: Workspace | undefined;
  readonly problems: readonly Problem[];
  /** The texts that problems may point into, by file. */
  readonly texts: ReadonlyMap<string, string>;
  /** An error for each face that is not there; among the problems where fonts are to be embedded. */
  readonly missingFonts: readonly Problem[];
};

/** What is composed: sources, in an office's look, into which documents. */
export type Given = {
  readonly sources: readonly SourceFile[];
  /** What is amiss with the sources as files, such as one that cannot be read. */
  readonly unread: readonly Problem[];
  readonly workspace: OpenedWorkspace;
  readonly fontFiles: FontFiles;
  readonly only: Only | undefined;
  /** Which part of each source is made; undefined makes the whole. */
  readonly choice?: Choice | undefined;
  /** How a booklet of each source is printed; undefined makes none. */
  readonly booklet?: BookletForm | undefined;
  /** Whether these are but some of the sources that somebody has asked for: then the others may have what is chosen. */
  readonly isShard?: boolean | undefined;
  /** Whether these are all the office's sources: then a column that none of them has is a slip of the style sheet. */
  readonly isWhole: boolean;
  /** Our version, for the documents' properties. */
  readonly version: string;
};

/**
 * Composes all documents of the sources, so that every problem is known at once. Fonts are looked for where they are of
 * use; none is opened.
 */
export function composeSources(given: Given, need: FontNeed): ComposedSources {
  const { value: workspace, problems: found, texts: shared } = given.workspace;
  const { fonts, problems: missing } = findFonts(
    need === 'none' ? undefined : workspace?.style,
    given.fontFiles,
    (face) => workspace && placeOfFace(workspace.styleSheet, face),
  );
  const texts = new Map(shared);
  const problems = [
    ...found,
    ...(workspace ? setSeverities(given.unread, workspace.settings) : given.unread),
    ...(need === 'embedded' ? missing : []),
  ];
  const further = given.only === 'overview' ? [] : (workspace?.further ?? []);
  const { value: sheets = [], problems: unfit } = readSheetTemplates(further);
  for (const one of unfit) problems.push(one);
  const plans: SourcePlan[] = [];
  const lacking: Problem[] = [];
  for (const source of given.sources) {
    texts.set(source.file, new TextDecoder().decode(source.bytes));
    const { value: plan, problems: faults } = planDocuments(
      source,
      workspace,
      given.only,
      sheets,
      given.choice,
      given.booklet,
    );
    for (const one of faults) (isLacking(one) ? lacking : problems).push(one);
    if (!plan || !workspace) continue;
    const context = { style: workspace.style, fonts, version: given.version };
    plans.push({ ...plan, source, workspace, context });
  }
  // One unit need not stand in every source, but in one.
  const mayLack = plans.length > 0 || given.isShard === true;
  for (const one of lacking) problems.push(mayLack ? { ...one, severity: 'hint' } : one);
  if (workspace && !hasErrors(problems))
    for (const one of checkUse(workspace, plans, given)) problems.push(one);
  return { plans: hasErrors(problems) ? [] : plans, workspace, problems, texts, missingFonts: missing };
}

/**
 * What fonts are for: to be embedded, and then all must be there; or to be measured with, and then those that are there
 * will do, for a briefing's size is chosen by how its PDF would be laid out.
 */
export type FontNeed = 'embedded' | 'measured' | 'none';

export function fontNeed(
  formats: readonly Format[],
  { only, booklet }: Partial<Pick<Given, 'only' | 'booklet'>>,
): FontNeed {
  if (embedsFonts(formats)) return 'embedded';
  return (only !== 'overview' || booklet) && formats.some(isPaged) ? 'measured' : 'none';
}

/** Whether any of the formats embeds fonts. */
export function embedsFonts(formats: readonly Format[]): boolean {
  return formats.includes('pdf');
}

/** Whether a source is found not to have what was chosen. */
function isLacking({ rule, values }: Problem): boolean {
  return (
    rule === 'part-column' || rule === 'part-rows' || (rule === 'part-programme' && values.case === undefined)
  );
}

/** What the folder of a source's documents is called, and its attachment without ending. */
export function nameOf({ source, part }: Pick<SourcePlan, 'source' | 'part'>): string {
  return part?.name ?? source.name;
}

/**
 * What the office's own style sheet says for nothing. Which columns there are is known only where every source is
 * read and made into all its documents.
 */
function checkUse(
  workspace: Workspace,
  plans: readonly SourcePlan[],
  { isWhole, only, choice }: Given,
): Problem[] {
  const { overview, briefing, comparison, booklet, further, styleFile, styleSheet, settings } = workspace;
  if (!styleFile.own) return [];
  const used = [overview, briefing, comparison, booklet, ...further].flatMap(({ bytes }) =>
    templateRoles(bytes),
  );
  const documents = plans.flatMap((plan) => plan.documents.map(({ document }) => document));
  return setSeverities(
    checkStyle(
      styleSheet,
      new Set(used),
      isWhole && only === undefined && choice === undefined ? documents : [],
    ),
    settings,
  );
}
