import type { TextPlace } from '../problem/index.ts';
import { lastAtOrBefore } from '../read/index.ts';
import { isBlock, isContent } from './handlebars-node.ts';
import { statementMark, stretchesOf } from './mark.ts';
import type { TemplateText } from './template-text.ts';

/** Markdown as a template made it: values still marked, and where in the template each offset comes from. */
export type ComposedText = {
  readonly text: string;
  readonly placeAt: (offset: number) => TextPlace;
  /** A line of the template, from 1. */
  readonly lineAt: (line: number) => string;
};

/** Where a statement stands in its template: content goes on from its offset, all of a value is at it. */
export type MarkedStatement = { readonly offset: number; readonly isContent: boolean };

/** Puts a mark before every statement of a parsed template that prints something, and lists them by number. */
export function markStatements(program: hbs.AST.Program, template: TemplateText): MarkedStatement[] {
  const statements: MarkedStatement[] = [];
  const markIn = (part: hbs.AST.Program | undefined): void => {
    if (!part) return;
    part.body = part.body.flatMap((statement) => {
      if (isBlock(statement)) {
        markIn(statement.program);
        markIn(statement.inverse);
        return [statement];
      }
      const offset = template.offsetOf(statement.loc.start);
      if (isContent(statement)) {
        const mark = statementMark(statements.length);
        statements.push({ offset: offset + strippedFrom(statement), isContent: true });
        return [{ ...statement, value: mark + statement.value }];
      }
      const mark = { type: 'ContentStatement', value: statementMark(statements.length), loc: statement.loc };
      statements.push({ offset, isContent: false });
      return [mark, statement];
    });
  };
  markIn(program);
  return statements;
}

/** How many characters Handlebars took from a content's start as white space beside a tag. */
function strippedFrom({ value, original }: hbs.AST.ContentStatement): number {
  return Math.max(0, String(original).search(/\S/) - value.search(/\S/));
}

/** Takes the statement marks out of what a template wrote and keeps where they stood. */
export function composedText(
  written: string,
  statements: readonly MarkedStatement[],
  template: TemplateText,
): ComposedText {
  const starts: number[] = [];
  const origins: (MarkedStatement | undefined)[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const { statement, text } of stretchesOf(written)) {
    if (text === '') continue;
    starts.push(length);
    origins.push(statement === undefined ? undefined : statements[statement]);
    parts.push(text);
    length += text.length;
  }
  return {
    text: parts.join(''),
    lineAt: (line) => template.text.split('\n')[line - 1] ?? '',
    placeAt: (offset) => {
      const index = lastAtOrBefore(starts, offset);
      const origin = origins[index];
      const into = origin?.isContent ? offset - (starts[index] ?? 0) : 0;
      return template.placeAt((origin?.offset ?? 0) + into);
    },
  };
}
