import { isChinese } from '../language/index.ts';
import { type Attachment, levels } from '../model/index.ts';
import { byPlace, firstProblems, type Problem, problem } from '../problem/index.ts';
import { offsetIn } from '../read/index.ts';
import type { EditorRule, Finding, Subject } from './editor-rule.ts';
import { passagesOf } from './passages.ts';
import { checkRules } from './rules.ts';
import { type Settings, setSeverities } from './settings.ts';
import type { Terms } from './terms.ts';

/** What an office asks of its texts. */
export type Office = { readonly settings: Settings; readonly terms: Terms };

/** What the rules find in a source, by place; `text` is the source as decoded, without a BOM. */
export function checkAttachment(attachment: Attachment, text: string, office: Office): Problem[] {
  const subject: Subject = {
    attachment,
    passages: passagesOf(attachment, text),
    chinese: isChinese(attachment.lang),
    terms: office.terms,
  };
  const isSafe = safeIn(attachment, text);
  const problems = checkRules
    .filter(({ id }) => office.settings.severity[id] !== 'off')
    .flatMap((rule) => runRule(rule, subject, isSafe));
  return setSeverities(problems.sort(byPlace), office.settings);
}

function runRule(rule: EditorRule, subject: Subject, isSafe: IsSafe): Problem[] {
  const toProblem = (finding: Finding): Problem => {
    const { place, values, fix } = finding;
    return {
      ...problem(rule.id, place, values),
      ...(fix !== undefined && isSafe(finding) ? { edit: fix } : {}),
    };
  };
  // Which of them are waived is to be seen of each.
  const most = subject.attachment.ignore.length > 0 ? mostWaived : undefined;
  return firstProblems(rule.check(subject), toProblem, most);
}

const mostWaived = 200_000;

type IsSafe = (finding: Finding) => boolean;

/** Markup and line ends: an edit over them could take away more than text. `[2018]` is the year of a document. */
const markup = /[\r\n\\*_`<>&#]|\[(?!\d{4}\](?!\())|(?<!\[\d{4})\]/;

/** Whether a fix can be made by itself: over plain text, and not in a column's name, which headings repeat. */
function safeIn({ columns }: Attachment, text: string): IsSafe {
  const names = levels.flatMap((level) => columns[level].map(({ place }) => place));
  let offset: ReturnType<typeof offsetIn> | undefined;
  return ({ place: { line, column, endLine = line, endColumn = column }, fix = '' }) => {
    offset ??= offsetIn(text);
    const source = text.slice(offset(line, column), offset(endLine, endColumn));
    const inName = names.some(
      (name) => name.line === line && column >= name.column && column <= (name.endColumn ?? column),
    );
    return !inName && !markup.test(source) && !markup.test(fix);
  };
}
