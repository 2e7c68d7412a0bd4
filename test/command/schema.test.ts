import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { schemaNames } from '../../scripts/command/schema-names.ts';
import { printSchema, type SchemaName } from '../../scripts/commands.ts';
import { fencesOf } from '../fixtures/markdown-page.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const frontMatterOf = (source: string) => /^---\n([\s\S]*?)\n---\n/.exec(source)?.[1] ?? '';

/** The files of this project that each schema is for. */
const files: Readonly<Record<SchemaName, Readonly<Record<string, string>>>> = {
  'front-matter': { 'source/four-initiatives.md': frontMatterOf(read('source/four-initiatives.md')) },
  style: { 'templates/style.yaml': read('templates/style.yaml') },
  terms: { 'templates/terms.yaml': read('templates/terms.yaml') },
  check: {},
};

/** The schema as compiled by ajv, which in strict mode refuses what other validators may read otherwise. */
async function compiled(name: SchemaName): Promise<ValidateFunction> {
  const ajv = new Ajv2020({ strict: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/u } });
  return ajv.compile(JSON.parse(await printSchema(name)));
}

/** Whether an editor that knows the schema finds nothing wrong with a YAML text, which it reads by YAML's core schema. */
async function accepts(name: SchemaName, yaml: string): Promise<boolean> {
  const validate = await compiled(name);
  return validate(parse(yaml));
}

describe.each(schemaNames)('the JSON Schema of %s', (name) => {
  test('is the one in docs/schema', async () => {
    await expect(await printSchema(name)).toMatchFileSnapshot(join(root, `docs/schema/${name}.json`));
  });

  test('has a name of its own, which is no address, and every reference within itself', async () => {
    const text = await printSchema(name);
    expect((await compiled(name)).schema).toMatchObject({ $id: `urn:yigao:schema:${name}` });
    for (const [, target] of text.matchAll(/"\$ref": "(.*)"/gu)) expect(target).toMatch(/^#\/\$defs\//u);
  });

  test('says what every key means', async () => {
    const untold: string[] = [];
    const visit = (part: unknown, path: string) => {
      if (typeof part !== 'object' || part === null) return;
      const { properties = {}, ...others } = part as { properties?: Record<string, object> };
      for (const [key, value] of Object.entries(properties)) {
        if (!('description' in value)) untold.push(`${path}.${key}`);
        visit(value, `${path}.${key}`);
      }
      for (const [key, value] of Object.entries(others)) visit(value, `${path}.${key}`);
    };
    visit(JSON.parse(await printSchema(name)), '');
    expect(untold.filter((path) => !path.startsWith('.$defs.sides'))).toEqual([]);
  });

  test.each(Object.entries(files[name]))(
    'accepts %s, which names it in its first line',
    async (file, yaml) => {
      const [first = ''] = yaml.split('\n');
      const [, address = ''] = /^# yaml-language-server: \$schema=(.*)$/.exec(first) ?? [];
      expect(join(dirname(file), address)).toBe(join('docs/schema', `${name}.json`));
      expect(existsSync(join(root, dirname(file), address))).toBe(true);
      expect(await accepts(name, yaml)).toBe(true);
    },
  );
});

/** The settings that docs/source.md shows. */
const settings = fencesOf(read('docs/source.md'))
  .filter(({ lang, text }) => lang === 'yaml' && text.startsWith('severity:'))
  .map(({ text }): [SchemaName, string] => ['check', text]);

const columns = 'title: 概览\ncolumns:\n  programme: [名称]\n';

describe('an editor that knows the schema', () => {
  test.each<[SchemaName, string]>([
    ['front-matter', `${columns}startPage: 1`],
    ['front-matter', `${columns}startPage: "12"`],
    ['front-matter', `${columns}date: 2018-05-01`],
    ['front-matter', `${columns}numbers: { programme: none, task: 1. }`],
    ['front-matter', 'title: 2027\ncolumns: { programme: [2027, no, true, 1.5] }'],
    ['front-matter', `${columns}lang: en-GB\nignore: { label-colon: 原文如此 }`],
    ['check', 'leftOut: [建设原则, 2027]'],
    ['check', 'severity: { label-colon: off }'],
    ...settings,
  ])('accepts, for %s, %j', async (name, yaml) => {
    expect(await accepts(name, yaml)).toBe(true);
  });

  test.each<[SchemaName, string]>([
    ['front-matter', 'title: 概览'],
    ['front-matter', `${columns}lable: 附件2`],
    ['front-matter', `${columns}startPage: 0`],
    ['front-matter', `${columns}startPage: 1.5`],
    ['front-matter', `${columns}startPage: true`],
    ['front-matter', `${columns}date: 2018年5月1日`],
    ['front-matter', `${columns}numbers: { task: 2. }`],
    ['front-matter', `${columns}label:`],
    ['front-matter', `${columns}lang: 中文`],
    ['style', read('templates/style.yaml').replace('37mm', '37')],
    ['style', read('templates/style.yaml').replace('size: 三号', 'size: 九号')],
    ['style', read('templates/style.yaml').replace('keepWithNext: true', 'keepWithNext: 真')],
    ['check', 'severity: { label-colon: fatal }'],
    ['terms', '互联互通: [互通互联]'],
    ['terms', '互联互通: { variants: [] }'],
    ['terms', '互联互通: { variants: [""] }'],
    ['check', 'leftOut: [[建设原则]]'],
    ['check', 'leftout: [建设原则]'],
    ['style', read('templates/style.yaml').replace('sides: 1', 'sides: 100')],
  ])('refuses, for %s, %j', async (name, yaml) => {
    expect(await accepts(name, yaml)).toBe(false);
  });

  test('accepts flags as they are written', async () => {
    expect(await accepts('style', read('templates/style.yaml').replace('bold: true', 'bold: "true"'))).toBe(
      true,
    );
  });
});

describe('yigao schema', () => {
  const run = (...line: string[]) =>
    spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'schema', ...line], { encoding: 'utf8' });

  test('prints the schema on the standard output', async () => {
    const { stdout, stderr, status } = run('check');
    expect({ stdout, stderr, status }).toEqual({ stdout: await printSchema('check'), stderr: '', status: 0 });
  });

  test('says what names there are where one is wrong or missing', () => {
    for (const line of [['styles'], []]) {
      const { stdout, stderr, status } = run(...line, '--lang', 'en');
      expect(stderr).toContain('expected: front-matter / style / terms / check');
      expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    }
  });
});
