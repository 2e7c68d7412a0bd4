import type { Language } from '../problem/index.ts';
import { type Format, formats } from '../write/index.ts';
import {
  type Asked,
  choiceOf,
  formatsOf,
  onlyOf,
  reportForms,
  type Terminal,
  textOf,
  type Values,
} from './command-line.ts';
import { commands } from './commands.ts';
import type { CompareOptions } from './compare.ts';
import { flags } from './flags.ts';
import type { ImportOptions } from './import.ts';
import { meantOption } from './line-slips.ts';
import { type BuildOptions, defaultOptions, mostJobs } from './options.ts';
import { partOf } from './part-of.ts';
import type { Fault, Report } from './report.ts';
import { schemaNames } from './schema-names.ts';

// What each command is asked by a command line, or why it asks nothing that there is.

const changes = ['accepted', 'original', 'ask'] as const;

export function readInit(
  values: Values,
  [folder = '.', more]: readonly string[],
  language: Language,
): Asked | Fault {
  if (more !== undefined || folder === '-' || folder.trim() === '')
    return { fault: more ?? (folder.trim() || '""'), expected: ['yigao init FOLDER'] };
  const options = { folder, templates: values.templates === true, language };
  return { options, form: values.json ? 'json' : 'text', run: () => commands.init(options) };
}

export function readBuild(
  values: Values,
  rest: readonly string[],
  _: Language,
  line: readonly string[],
): Asked | Fault {
  const output = textOf(values, 'output');
  if (output !== undefined && output !== '-' && !endingOf(output)) return folderMeant(line);
  if (output !== undefined && values.watch === true)
    return { fault: '--watch', expected: ['yigao build SOURCE --watch'] };
  if (output !== undefined) return readFile(values, rest, output);
  if (rest.includes('-')) return { fault: '-', expected: ['yigao build - -o FILE'] };
  return readDocuments(values, rest, (options, { progress, show }) =>
    values.watch === true ? commands.watch(options, show) : commands.build(options, progress),
  );
}

/** What has no ending of a document is a folder, and for that there is another option. */
function folderMeant(line: readonly string[]): Fault {
  const fault = line.find((word) => /^(?:-o|--output(?:=|$))/u.test(word))?.replace(/=.*$/su, '') ?? '-o';
  const meant = meantOption(fault, line, { out: flags.out });
  return meant ?? { fault, expected: formats.map((format) => `-o x.${format}`) };
}

function endingOf(file: string): Format | undefined {
  return formats.find((format) => file.toLowerCase().endsWith(`.${format}`));
}

/** What has no name has no folder of documents. */
export function readVerify(values: Values, rest: readonly string[]): Asked | Fault {
  if (rest.includes('-')) return { fault: '-', expected: ['yigao verify SOURCE'] };
  return readDocuments(values, rest, (options) => commands.verify(options));
}

/** One document, by the ending of its file or by `--format`. */
function readFile(values: Values, rest: readonly string[], output: string): Asked | Fault {
  const line = `-o ${output}`;
  const asked = textOf(values, 'format');
  const listed = formatsOf(asked);
  if ('fault' in listed) return listed;
  if (rest.length > 1) return { fault: line, expected: ['yigao build SOURCE -o FILE'] };
  if (values.zip === true) return { fault: `--zip ${line}`, expected: ['yigao build SOURCE --zip'] };
  if (values.out !== undefined || values.only !== undefined)
    return { fault: line, expected: [values.out === undefined ? '--only' : '--out'] };
  const ending = endingOf(output);
  const [format, more] = asked === undefined ? [ending] : listed.value;
  if (format === undefined || more !== undefined || (output !== '-' && format !== ending))
    return {
      fault: line,
      expected: formats.map((one) => `--format ${one} -o ${output === '-' ? '-' : `x.${one}`}`),
    };
  if (output === '-' && values.json === true) return { fault: '-o -', expected: ['-o FILE --json'] };
  const part = partOf(values);
  if ('fault' in part) return part;
  const booklet = bookletOf(values);
  if ('fault' in booklet) return booklet;
  if (booklet.value && format !== 'docx' && format !== 'pdf')
    return { fault: `--booklet ${line}`, expected: ['-o x.docx', '-o x.pdf'] };
  const options = {
    sources: rest,
    output,
    format,
    part: part.value,
    booklet: booklet.value,
    templates: textOf(values, 'templates'),
    fontDir: textOf(values, 'font-dir'),
    strict: values.strict === true,
    force: values.force === true,
  };
  return { options, form: values.json ? 'json' : 'text', run: () => commands.buildFile(options) };
}

