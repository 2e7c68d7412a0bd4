import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyEdits, checkAttachment, defaultSettings, readSettings } from '../scripts/check/index.ts';
import { printReport } from '../scripts/command/print-report.ts';
import { build, compare, importFile } from '../scripts/commands.ts';
import { attributesOf, isKnownElement } from '../scripts/compose/html-elements.ts';
import { blockLines, type Table } from '../scripts/document/index.ts';
import { applyWaivers, readAttachment } from '../scripts/model/index.ts';
import { printText, type RuleGroup, rules } from '../scripts/problem/index.ts';
import { parseSize } from '../scripts/style/length.ts';
import { composed } from './compose/compose-with.ts';
import { folderWith } from './fixtures/folder.ts';
import { unwritten } from './fixtures/generated-table.ts';
import {
  addressesOf,
  anchorsOf,
  codeOf,
  codesOf,
  fencesOf,
  rowsOf,
  sectionOf,
} from './fixtures/markdown-page.ts';
import { withTables } from './fixtures/template-tables.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const pages = ['.', 'docs', 'docs/zh-CN'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

/** The ids of the rules of some groups. */
function idsOf(...groups: readonly RuleGroup[]): string[] {
  return Object.entries(rules).flatMap(([id, { group }]) => (groups.includes(group) ? [id] : []));
}

/** The rules of what is wrong with a source, waivers taken into account. */
function rulesFor(text: string): string[] {
  const { value, problems } = readAttachment(new TextEncoder().encode(text), 'source.md');
  return (value ? applyWaivers(problems, value) : problems).map(({ rule }) => rule);
}

/** The same, and the editor's, but for what a piece lacks that is no whole source. */
function allRulesFor(text: string): string[] {
  const { value } = readAttachment(new TextEncoder().encode(text), 'source.md');
  const edited = value ? checkAttachment(value, text, { settings: defaultSettings, terms: [] }) : [];
  const isPiece = new Set<string>(['column-empty', 'field-missing']);
  return [...rulesFor(text), ...edited.map(({ rule }) => rule).filter((rule) => !isPiece.has(rule))];
}

const columns = `columns:
  programme: [行动计划名称, 建设目标, 建设原则]
  task: [主要任务, 主要举措, 责任单位]
`;
const front = (yaml: string) => `---\n${yaml}---\n`;
const shortFront = front(`title: 概览\n${columns}`);
/** A source whose first field holds a text. */
const withField = (text: string) => `${shortFront}
# 项目

## 建设目标

${text}

### 任务
`;

describe.each(pages)('%s', (page) => {
  const text = read(page);

  test('its links and images lead somewhere', () => {
    for (const address of addressesOf(text).filter((one) => !/^[a-z]+:/u.test(one))) {
      const [path = '', anchor] = address.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      expect(existsSync(join(root, target)), address).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(read(target)), address).toContain(anchor);
    }
  });

  const sources = fencesOf(text).filter((fence) => fence.lang === 'markdown' && fence.text.startsWith('---'));
  if (sources.length === 0) return;
  test('its whole sources build without a problem', async () => {
    for (const source of sources) {
      const folder = folderWith({ 'x.md': source.text });
      const { problems, files } = await build({
        sources: [join(folder, 'x.md')],
        out: join(folder, 'out'),
        templates: join(root, 'templates'),
        formats: ['docx', 'md'],
      });
      expect(problems).toEqual([]);
      expect(files.length).toBeGreaterThanOrEqual(4);
    }
  });
});

test('the pictures are small enough for a page', () => {
  const folder = join(root, 'docs/images');
  for (const name of readdirSync(folder))
    expect(statSync(join(folder, name)).size, name).toBeLessThan(150_000);
});

