import Handlebars from 'handlebars';
import { timesIn } from '../language/index.ts';
import { type Problem, problem, type Result } from '../problem/index.ts';
import { deepest } from '../read/index.ts';
import { deepBlock } from './deep-block.ts';
import type { TemplateText } from './template-text.ts';

type Position = { readonly line: number; readonly column: number };

/** The time of Handlebars' lexer grows with their square; the shipped templates have a hundred. */
const mostMustaches = 5000;

/** Parses a template with Handlebars; what it cannot read is one problem, for the rest is then unknown. */
export function parseTemplate(template: TemplateText): Result<hbs.AST.Program> {
  const deep = deepBlock(template.text);
  if (deep !== undefined) {
    const values = { limit: deepest, case: 'template' };
    return { value: undefined, problems: [problem('nested-too-deep', template.placeAt(deep), values)] };
  }
  if (timesIn(template.text, '{{') > mostMustaches) {
    const values = { 'limit.zh': `${mostMustaches} 处 {{`, 'limit.en': `${mostMustaches} times {{` };
    return { value: undefined, problems: [problem('file-too-large', template.placeAt(0), values)] };
  }
  try {
    return { value: Handlebars.parse(template.text), problems: [] };
  } catch (error) {
    return { value: undefined, problems: [syntaxProblem(error, template)] };
  }
}

function syntaxProblem(error: unknown, template: TemplateText): Problem {
  const { message } = error as Error;
  if (message.includes("got 'EOF'")) {
    const open = unclosedBlock(template.text);
    if (open)
      return problem('template-unclosed', template.placeAt(open.index, open.end), { block: open.block });
  }
  const position = positionIn(error) ?? lexerPosition();
  const start = position ? template.offsetOf(position) : 0;
  const place = template.placeAt(start);
  const block = /^(.*) doesn't match /.exec(message)?.[1];
  if (block !== undefined) return problem('template-unclosed', place, { block });
  return problem('template-syntax', place, { text: lineAt(template.text, start) });
}

/** Handlebars' own exceptions carry a line from 1 and a column from 0. */
function positionIn(error: unknown): Position | undefined {
  const { lineNumber, column } = error as Handlebars.Exception;
  return typeof lineNumber === 'number' && typeof column === 'number'
    ? { line: lineNumber, column }
    : undefined;
}

type Lexer = { readonly yylloc?: { readonly first_line: number; readonly first_column: number } };

/** Where the parser stopped: its errors do not say the column, the lexer it leaves behind does. */
function lexerPosition(): Position | undefined {
  const { Parser } = Handlebars as unknown as { readonly Parser?: { readonly lexer?: Lexer } };
  const stopped = Parser?.lexer?.yylloc;
  return stopped && { line: stopped.first_line, column: stopped.first_column };
}

type OpenBlock = { readonly index: number; readonly end: number; readonly block: string };

/** The innermost block that is open at the text's end. */
function unclosedBlock(text: string): OpenBlock | undefined {
  const open: OpenBlock[] = [];
  const tags = /\\?\{\{~?(?:!--[\s\S]*?--~?\}\}|![^}]*\}\}|([#^/])\s*([^\s}~]*)[^}]*\}\})/g;
  for (const { 0: tag, 1: mark, 2: block = '', index } of text.matchAll(tags)) {
    if (tag.startsWith('\\') || block === '') continue;
    if (mark === '/') open.pop();
    else open.push({ index, end: index + tag.length, block });
  }
  return open.at(-1);
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length : end).trim();
}
