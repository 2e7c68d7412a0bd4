import type { Progress } from './build-documents.ts';
import type { BuildOptions } from './options.ts';
import type { Report } from './report.ts';
import { reportUnchanged } from './unchanged.ts';

/** Makes every document of the sources that is not there as it would be made; where all are, nothing more is loaded. */
export async function build(options: BuildOptions, progress?: Progress): Promise<Report> {
  const unchanged = reportUnchanged(options);
  if (unchanged) return unchanged;
  const { buildDocuments } = await import('./build-documents.ts');
  return buildDocuments(options, progress);
}
