import { type Problem, problem, type RuleId } from '../problem/index.ts';

/** YAML between the two lines of three hyphens; `firstLine` is its first line's number in the file. */
export type FrontMatterText = { readonly text: string; readonly firstLine: number };

/** What may have been meant for the line of three hyphens. */
const likeRule = /^[ \t\u3000]*(?:[-－—–‐―─_=*.]{2,}|\+{3})[ \t\u3000]*$/;

const fence = /^[ \t]*(?:`{3,}|~{3,})/;

/** The front matter of a source and the offset where it ends; or what is wrong with its two lines. */
export function cutFrontMatter(
  text: string,
  file: string,
): (FrontMatterText & { readonly end: number }) | Problem {
  if (text.trim() === '') return problem('empty-file', { file, line: 1, column: 1 });
  const [opening] = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text) ?? [];
  if (opening === undefined) return missing(text, file);
  const inside = text.slice(opening.length);
  const closing = /(?<=^|\r\n|\n|\r)---[ \t]*(?:\r\n|\n|\r|$)/.exec(inside);
  if (!closing) return unclosed(text, file);
  const end = opening.length + closing.index + closing[0].length;
  const early = closedEarly(text, text.slice(0, end - closing[0].length), file);
  if (early) return early;
  return { text: inside.slice(0, closing.index), firstLine: 2, end };
}

function missing(text: string, file: string): Problem {
  const lines = linesOf(text);
  const first = lines.findIndex((line) => line.trim() !== '');
  const below = lines.slice(first + 1).find((line) => line.trim() !== '');
  if (fence.test(lines[first] ?? '') && below?.trim() === '---') return fenced(lines, first, file);
  return likeRule.test(lines[first] ?? '')
    ? unlikeRule('front-matter-missing', lines, first, file)
    : problem('front-matter-missing', { file, line: 1, column: 1 });
}

/** A line of the front matter: a key, or what belongs to one above. */
const keyLine = /^[A-Za-z]\w*[ \t]*[:：]/;
const frontLine = /^(?:[ \t]*|---[ \t]*|[ \t]+\S.*|- .*)$/;

/** A line of three hyphens among the keys, with another that ends them all. */
function closedEarly(text: string, before: string, file: string): Problem | undefined {
  const lines = linesOf(text);
  const at = linesOf(before).length - 1;
  const below = lines.slice(at + 1);
  const length = below.findIndex((line) => !keyLine.test(line) && !frontLine.test(line));
  const run = length < 0 ? below : below.slice(0, length);
  const rules = run.flatMap((line, index) => (/^---[ \t]*$/.test(line) ? [at + 1 + index] : []));
  const last = rules.pop();
  if (last === undefined || !lines.slice(at, last).some((line) => keyLine.test(line))) return undefined;
  const values = { case: 'early', lines: [at, ...rules].map((line) => line + 1).join('、'), last: last + 1 };
  return problem(
    'front-matter-unclosed',
    { file, line: at + 1, column: 1, endLine: at + 1, endColumn: 4 },
    values,
  );
}

/** A file that was copied with the fence round it that shows it as code. */
function fenced(lines: readonly string[], first: number, file: string): Problem {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const isClosed = fence.test(lines[last] ?? '');
  const [text = '', end = ''] = [lines[first]?.trim(), isClosed ? lines[last]?.trim() : ''];
  const place = { file, line: first + 1, column: 1, endLine: first + 1, endColumn: text.length + 1 };
  return problem('front-matter-missing', place, {
    case: isClosed ? 'fence' : 'fence-open',
    ...{ text, line: first + 1, end, last: last + 1 },
  });
}

function unclosed(text: string, file: string): Problem {
  const lines = linesOf(text);
  const like = lines.findIndex((line, index) => index > 0 && likeRule.test(line));
  // A comment of the front matter looks like a heading, but has no blank line before it.
  const heading = lines.findIndex((line, index) => /^#/.test(line) && lines[index - 1]?.trim() === '');
  if (like >= 0 && (heading < 0 || like < heading))
    return unlikeRule('front-matter-unclosed', lines, like, file);
  const values = heading < 0 ? {} : { case: 'heading', line: heading + 1 };
  return problem('front-matter-unclosed', { file, line: 1, column: 1 }, values);
}

function unlikeRule(rule: RuleId, lines: readonly string[], at: number, file: string): Problem {
  const line = lines[at] ?? '';
  const place = { file, line: at + 1, column: 1, endLine: at + 1, endColumn: line.length + 1 };
  return problem(rule, place, { case: 'line', text: line.trim() });
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}
