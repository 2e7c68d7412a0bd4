import type { Change, Matching } from '../compare/index.ts';
import { briefingPrint, readTemplate, shortName } from '../compose/index.ts';
import type { Attachment } from '../model/index.ts';
import { briefingNames, type TemplateFile } from '../pipeline/index.ts';
import { hasErrors, type Problem } from '../problem/index.ts';
import type { Compared } from './report.ts';

/** Which briefings the new version prints otherwise than the old one, by all that the template makes of both. */
export function affectedBriefings(
  before: Attachment,
  after: Attachment,
  changes: readonly Change[],
  { newOf, oldOf }: Matching,
  template: TemplateFile,
  problems: Problem[],
): Pick<Compared, 'briefings' | 'withdrawn'> {
  const isPrintedAlike = printedAlike(before, after, template, problems);
  const mayDiffer = touchedBy(changes, template);
  const stems = stemsOf(after);
  const places = new Map(before.programmes.map((programme, index) => [programme, index]));
  const briefings = after.programmes.flatMap((programme, index) => {
    const from = oldOf.get(programme);
    const at = from && places.get(from);
    const isTouched = at !== index || mayDiffer(from?.name.text) || mayDiffer(programme.name.text);
    if (at !== undefined && (!isTouched || isPrintedAlike(at, index))) return [];
    return [{ programme: programme.name.text, stem: stems[index] ?? '', isNew: at === undefined }];
  });
  const oldStems = stemsOf(before);
  const withdrawn = before.programmes.flatMap((one, index) =>
    newOf.has(one) ? [] : [{ programme: one.name.text, stem: oldStems[index] ?? '' }],
  );
  return { briefings, withdrawn };
}

function stemsOf({ programmes }: Attachment): string[] {
  return briefingNames(programmes.map(({ name }) => shortName(name.text))).map((name) => `briefings/${name}`);
}

/** Whether the template makes one text of an old and a new programme; one that does not fit the old columns never has. */
function printedAlike(
  before: Attachment,
  after: Attachment,
  { bytes, file }: TemplateFile,
  problems: Problem[],
): (old: number, now: number) => boolean {
  const old = readTemplate(bytes, file, 'briefing', before).value;
  const { value: now, problems: found } = readTemplate(bytes, file, 'briefing', after);
  for (const each of found.filter((one) => hasErrors([one]))) problems.push(each);
  // The page's number and the way lines are broken are of no template.
  const isSetAlike = before.startPage === after.startPage && before.lang === after.lang;
  return (from, to) =>
    isSetAlike &&
    old !== undefined &&
    now !== undefined &&
    briefingPrint(old, before, from) === briefingPrint(now, after, to);
}

/** Whether any change may be seen in a programme's briefing: of many thousand, only those are composed. */
function touchedBy(
  changes: readonly Change[],
  { bytes }: TemplateFile,
): (programme: string | undefined) => boolean {
  const showsAll = /\bprogrammes\b/.test(new TextDecoder().decode(bytes));
  if (showsAll || changes.some((change) => (change.after ?? change.before)?.path.length === 0))
    return () => true;
  const names = new Set(changes.flatMap(({ before, after }) => [before?.path[0], after?.path[0]]));
  return (programme) => names.has(programme);
}
