import { matchEntries } from '../compare/index.ts';
import { briefingPrint, readTemplate, shortName } from '../compose/index.ts';
import type { Attachment } from '../model/index.ts';
import { hasErrors, type Problem } from '../problem/index.ts';
import { briefingNames } from './briefing-names.ts';
import type { Compared } from './report.ts';
import type { TemplateFile } from './workspace.ts';

/** Which briefings the new version prints otherwise than the old one, by all that the template makes of both. */
export function affectedBriefings(
  before: Attachment,
  after: Attachment,
  { bytes, file }: TemplateFile,
  problems: Problem[],
): Pick<Compared, 'briefings' | 'withdrawn'> {
  const [old, now] = [before, after].map((one) => readTemplate(bytes, file, 'briefing', one));
  problems.push(...(now?.problems ?? []).filter((one) => hasErrors([one])));
  const { newOf, oldOf } = matchEntries(before, after);
  const names = briefingNames(after.programmes.map(({ name }) => shortName(name.text)));
  const places = new Map(before.programmes.map((programme, index) => [programme, index]));
  const briefings = after.programmes.flatMap((programme, index) => {
    const from = oldOf.get(programme);
    const at = from && places.get(from);
    // A template that does not fit the old columns has never printed them.
    const isSame =
      at !== undefined &&
      old?.value !== undefined &&
      now?.value !== undefined &&
      briefingPrint(old.value, before, at) === briefingPrint(now.value, after, index);
    const stem = `briefings/${names[index]}`;
    return isSame ? [] : [{ programme: programme.name.text, stem, isNew: at === undefined }];
  });
  const withdrawn = before.programmes.filter((one) => !newOf.has(one)).map(({ name }) => name.text);
  return { briefings, withdrawn };
}