describe.each([
  ['docs/source.md', 'en'],
  ['docs/zh-CN/source.md', 'zh'],
] as const)('%s', (path, language) => {
  const page = read(path);
  const fences = fencesOf(page);
  const snippets = fences.filter(({ lang, text }) => lang === 'markdown' && !text.startsWith('---'));

  test('its parts of a body are read without a problem', () => {
    const bodies = snippets.filter(({ text }) => text.startsWith('# '));
    expect(bodies.length).toBeGreaterThan(2);
    for (const { text } of bodies) expect(allRulesFor(`${shortFront}\n${text}`), text).toEqual([]);
  });

  test('its fields come out in a cell as it shows', () => {
    const fields = snippets.filter(({ text }) => !text.startsWith('# '));
    expect(fields.length).toBeGreaterThan(3);
    for (const { text, next } of fields) {
      const { value } = readAttachment(new TextEncoder().encode(withField(text)), 'source.md');
      if (!value) throw new Error(text);
      const table = composed(value, 'overview').children.find(
        (block): block is Table => block.type === 'table',
      );
      const cell = table?.rows[1]?.cells[1];
      expect(cell?.children.flatMap(blockLines).join('\n')).toBe(next?.text.trimEnd());
    }
  });

  test('its pieces of front matter are read without a problem', () => {
    const pieces = fences.filter(({ lang, text }) => lang === 'yaml' && !text.startsWith('severity:'));
    expect(pieces.length).toBeGreaterThan(2);
    for (const { text } of pieces) {
      const title = text.includes('title:') ? '' : 'title: 概览\n';
      // A front matter alone lacks nothing but a programme.
      expect(rulesFor(front(title + text)), text).toEqual(['no-programme']);
    }
  });

  test('each line that Markdown would misread is refused under the rule it names', () => {
    const rows = rowsOf(sectionOf(page, 'misreadings'));
    expect(rows.length).toBeGreaterThan(10);
    for (const [typed, , , rule] of rows)
      expect(rulesFor(withField(codeOf(typed).replaceAll('⏎', '\n'))), typed).toContain(codeOf(rule));
  });

  test('each mistake is reported under the rule it names', () => {
    const rows = rowsOf(sectionOf(page, 'mistakes'));
    expect(rows.length).toBeGreaterThan(20);
    const above = `${shortFront}\n# 大花园建设\n\n### 任务\n\n`;
    for (const [typed, , rule] of rows)
      expect(rulesFor(`${above}${codeOf(typed).replaceAll('⏎', '\n')}\n`), typed).toContain(codeOf(rule));
  });

  test('each mistake in the front matter is reported under the rule it names', () => {
    const rows = rowsOf(sectionOf(page, 'front'));
    expect(rows.length).toBeGreaterThan(20);
    for (const [typed, , rule] of rows) {
      const text = codeOf(typed).replaceAll('⏎', '\n');
      const head = `title: 概览\n${text.startsWith('columns') ? '' : columns}`;
      expect(rulesFor(`${front(`${head}${text}\n`)}\n# 项目\n\n### 任务\n`), typed).toContain(codeOf(rule));
    }
  });

  test('each text is mended as it shows', () => {
    const rows = rowsOf(sectionOf(page, 'fixes'));
    expect(rows.length).toBeGreaterThan(3);
    for (const [typed, mended, rule] of rows) {
      const text = withField(codeOf(typed));
      const { value } = readAttachment(new TextEncoder().encode(text), 'source.md');
      if (!value) throw new Error(text);
      const found = checkAttachment(value, text, { settings: defaultSettings, terms: [] });
      expect(applyEdits(text, found, 'source.md')).toBe(withField(codeOf(mended)));
      if (codeOf(rule) !== '') expect(found.map(({ rule }) => rule)).toContain(codeOf(rule));
    }
  });

  test('its settings are read without a problem', () => {
    const settings = fences.filter(({ lang, text }) => lang === 'yaml' && text.startsWith('severity:'));
    expect(settings).toHaveLength(1);
    for (const { text } of settings)
      expect(readSettings(new TextEncoder().encode(text), 'check.yaml').problems).toEqual([]);
  });

  test('its report is what is printed', () => {
    const reports = fences.filter(({ meta }) => meta === 'report').map(({ text }) => text);
    const source = `${front(`title：概览\n${columns}`)}\n# 项目\n\n### 任务\n`;
    const { problems } = readAttachment(new TextEncoder().encode(source), 'source/x.md');
    expect(reports).toEqual([printText(problems, new Map([['source/x.md', source]]), language)]);
  });

  test('it names every rule that a source can break', () => {
    const ofSource = idsOf('yaml', 'source', 'model');
    expect(ofSource.filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
  });
});

describe.each([
  ['docs/import.md', 'en'],
  ['docs/zh-CN/import.md', 'zh'],
] as const)('%s', (path, language) => {
  const fences = fencesOf(read(path));
  const textOf = (lang: string) => fences.find((fence) => fence.lang === lang)?.text ?? '';

  test('its example gives the source and the report that it shows', async () => {
    expect(textOf('sh')).toBe('npx yigao import 分工表.csv -o source/分工表.md\n');
    const folder = folderWith({ '分工表.csv': textOf('csv') });
    const output = join(folder, 'source/分工表.md');
    const report = await importFile(join(folder, '分工表.csv'), { output, language });
    expect(readFileSync(output, 'utf8')).toBe(textOf('markdown'));
    const { err } = printReport(report, { form: 'text', quiet: false, language });
    expect(err.replaceAll(`${folder}/`, '')).toBe(textOf('text'));
  });
});

describe.each([
  ['docs/compare.md', 'en'],
  ['docs/zh-CN/compare.md', 'zh'],
] as const)('%s', (path, language) => {
  const fences = fencesOf(read(path));

  test('its example gives the list that it shows', async () => {
    const [old = '', now = ''] = fences.filter(({ lang }) => lang === 'markdown').map(({ text }) => text);
    expect(fences.find(({ lang }) => lang === 'sh')?.text).toBe(
      'npx yigao compare 附件2（一稿）.md 附件2.md\n',
    );
    const folder = folderWith({ '附件2（一稿）.md': old, '附件2.md': now });
    const report = await compare(join(folder, '附件2（一稿）.md'), join(folder, '附件2.md'));
    const { out } = printReport(report, { form: 'text', quiet: false, language });
    expect(out.replaceAll(`${folder}/`, '')).toBe(fences.find(({ meta }) => meta === 'report')?.text);
  });
});

/** The documents of the example of `init`, made with a shipped template changed by the diffs of a page's section. */
async function buildChanged(section: string, template: string, settings = 'leftOut: []\n') {
  const changes = fencesOf(section).filter(({ lang }) => lang === 'diff');
  const changed = changes.reduce(
    (text, { text: diff }) => {
      const lines = diff.trimEnd().split('\n');
      const marked = (mark: string) =>
        lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length));
      const before = marked('-').join('\n');
      const after = marked('+').join('\n');
      expect(text.split('\n')).toContain(before);
      return text.replace(before, () => after);
    },
    read(`templates/${template}`),
  );
  const folder = folderWith({
    'source/重点任务分解表.md': read('docs/example/task-list.md'),
    [`templates/${template}`]: changed,
    'templates/check.yaml': settings,
  });
  const report = await build({
    sources: [join(folder, 'source/重点任务分解表.md')],
    out: join(folder, 'out'),
    templates: join(folder, 'templates'),
    formats: ['md'],
  });
  const made = (path: string) => readFileSync(join(folder, 'out/重点任务分解表', path), 'utf8');
  return { folder, report, made };
}

