/** The files of a workspace that are always there, be it as the package has them. */
export const workspaceFiles = [
  'overview.md.hbs',
  'briefing.md.hbs',
  'comparison.md.hbs',
  'booklet.md.hbs',
  'style.yaml',
  'terms.yaml',
] as const;
export type WorkspaceFile = (typeof workspaceFiles)[number];

/** Whether a file's name is that of a further template: any `*.md.hbs` that is not one of these. */
export function isFurther(name: string): boolean {
  return name.endsWith('.md.hbs') && workspaceFiles.every((known) => known !== name);
}