function readDocuments(
  values: Values,
  rest: readonly string[],
  run: (options: BuildOptions, terminal: Terminal) => Promise<Report | string>,
): Asked | Fault {
  const formats = formatsOf(textOf(values, 'format'));
  const only = onlyOf(textOf(values, 'only'));
  if ('fault' in formats) return formats;
  if ('fault' in only) return only;
  const part = partOf(values);
  if ('fault' in part) return part;
  const booklet = bookletOf(values);
  if ('fault' in booklet) return booklet;
  if (booklet.value && !formats.value.some((one) => one === 'docx' || one === 'pdf'))
    return { fault: `--booklet --format ${formats.value.join()}`, expected: ['--format docx,pdf'] };
  const jobs = countOf(values, 'jobs', mostJobs);
  const shard = shardOf(textOf(values, 'shard'));
  if ('fault' in jobs) return jobs;
  if ('fault' in shard) return shard;
  const options = {
    sources: rest,
    out: textOf(values, 'out') ?? defaultOptions.out,
    templates: textOf(values, 'templates'),
    fontDir: textOf(values, 'font-dir'),
    formats: formats.value,
    only: only.value,
    part: part.value,
    booklet: booklet.value,
    zip: values.zip === true,
    strict: values.strict === true,
    force: values.force === true,
    jobs: jobs.value,
    shard: shard.value,
  };
  const form = values.json ? 'json' : 'text';
  return { options, form, run: (terminal) => run(options, terminal) };
}

/** How a booklet is printed, where one is asked for. */
function bookletOf(values: Values): { readonly value: BuildOptions['booklet'] } | Fault {
  const isSingle = values['single-sided'] === true;
  if (values.booklet === true) return { value: isSingle ? 'single-sided' : 'duplex' };
  return isSingle
    ? { fault: '--single-sided', expected: ['--booklet --single-sided'] }
    : { value: undefined };
}

/** A whole number from 1 on; undefined where the option was not given. */
function countOf(values: Values, name: string, most: number): { readonly value: number | undefined } | Fault {
  const text = textOf(values, name);
  if (text === undefined) return { value: undefined };
  const value = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= most
    ? { value }
    : { fault: `--${name} ${text}`, expected: [`--${name} 1`, `--${name} 4`] };
}

