import { changedField } from '../compare/index.ts';
import type { Comparison, WordedChange } from '../compose/index.ts';
import { isChinese } from '../language/index.ts';
import type { Attachment } from '../model/index.ts';
import type { Language, Place, TextPlace } from '../problem/index.ts';
import { inWords, locationOf, remarkOf } from './change-words.ts';
import { countKinds } from './count-kinds.ts';
import type { Compared, PlacedChange } from './report.ts';
import { versionNames } from './version-names.ts';

/** What changed, put into words for its template, in the language of the new version. */
export function wordComparison(compared: Compared, attachment: Attachment): Comparison {
  const language = isChinese(attachment.lang) ? 'zh' : 'en';
  const [before, after] = versionNames(compared.before, compared.after);
  return {
    attachment,
    before,
    after,
    kinds: countKinds(compared.changes, language),
    changes: compared.changes.map((change) => worded(inWords(change, language), language)),
    briefings: compared.briefings.map(({ programme, isNew }) => ({ name: programme, isNew })),
    withdrawn: compared.withdrawn.map(({ programme }) => programme),
  };
}

function worded(change: PlacedChange, language: Language): WordedChange {
  return {
    kind: change.kind,
    location: locationOf(change, language),
    remark: remarkOf(change, language),
    before: sideOf(change, 'before'),
    after: sideOf(change, 'after'),
  };
}

function sideOf(change: PlacedChange, version: 'before' | 'after'): WordedChange['before'] {
  const side = change[version];
  return side && changedField(change, version, { text: side.text, place: textPlaceOf(side.place) });
}

/** What stands in a file that has no lines stands at its beginning. */
function textPlaceOf(place: Place): TextPlace {
  return place.line === undefined ? { file: place.file, line: 1, column: 1 } : place;
}
