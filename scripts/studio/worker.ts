import { parentPort, workerData } from 'node:worker_threads';
import {
  type Composed,
  compose,
  importDocument,
  type MadeDocument,
  type Problem,
  type Project,
  word,
} from '../index.ts';
import { type ZipEntry, zip } from '../zip.ts';
import { importChoices, namesOption } from './import-choices.ts';
import type {
  DocumentRequest,
  Finding,
  ImportAnswer,
  Look,
  LookRequest,
  OntoAnswer,
  PageFormat,
  PageLanguage,
  PageText,
  TextsRequest,
  ZipRequest,
} from './protocol.ts';

/** What the server asks of the thread that does the work, so that it can answer others meanwhile. */
export type Ask =
  | { readonly do: 'look'; readonly request: LookRequest; readonly project: Omit<Project, 'sources'> }
  | { readonly do: 'document'; readonly request: DocumentRequest }
  | { readonly do: 'texts'; readonly request: TextsRequest }
  | { readonly do: 'zip'; readonly request: ZipRequest }
  | {
      readonly do: 'import';
      readonly file: { readonly name: string; readonly bytes: Uint8Array };
      readonly options: Parameters<typeof importDocument>[1];
      readonly language: PageLanguage;
    }
  | {
      readonly do: 'onto';
      readonly tab: string;
      readonly file: { readonly name: string; readonly bytes: Uint8Array };
      readonly options: Parameters<typeof importDocument>[1];
      readonly language: PageLanguage;
    };

/** What each asks for gives: undefined is not made, for errors; what is forgotten must be looked at anew. */
export type Answers = {
  readonly look: Omit<Look, 'workspace' | 'name'>;
  readonly document: Uint8Array | 'forgotten' | undefined;
  readonly texts: readonly (readonly PageText[])[] | 'forgotten';
  readonly zip: Uint8Array | 'forgotten' | undefined;
  readonly import: Omit<ImportAnswer, 'name'>;
  readonly onto: OntoAnswer | 'forgotten';
};

/** What a page has last had looked at, its documents, and what of them is written. */
type Tab = {
  readonly project: Project;
  readonly composed: Composed;
  readonly written: Map<string, Promise<MadeDocument | undefined>>;
};

const { fonts } = workerData as Pick<Project, 'fonts'>;

/** As many pages as somebody may have open; of older ones nothing is kept. */
const mostTabs = 8;
const tabs = new Map<string, Tab>();

async function look(
  { tab, name, text, booklet, language }: LookRequest,
  workspace: Omit<Project, 'sources'>,
): Promise<Answers['look']> {
  const project = { ...workspace, fonts, booklet, sources: [{ name, text }] };
  const composed = await compose(project);
  tabs.delete(tab);
  tabs.set(tab, { project, composed, written: new Map() });
  for (const old of [...tabs.keys()].slice(0, -mostTabs)) tabs.delete(old);
  return {
    ok: composed.ok,
    findings: composed.problems.map((one) => findingOf(one, language)),
    documents: attachmentFirst(composed).map(({ path, document, formats }) => ({
      path,
      title: document.title,
      formats,
    })),
  };
}

/** The attachment and the booklet, which are of all, before the briefings: of those there may be hundreds. */
function attachmentFirst({ documents }: Composed): Composed['documents'] {
  const [first, ...others] = documents;
  const isBooklet = ({ document }: Composed['documents'][number]) => document.page === 'booklet';
  return [...(first ? [first] : []), ...others.filter(isBooklet), ...others.filter((one) => !isBooklet(one))];
}

function findingOf(problem: Problem, language: PageLanguage): Finding {
  const { rule, severity, place, edit } = problem;
  const { file = '', line, column, endLine, endColumn } = place ?? {};
  return { rule, severity, file, line, column, endLine, endColumn, edit, ...word(problem, language) };
}

/** A document in a format, made once for each look. */
function write(
  { composed, written }: Tab,
  path: string,
  format: PageFormat,
): Promise<MadeDocument | undefined> {
  const document = composed.documents.find((one) => one.path === path);
  const key = `${path}.${format}`;
  const made = written.get(key) ?? document?.write(format).then(({ file }) => file);
  if (!made) return Promise.resolve(undefined);
  written.set(key, made);
  return made;
}

async function documentOf({ tab, path, format }: DocumentRequest): Promise<Answers['document']> {
  const known = tabs.get(tab);
  return known ? (await write(known, path, format))?.bytes : 'forgotten';
}

async function textsOf({ tab, path }: TextsRequest): Promise<Answers['texts']> {
  const known = tabs.get(tab);
  if (!known) return 'forgotten';
  const file = await write(known, path, 'pdf');
  return (file?.texts ?? []).map((texts) =>
    texts.map(({ place: { file, line }, ...box }) => ({ ...box, file, line })),
  );
}

async function zipOf({ tab, formats }: ZipRequest): Promise<Answers['zip']> {
  const known = tabs.get(tab);
  if (!known) return 'forgotten';
  // The booklet holds what the others do, and is asked for by itself.
  const documents = known.composed.documents.filter(({ document }) => document.page !== 'booklet');
  const entries: ZipEntry[] = [];
  for (const { path, formats: made } of documents)
    for (const format of formats.filter((one) => made.includes(one))) {
      const file = await write(known, path, format);
      if (!file) return undefined;
      entries.push({ path: file.path, bytes: file.bytes, isZipped: format === 'docx' });
    }
  return documents.length > 0 ? zip(entries, documents[0]?.document.date) : undefined;
}

async function importFile({
  file,
  options,
  language,
}: Extract<Ask, { do: 'import' }>): Promise<Answers['import']> {
  const { source, problems } = await importDocument(file, options);
  return { source, ...askedOf(problems, language) };
}

/** What an import tells and asks. */
function askedOf(
  problems: readonly Problem[],
  language: PageLanguage,
): Pick<ImportAnswer, 'findings' | 'choices'> {
  const findings = problems.map((one) => {
    const finding = findingOf(one, language);
    return namesOption(finding.fix) ? { ...finding, fix: undefined } : finding;
  });
  return { findings, choices: importChoices(problems) };
}

async function bringBack({
  tab,
  file,
  options,
  language,
}: Extract<Ask, { do: 'onto' }>): Promise<Answers['onto']> {
  const { project } = tabs.get(tab) ?? {};
  const [onto] = project?.sources ?? [];
  if (!project || !onto) return 'forgotten';
  const { templates, style } = project;
  const { source, problems } = await importDocument(file, { ...options, onto, templates, style });
  return { source, ...askedOf(problems, language) };
}

async function answer(ask: Ask): Promise<Answers[Ask['do']]> {
  switch (ask.do) {
    case 'look':
      return look(ask.request, ask.project);
    case 'document':
      return documentOf(ask.request);
    case 'texts':
      return textsOf(ask.request);
    case 'zip':
      return zipOf(ask.request);
    case 'import':
      return importFile(ask);
    case 'onto':
      return bringBack(ask);
  }
}

/** One after another: what is asked for later finds what was made before. */
let last: Promise<unknown> = Promise.resolve();
parentPort?.on('message', ({ id, ask }: { readonly id: number; readonly ask: Ask }) => {
  last = last.then(async () => {
    try {
      parentPort?.postMessage({ id, value: await answer(ask) });
    } catch (error) {
      parentPort?.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
    }
  });
});