/** The outputs that a section shows as Markdown. */
const shownIn = (section: string) =>
  fencesOf(section)
    .filter(({ lang }) => lang === 'markdown')
    .map(({ text }) => text);

describe.each([
  ['docs/templates.md', 'en'],
  ['docs/zh-CN/templates.md', 'zh'],
] as const)('%s', (path, language) => {
  const page = read(path);

  test('its tables are those of the code', async () => {
    await expect(withTables(page, language)).toMatchFileSnapshot(`../${path}`);
    expect(page).not.toContain(unwritten);
  });

  test('it names every rule about what templates and style sheets leave unread, unused or too wide', () => {
    const own = ['template-file-name', 'template-column-not-shown', ...idsOf('style')];
    expect(rowsOf(sectionOf(page, 'found')).map(([id]) => codeOf(id))).toEqual(own);
  });

  test('its elements and attributes are those of the code', () => {
    for (const [element, attributes = ''] of rowsOf(sectionOf(page, 'attributes'))) {
      expect(isKnownElement(codeOf(element)), element).toBe(true);
      expect(codesOf(attributes)).toEqual(attributesOf(codeOf(element)));
    }
  });

  test('its sizes are those of the code', () => {
    const cells = rowsOf(sectionOf(page, 'sizes')).flat();
    expect(cells).toHaveLength(32);
    for (let at = 0; at < cells.length; at += 2)
      expect(parseSize(cells[at] ?? '')).toBe(Number(cells[at + 1]));
  });

  test('the change of wording in its example gives the briefing that it shows', async () => {
    const section = sectionOf(page, 'wording');
    const { report, made } = await buildChanged(section, 'briefing.md.hbs');
    expect(report.problems).toEqual([]);
    const briefing = made('briefings/1-政务服务提升.md');
    const [table = '', last = ''] = shownIn(section);
    expect(briefing).toContain(table);
    expect(briefing.endsWith(`\n${last}`)).toBe(true);
  });

  test('the column in its example is refused as it shows, and left out where check.yaml says so', async () => {
    const section = sectionOf(page, 'column');
    const fenceOf = (lang: string) => fencesOf(section).find((fence) => fence.lang === lang)?.text;
    const refused = await buildChanged(section, 'overview.md.hbs');
    const { err } = printReport(refused.report, { form: 'text', quiet: false, language });
    expect(err.replaceAll(`${refused.folder}/`, '')).toBe(fenceOf('text'));
    const { report, made } = await buildChanged(section, 'overview.md.hbs', fenceOf('yaml'));
    expect(report.problems).toMatchObject([{ rule: 'template-column-left-out', severity: 'hint' }]);
    for (const head of shownIn(section)) expect(made('重点任务分解表.md')).toContain(head);
    expect(made('briefings/1-政务服务提升.md')).toContain('<th>责任单位</th>');
  });
});
