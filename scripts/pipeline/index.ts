export { briefingNames } from './briefing-names.ts';
export { bringBack, type TrackedChanges } from './bring-back.ts';
export { checkFormats } from './check-formats.ts';
export { checkProject } from './check-project.ts';
export {
  type ComposedSources,
  composeSources,
  embedsFonts,
  type FontNeed,
  fontNeed,
  type Given,
  nameOf,
  type SourcePlan,
} from './compose-sources.ts';
export { type FontFiles, findFonts } from './find-fonts.ts';
export { fixSource } from './fix-source.ts';
export { fontUses } from './font-uses.ts';
export { formatTable } from './format-table.ts';
export { inOrder } from './in-order.ts';
export { isMadeIn } from './is-made-in.ts';
export {
  type DocumentTask,
  type MakeDocument,
  makeDocument,
  pathOf,
  type WrittenDocument,
} from './make-document.ts';
export { type MadeFile, type Making, makeFiles } from './make-files.ts';
export { bookletFolder } from './plan-booklet.ts';
export type { PlannedDocument } from './planned-document.ts';
export type { SourceFile } from './source-file.ts';
export { withCuts } from './with-cuts.ts';
export {
  type OpenedWorkspace,
  readWorkspace,
  type TemplateFile,
  type TemplateFiles,
  type Workspace,
} from './workspace.ts';
export { isFurther, workspaceFiles } from './workspace-files.ts';
