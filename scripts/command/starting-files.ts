import { bundledFile, bundledNames } from '../bundled/index.ts';
import type { Language } from '../problem/index.ts';

/** A file that `yigao init` writes; its path is relative to the folder, with forward slashes. */
export type StartingFile = {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The case of the rule `file-kept` where people may want to add it to what they have. */
  readonly case?: 'settings';
};

const examples = {
  zh: { path: 'source/重点任务分解表.md', text: 'task-list.md' },
  en: { path: 'source/action-plan.md', text: 'action-plan.md' },
} as const;

/** The example of a source, explained line by line. */
export function exampleSource(language: Language): StartingFile {
  const { path, text } = examples[language];
  return { path, bytes: bundledFile(`docs/example/${text}`) };
}

/** The schemas of what stands in `templates/`: copies, for the package need not be installed in the folder. */
const schemas = ['style', 'terms', 'check'] as const;
const schemaFolder = '.vscode/yigao';

/**
 * VS Code's settings for the folder, by which its YAML extension knows the schemas: paths are relative to the folder that
 * is opened, patterns to any folder in it.
 */
export function editorFiles(): StartingFile[] {
  const known = schemas.map((name) => [`./${schemaFolder}/${name}.json`, `templates/${name}.yaml`]);
  return [
    { ...json('.vscode/settings.json', { 'yaml.schemas': Object.fromEntries(known) }), case: 'settings' },
    json('.vscode/extensions.json', { recommendations: ['redhat.vscode-yaml'] }),
    ...schemas.map((name) => ({
      path: `${schemaFolder}/${name}.json`,
      bytes: bundledFile(`docs/schema/${name}.json`),
    })),
  ];
}

/** The package's own templates, style sheet and terms, and check settings that change nothing. */
export function templateFiles(): StartingFile[] {
  const shipped = bundledNames('templates').map((name) => [name, `templates/${name}`] as const);
  return [...shipped, ['check.yaml', 'docs/example/check.yaml'] as const].map(([name, own]) => ({
    path: `templates/${name}`,
    bytes: withSchemaHere(bundledFile(own)),
  }));
}

/** The first line of a YAML file names its schema by a path from the file's own folder. */
function withSchemaHere(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  const line = /^(# yaml-language-server: \$schema=)\S*\//u;
  return new TextEncoder().encode(text.replace(line, `$1../${schemaFolder}/`));
}

function json(path: string, value: object): StartingFile {
  return { path, bytes: new TextEncoder().encode(`${JSON.stringify(value, undefined, 2)}\n`) };
}
