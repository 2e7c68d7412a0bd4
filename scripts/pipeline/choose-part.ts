import { shortName } from '../compose/index.ts';
import { isChinese } from '../language/index.ts';
import { type Attachment, type Choice, type ChosenBy, selectEntries } from '../model/index.ts';
import type { Result } from '../problem/index.ts';
import { legalName } from './briefing-names.ts';
import { findProgrammes } from './find-programmes.ts';
import { findRows } from './find-rows.ts';

/** A part of a source's table, as an attachment of its own. */
export type ChosenPart = {
  readonly attachment: Attachment;
  /** What its folder and its attachment are called, without ending: `附件2（省发展改革委）`. */
  readonly name: string;
  /** What was chosen, to tell apart parts of one name: `大湾区建设；责任单位=省发展改革委`. */
  readonly choice: string;
};

/** Chooses programmes and rows of a source, whose file is called `name`; what is not there to be chosen is an error. */
export function choosePart(attachment: Attachment, choice: Choice, name: string): Result<ChosenPart> {
  const { programmes = [], where = [], renumber = false } = choice;
  const named = programmes.length > 0 ? findProgrammes(attachment, programmes) : undefined;
  if (named && !named.value) return { value: undefined, problems: named.problems };
  const within = named?.value ?? attachment.programmes;
  const { value: rows, problems } = findRows(attachment, within, where);
  if (!rows) return { value: undefined, problems };
  const chosenBy = {
    programmes: (named?.value ?? []).map((programme) => shortName(programme.name.text)),
    where: rows.where,
  };
  const selected = selectEntries(attachment, new Set(rows.entries));
  const { part } = selected;
  const cut = part?.cut ?? new Set();
  const numbering = renumber || !part?.numbering ? {} : { numbering: part.numbering };
  return {
    value: {
      attachment: { ...selected, part: { cut, chosenBy, ...numbering } },
      name: nameOf(chosenBy, name, attachment),
      choice: [...chosenBy.programmes, ...rows.where.map(({ column, text }) => `${column}=${text}`)].join(
        '；',
      ),
    },
    problems: [],
  };
}

function nameOf({ programmes, where }: ChosenBy, name: string, { lang }: Attachment): string {
  const chinese = isChinese(lang);
  const texts = [...programmes, ...where.map(({ text }) => text)];
  const chosen = legalName(texts.join(chinese ? '、' : ', '));
  return chinese ? `${name}（${chosen}）` : `${name} (${chosen})`;
}
