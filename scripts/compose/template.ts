import { type PageRole, pageRoles } from '../document/index.ts';
import type { Attachment } from '../model/index.ts';
import { hasErrors, problem, type Result } from '../problem/index.ts';
import { createBudget, PrintsTooMuch, spendDocument } from './budget.ts';
import { checkTemplate } from './check-template.ts';
import { type ComposedText, composedText, markStatements } from './composed-text.ts';
import { createEnvironment, helperNames } from './helpers.ts';
import { parseTemplate } from './parse-template.ts';
import { type TemplatePassage, templatePassages } from './template-passages.ts';
import { readTemplateText } from './template-text.ts';
import type { TemplateKind } from './view-shape.ts';

/** A checked template. */
export type Template = {
  readonly kind: TemplateKind;
  /** The page that its documents are set on. */
  readonly page: PageRole;
  readonly file: string;
  /** Writes what the template makes of a view, unless that is more than any document. */
  readonly fill: (view: object) => Result<ComposedText>;
  /** What it prints by itself. */
  readonly passages: readonly TemplatePassage[];
};

/**
 * Reads a template (Markdown with Handlebars) and checks it against what the attachment gives it to see.
 * Every problem has its line and column in the template.
 */
export function readTemplate(
  bytes: Uint8Array,
  file: string,
  kind: TemplateKind,
  { columns }: Pick<Attachment, 'columns'>,
  page: PageRole = pageRoles.find((role) => role === kind) ?? 'briefing',
): Result<Template> {
  const { value: template, problems: unreadable } = readTemplateText(bytes, file);
  if (!template) return { value: undefined, problems: unreadable };
  const { value: program, problems: unparsed } = parseTemplate(template);
  if (!program) return { value: undefined, problems: unparsed };
  const { problems, leaves, valuesNamedAsHelpers } = checkTemplate(program, template, kind, columns);
  if (hasErrors(problems)) return { value: undefined, problems };
  // As `text` or `date` Handlebars would take it for the helper.
  for (const path of valuesNamedAsHelpers) path.original = `./${path.original}`;

  const statements = markStatements(program, template);
  const write = createEnvironment().compile(program, {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: { ...noHelpers, ...Object.fromEntries(helperNames.map((name) => [name, true])) },
  });
  const budget = createBudget();
  const fill = (view: object): Result<ComposedText> => {
    try {
      const written = spendDocument(budget, () => write(view, { data: { budget } }));
      return { value: composedText(written, statements, template), problems: [] };
    } catch (error) {
      if (!(error instanceof PrintsTooMuch)) throw error;
      const place = template.placeAt(error.at ? template.offsetOf(error.at) : 0);
      return { value: undefined, problems: [problem('template-endless', place)] };
    }
  };
  return { value: { kind, page, file, fill, passages: templatePassages(leaves, template) }, problems };
}

/** Handlebars knows its own helpers unless told otherwise. */
const noHelpers = {
  helperMissing: false,
  blockHelperMissing: false,
  each: false,
  if: false,
  unless: false,
  with: false,
  log: false,
  lookup: false,
};
