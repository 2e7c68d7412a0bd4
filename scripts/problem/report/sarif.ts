import { isAbsolute, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Problem, TextPlace } from '../problem.ts';
import type { Severity } from '../rule.ts';
import { type RuleId, rules } from '../rules.ts';
import { type Language, word } from '../word.ts';
import { notesOf } from './text.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'note' };
const languageTags: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** The report for code scanners: SARIF 2.1.0 (OASIS), one run; only the rules that were broken are described. */
export function printSarif(problems: readonly Problem[], version: string, language: Language): string {
  const broken = new Set(problems.map(({ rule }) => rule));
  const ids = (Object.keys(rules) as RuleId[]).filter((id) => broken.has(id));
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const run = {
    tool: { driver: { name: 'yigao', version, rules: ids.map((id) => descriptionOf(id, language)) } },
    language: languageTags[language],
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    results: problems.map((problem) => ({
      ruleId: problem.rule,
      ruleIndex: indexes.get(problem.rule),
      ...resultOf(problem, language),
    })),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

/** Whatever value a rule's words name: what it is differs from problem to problem. */
const anyValue: Problem['values'] = new Proxy({}, { get: () => '…' });

function descriptionOf(rule: RuleId, language: Language) {
  const words = word({ rule, severity: rules[rule].severity, place: undefined, values: anyValue }, language);
  const said = Object.entries(words).filter(([, text]) => /[\p{L}\p{N}]/u.test(text));
  const help = notesOf(Object.fromEntries(said), language).join('\n');
  return {
    id: rule,
    shortDescription: { text: words.message },
    help: { text: help || words.message },
    defaultConfiguration: { level: levels[rules[rule].severity] },
  };
}

function resultOf(problem: Problem, language: Language) {
  const { severity, place, edit } = problem;
  const words = word(problem, language);
  const result = {
    level: levels[severity],
    message: { text: literal([words.message, ...notesOf(words, language)].join('\n')) },
  };
  if (!place) return result;
  const artifactLocation = { uri: uriOf(place.file) };
  const isText = place.line !== undefined;
  const physicalLocation = isText ? { artifactLocation, region: regionOf(place) } : { artifactLocation };
  const located = { ...result, locations: [{ physicalLocation }] };
  if (edit === undefined || !isText) return located;
  // A region without an end reaches to the end of its line: an edit at a point would delete it.
  const { line, column, endLine = line, endColumn = column } = place;
  const deletedRegion = regionOf({ ...place, endLine, endColumn });
  const replacements = [{ deletedRegion, insertedContent: { text: edit } }];
  return { ...located, fixes: [{ artifactChanges: [{ artifactLocation, replacements }] }] };
}

/** A text as a message: there braces hold placeholders (SARIF 2.1.0, 3.11.5), and `[…](…)` is a link (3.11.6). */
function literal(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replace(/\]\(/g, ']\\(');
}

function regionOf({ line, column, endLine, endColumn }: TextPlace) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A relative path as a relative reference of RFC 3986; an absolute one as a `file:` address. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  const segments = normalize(file).split(sep);
  return segments.map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'))).join('/');
}
