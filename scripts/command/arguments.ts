import { parseArgs } from 'node:util';
import { nearestName } from '../language/index.ts';
import { type Language, languages } from '../problem/index.ts';
import { type Format, formats } from '../write/index.ts';
import type { ImportOptions } from './import.ts';
import { defaultOptions, type Options } from './options.ts';
import { type SchemaName, schemaNames } from './schema-names.ts';

const commands = ['build', 'check', 'verify', 'import', 'schema'] as const;
type Command = Exclude<(typeof commands)[number], 'schema' | 'import'>;

/** How a report is written: for people on the error output, or as data on the standard output. */
const reportForms = ['text', 'json', 'sarif'] as const;
export type ReportForm = (typeof reportForms)[number];

/** What a command line asks for. `fault` names the argument that cannot be, and what could stand there. */
export type Arguments =
  | { readonly ask: 'help'; readonly language: Language }
  | { readonly ask: 'version'; readonly language: Language }
  | {
      readonly ask: 'import';
      readonly language: Language;
      readonly file: string;
      readonly options: ImportOptions;
      readonly form: ReportForm;
      readonly quiet: boolean;
    }
  | { readonly ask: 'schema'; readonly language: Language; readonly schema: SchemaName }
  | { readonly ask: 'fault'; readonly language: Language; readonly fault: string; readonly expected: string }
  | {
      readonly ask: Command;
      readonly language: Language;
      readonly options: Options;
      readonly form: ReportForm;
      readonly quiet: boolean;
    };

const flags = {
  out: { type: 'string' },
  templates: { type: 'string' },
  'font-dir': { type: 'string' },
  format: { type: 'string' },
  only: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  strict: { type: 'boolean' },
  fix: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
  changes: { type: 'string' },
  quiet: { type: 'boolean' },
  version: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Values = {
  [Name in keyof typeof flags]?: (typeof flags)[Name]['type'] extends 'string' ? string : boolean;
};

/** Reads a command line, without the program's name; `locale` is the system's, such as `zh_CN.UTF-8`. */
export function parseArguments(line: readonly string[], locale: string | undefined): Arguments {
  const { values, positionals, fault } = split(line);
  const language = languageOf(values.lang, locale);
  const refuse = (wrong: string, expected: readonly string[]): Arguments => ({
    ask: 'fault',
    language,
    fault: wrong,
    expected: expected.join(' '),
  });
  if (fault !== undefined) return refuse(fault, nearest(fault));
  if (values.lang !== undefined && !isOneOf(languages, values.lang)) return refuse(values.lang, languages);
  if (values.help) return { ask: 'help', language };
  if (values.version) return { ask: 'version', language };
  const [command, ...sources] = positionals;
  if (command === undefined) return { ask: 'help', language };
  if (!isOneOf(commands, command)) return refuse(command, commands);
  if (command === 'schema') {
    const [schema = 'schema', more] = sources;
    if (more !== undefined || !isOneOf(schemaNames, schema)) return refuse(more ?? schema, schemaNames);
    return { ask: 'schema', language, schema };
  }
  if (command === 'import') return parseImport(sources, values, language, refuse);
  const [own] = (['output', 'force', 'changes'] as const).filter((name) => values[name] !== undefined);
  if (own !== undefined) return refuse(`--${own}`, ['import']);
  if (values.fix && command !== 'check') return refuse('--fix', ['check --fix']);
  const report = command === 'check' ? values.format : undefined;
  const wanted = command === 'check' ? [] : formatsOf(values.format);
  const unknown = wanted.find((format) => !isOneOf(formats, format));
  if (unknown !== undefined) return refuse(unknown || '--format', formats);
  if (report !== undefined && !isOneOf(reportForms, report)) return refuse(report, reportForms);
  const { only } = values;
  if (only !== undefined && !isOneOf(kinds, only)) return refuse(only, kinds);
  return {
    ask: command,
    language,
    form: values.json ? 'json' : (report ?? 'text'),
    quiet: values.quiet === true,
    options: {
      ...defaultOptions,
      sources,
      out: values.out ?? defaultOptions.out,
      templates: values.templates,
      fontDir: values['font-dir'],
      formats: wanted.filter((format): format is Format => isOneOf(formats, format)),
      only,
      strict: values.strict === true,
      fix: values.fix === true,
      language,
    },
  };
}

const changes = ['accepted', 'original', 'ask'] as const;

function parseImport(
  [file, more]: readonly string[],
  values: Values,
  language: Language,
  refuse: (wrong: string, expected: readonly string[]) => Arguments,
): Arguments {
  const form = values.json ? 'json' : 'text';
  if (file === undefined || more !== undefined) return refuse(more ?? 'import', ['import FILE']);
  if (values.changes !== undefined && !isOneOf(changes, values.changes))
    return refuse(values.changes, changes);
  return {
    ask: 'import',
    language,
    file,
    form,
    quiet: values.quiet === true,
    options: {
      output: values.output,
      force: values.force === true,
      changes: values.changes,
      templates: values.templates,
      strict: values.strict === true,
      language,
    },
  };
}

const kinds = ['overview', 'briefings'] as const;

function split(line: readonly string[]): { values: Values; positionals: string[]; fault?: string } {
  try {
    return parseArgs({ args: [...line], options: flags, allowPositionals: true });
  } catch {
    const { tokens } = parseArgs({ args: [...line], options: flags, strict: false, tokens: true });
    const wrong = tokens.find(
      (token) =>
        token.kind === 'option' &&
        (!Object.hasOwn(flags, token.name) ||
          (flags[token.name as keyof typeof flags].type === 'string') !== (token.value !== undefined)),
    );
    return { values: {}, positionals: [], fault: wrong?.kind === 'option' ? wrong.rawName : line.join(' ') };
  }
}

function nearest(fault: string): string[] {
  const names = Object.keys(flags).map((name) => `--${name}`);
  const nearest = nearestName(fault, names);
  return nearest === '' ? names : [nearest];
}

function formatsOf(value: string | undefined): string[] {
  return value === undefined ? [...formats] : [...new Set(value.split(','))];
}

function languageOf(asked: string | undefined, locale: string | undefined): Language {
  if (asked === 'zh' || asked === 'en') return asked;
  return locale !== undefined && /^en/iu.test(locale) ? 'en' : 'zh';
}

function isOneOf<Value extends string>(values: readonly Value[], value: string): value is Value {
  return (values as readonly string[]).includes(value);
}