/** Which of how many parts, as `2/8`. */
function shardOf(text: string | undefined): { readonly value: BuildOptions['shard'] } | Fault {
  if (text === undefined) return { value: undefined };
  const [, index = 0, count = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (index >= 1 && index <= count) return { value: { index, count } };
  return { fault: `--shard ${text}`, expected: ['--shard 1/8', '--shard 8/8'] };
}

export function readCheck(values: Values, rest: readonly string[]): Asked | Fault {
  const form = choiceOf(textOf(values, 'format'), reportForms);
  const only = onlyOf(textOf(values, 'only'));
  if ('fault' in form) return form;
  if ('fault' in only) return only;
  if (values.fix === true && rest.includes('-'))
    return { fault: '--fix', expected: ['yigao check SOURCE --fix'] };
  const options = {
    sources: rest,
    templates: textOf(values, 'templates'),
    fontDir: textOf(values, 'font-dir'),
    only: only.value,
    strict: values.strict === true,
    fix: values.fix === true,
  };
  return {
    options,
    form: values.json ? 'json' : (form.value ?? 'text'),
    run: () => commands.check(options),
  };
}

export function readImport(
  values: Values,
  [file, more]: readonly string[],
  language: Language,
): Asked | Fault {
  if (file === undefined || more !== undefined)
    return { fault: more ?? 'import', expected: ['yigao import FILE'] };
  const wanted = choiceOf(textOf(values, 'changes'), changes);
  if ('fault' in wanted) return wanted;
  const table = textOf(values, 'table');
  const header = choiceOf(textOf(values, 'header'), ['none'] as const);
  if ('fault' in header) return header;
  const tables = choiceOf(textOf(values, 'tables'), ['all'] as const);
  if ('fault' in tables) return tables;
  const options: ImportOptions = {
    output: textOf(values, 'output'),
    force: values.force === true,
    changes: wanted.value,
    templates: textOf(values, 'templates'),
    strict: values.strict === true,
    onto: textOf(values, 'onto'),
    dryRun: values['dry-run'] === true,
    sheet: textOf(values, 'sheet'),
    table: table === undefined ? undefined : Number(table),
    tables: tables.value,
    header: header.value,
    report: textOf(values, 'report'),
    language,
  };
  if (table !== undefined && !/^[1-9]\d*$/.test(table))
    return { fault: `--table ${table}`, expected: ['--table 1', '--table 2'] };
  if (options.dryRun && options.onto === undefined)
    return { fault: '--dry-run', expected: ['--onto SOURCE'] };
  if (options.output !== undefined && options.onto !== undefined)
    return { fault: '--output', expected: ['--onto SOURCE'] };
  return {
    options: { file, ...options },
    form: values.json ? 'json' : 'text',
    run: ({ confirm }) => commands.import(file, options, confirm),
  };
}

const outputs = ['.docx', '.md', '.pdf'] as const;

export function readCompare(
  values: Values,
  [old, now, more]: readonly string[],
  language: Language,
): Asked | Fault {
  if (old === undefined || now === undefined || more !== undefined)
    return { fault: more ?? 'compare', expected: ['yigao compare OLD NEW'] };
  if (old === '-' && now === '-') return { fault: '- -', expected: ['yigao compare OLD -'] };
  const changes = choiceOf(textOf(values, 'changes'), ['accepted', 'original'] as const);
  if ('fault' in changes) return changes;
  const output = textOf(values, 'output');
  if (output !== undefined && !outputs.some((ending) => output.toLowerCase().endsWith(ending)))
    return { fault: `-o ${output}`, expected: outputs.map((ending) => `-o x${ending}`) };
  const options: CompareOptions = {
    output,
    table: values.table === true,
    force: values.force === true,
    changes: changes.value,
    templates: textOf(values, 'templates'),
    fontDir: textOf(values, 'font-dir'),
    language,
  };
  return {
    options: { old, now, ...options },
    form: values.json ? 'json' : 'text',
    run: () => commands.compare(old, now, options),
  };
}

export function readStudio(
  values: Values,
  [folder = '.', more]: readonly string[],
  language: Language,
): Asked | Fault {
  if (more !== undefined) return { fault: more, expected: ['yigao studio FOLDER'] };
  const port = textOf(values, 'port');
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535))
    return { fault: `--port ${port}`, expected: ['--port 8600'] };
  const options = {
    folder,
    port: port === undefined ? undefined : Number(port),
    open: values['no-open'] !== true,
    fontDir: textOf(values, 'font-dir'),
    language,
  };
  return { options, form: 'text', run: () => commands.studio(options) };
}

export function readSchema(_: Values, [name = 'schema', more]: readonly string[]): Asked | Fault {
  const value = more === undefined ? schemaNames.find((one) => one === name) : undefined;
  if (value === undefined) return { fault: more ?? name, expected: schemaNames };
  return { options: { schema: value }, form: 'text', run: () => commands.schema(value) };
}
