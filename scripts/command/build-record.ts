import { embedsFonts, fontUses, type SourcePlan, type Workspace } from '../pipeline/index.ts';
import type { Problem } from '../problem/index.ts';
import { facesOf } from '../style/index.ts';
import { inputsOf, togetherOf } from './build-inputs.ts';
import { facePrints } from './fonts.ts';
import type { BuildRecord, Finding } from './manifest.ts';
import type { BuildOptions } from './options.ts';
import { isWhole } from './sources.ts';

/** The font files of a style sheet, each face with what tells whether it is the same. */
export function facesIn({ style }: Workspace, fontDir: string | undefined): BuildRecord['faces'] {
  const printOf = facePrints(fontDir);
  return Object.fromEntries(facesOf(style).map((face) => [face, printOf(face)]));
}

/**
 * What a build tells in each source's manifest, so that the next one knows whether anything has changed, and can say the
 * same again. `composed` is what was found before any document was made. Undefined for a source where that cannot be
 * told again from its manifest alone: where something is amiss beside the sources.
 */
export function buildRecords(
  plans: readonly SourcePlan[],
  composed: readonly Problem[],
  faces: BuildRecord['faces'],
  options: BuildOptions,
): (plan: SourcePlan, made: readonly Problem[]) => BuildRecord | undefined {
  const { formats, only, booklet } = options;
  const inputs = new Map(
    plans.map(({ source, workspace }) => [
      source.file,
      inputsOf(source.sha256, { faces, templates: workspace.files }),
    ]),
  );
  const together = isWhole(options) ? { together: togetherOf([...inputs.values()]) } : {};
  const isAllOfSources = composed.every(({ place }) => place !== undefined && inputs.has(place.file));
  return ({ source: { file }, context }, made) => {
    const own = [...composed.filter(({ place }) => place?.file === file), ...made];
    const found = own.flatMap((one) => findingOf(one, file) ?? []);
    if (options.part || !isAllOfSources || found.length < own.length) return undefined;
    const fonts = embedsFonts(formats) ? fontUses(context.style, booklet !== undefined) : [];
    return {
      formats: [...formats],
      ...(only && { only }),
      ...(booklet && { booklet }),
      inputs: inputs.get(file) ?? '',
      ...together,
      faces,
      fonts,
      found,
    };
  };
}

/** A problem of a source as its manifest tells it; undefined where it speaks of another file, or of this one by its path. */
function findingOf({ place, rule, severity, values, ...edit }: Problem, file: string): Finding | undefined {
  if (place?.file !== file || place.line === undefined) return undefined;
  if (Object.values(values).some((value) => String(value).includes(file))) return undefined;
  const { file: _, line, column, ...end } = place;
  return { rule, severity, place: { line, column, ...end }, values, ...edit };
}
