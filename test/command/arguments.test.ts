import { describe, expect, test } from 'vitest';
import { commandNames, commandTable } from '../../scripts/command/command-table.ts';
import { parseArguments, printHelp, printReport, usageReport } from '../../scripts/command/index.ts';

/** What a refused line names as wrong, and what could stand there. */
function faultOf(line: readonly string[]) {
  const parsed = parseArguments(line, undefined);
  return parsed.ask === 'fault' ? { fault: parsed.fault, expected: parsed.expected.join(' ') } : undefined;
}

describe('the command line', () => {
  test('build without options takes the defaults', () => {
    expect(parseArguments(['build'], undefined)).toMatchObject({
      ask: 'run',
      command: 'build',
      language: 'zh',
      form: 'text',
      options: { sources: [], out: 'out', formats: ['docx', 'pdf', 'md'], only: undefined, strict: false },
    });
  });

  test('options are read in any order, formats each once', () => {
    const line = ['--format', 'md,docx,md', 'build', 'a.md', '--only=briefings', 'b.md', '--out', 'x'];
    expect(parseArguments(line, undefined)).toMatchObject({
      options: { sources: ['a.md', 'b.md'], out: 'x', formats: ['md', 'docx'], only: 'briefings' },
    });
  });

  test.each([
    [['--lang', 'en', 'check'], 'zh_CN.UTF-8', 'en'],
    [['check'], 'en_US.UTF-8', 'en'],
    [['check'], 'zh_CN.UTF-8', 'zh'],
    [['check'], 'de_DE', 'zh'],
    [['check'], undefined, 'zh'],
  ])('%j under the locale %s speaks %s', (line, locale, language) => {
    expect(parseArguments(line, locale)).toMatchObject({ command: 'check', language });
  });

  test('check takes the report form by --format or --json', () => {
    expect(parseArguments(['check', '--format', 'json'], undefined)).toMatchObject({ form: 'json' });
    expect(parseArguments(['check', '--format', 'sarif'], undefined)).toMatchObject({ form: 'sarif' });
    expect(parseArguments(['check', '--json'], undefined)).toMatchObject({ form: 'json' });
    expect(parseArguments(['build', '--format', 'sarif'], undefined)).toMatchObject({ fault: 'sarif' });
    expect(parseArguments(['check', '--format', 'docx'], undefined)).toMatchObject({ fault: 'docx' });
  });

  test.each([
    [['biuld'], 'biuld', 'build check verify'],
    [['help', 'biuld'], 'biuld', 'build check verify'],
    [['schema'], 'schema', 'front-matter style terms check'],
    [['schema', 'stlye'], 'stlye', 'front-matter style terms check'],
    [['schema', 'style', 'check'], 'check', 'front-matter style terms check'],
    [['build', '--fromat', 'pdf'], '--fromat', '--format'],
    [['--fromat', 'pdf', 'build'], '--fromat', '--format'],
    [['build', '--out'], '--out', '--out'],
    [['build', '--strict=yes'], '--strict', '--strict'],
    [['build', '--format', 'pdf,doc'], 'doc', 'docx pdf md'],
    [['build', '--format', ','], ',', 'docx pdf md'],
    [['build', '--only', 'overview,all'], 'all', 'overview briefings'],
    [['build', '--only', 'all'], 'all', 'overview briefings'],
    [['build', '--lang', 'fr'], 'fr', 'zh en'],
  ])('%j is refused with what could stand there', (line, fault, expected) => {
    expect(faultOf(line)?.fault).toBe(fault);
    expect(faultOf(line)?.expected).toContain(expected);
  });

  test.each([
    [['build', '--fix'], 'yigao check --fix'],
    [['check', '--out', 'x'], 'yigao build --out yigao verify --out'],
    [['import', 'a.docx', '--font-dir', 'x'], 'yigao build --font-dir'],
    [['schema', 'style', '--strict'], 'yigao build --strict'],
  ])('%j takes no option of another command, and says whose it is', (line, expected) => {
    expect(faultOf(line)?.expected).toContain(expected);
  });

  test.each(['docx，pdf', 'docx、pdf', 'docx, pdf', 'docx；pdf', 'DOCX pdf'])(
    'the formats %s are a list',
    (list) => {
      expect(parseArguments(['build', '--format', list], undefined)).toMatchObject({
        options: { formats: ['docx', 'pdf'] },
      });
    },
  );

  test('a list given again goes on', () => {
    const formats = ['build', '--format', 'md', '--format=pdf', '--format', 'md'];
    expect(parseArguments(formats, undefined)).toMatchObject({ options: { formats: ['md', 'pdf'] } });
    const both = ['build', '--only', 'overview', '--only', 'briefings'];
    expect(parseArguments(both, undefined)).toMatchObject({ ask: 'run', options: { only: undefined } });
    const one = ['build', '--only', 'overview', '--only', 'overview'];
    expect(parseArguments(one, undefined)).toMatchObject({ options: { only: 'overview' } });
    expect(parseArguments(['verify', '--out', 'x', '--out', 'x'], undefined)).toMatchObject({ ask: 'run' });
  });

  test('a fault is told in the language and form asked for, wherever that stands', () => {
    const line = ['build', '--nope', '--json', '--lang', 'en'];
    expect(parseArguments(line, 'zh_CN')).toMatchObject({ ask: 'fault', form: 'json', language: 'en' });
    const same = ['check', '--nope', '--format', 'json'];
    expect(parseArguments(same, 'zh_CN')).toMatchObject({ ask: 'fault', form: 'json' });
  });

  test('schema takes the name of a file', () => {
    expect(parseArguments(['schema', 'style'], undefined)).toMatchObject({
      command: 'schema',
      options: { schema: 'style' },
    });
  });

  test('help and version win over everything else', () => {
    expect(parseArguments(['build', '--help'], undefined)).toMatchObject({ ask: 'help', command: 'build' });
    expect(parseArguments(['import', '-h'], undefined)).toMatchObject({ ask: 'help', command: 'import' });
    expect(parseArguments(['help', 'check'], undefined)).toMatchObject({ ask: 'help', command: 'check' });
    expect(parseArguments(['--version'], undefined)).toMatchObject({ ask: 'version' });
    expect(parseArguments(['build', '-V'], undefined)).toMatchObject({ ask: 'version' });
    expect(parseArguments([], undefined)).toMatchObject({ ask: 'help', command: undefined });
  });
});

/** What is said of a line in a language, its rule left out. */
function saidOf(line: readonly string[], lang: 'zh' | 'en'): string {
  const parsed = parseArguments([...line, '--lang', lang], undefined);
  if (parsed.ask !== 'fault') return parsed.ask;
  const how = { form: 'text', quiet: true, language: lang } as const;
  return printReport(usageReport(parsed.command, parsed), how).err;
}

describe('a slip on the command line is told with the line to type', () => {
  test.each([
    ['build —format md', '—format', 'build --format md'],
    ['build ——format=md --only overview', '——format=md', 'build --format=md --only overview'],
    ['build －－format md', '－－format', 'build --format md'],
    ['check –-strict', '–-strict', 'check --strict'],
    ['import a.docx —o b.md', '—o', 'import a.docx -o b.md'],
    ['import a.docx -output b.md', '-output', 'import a.docx --output b.md'],
  ])('%s has other dashes', (line, fault, write) => {
    const words = line.split(' ');
    expect(saidOf(words, 'zh')).toContain(`“${fault}”前面的横线不对，选项用半角的连字符`);
    expect(saidOf(words, 'zh')).toContain(`改输 yigao ${write} --lang zh\n`);
    expect(saidOf(words, 'en')).toContain(`the dashes before "${fault}" are not the two hyphens`);
    expect(saidOf(words, 'en')).toContain(`type yigao ${write} --lang en\n`);
    expect(parseArguments(write.split(' '), undefined).ask).toBe('run');
  });

  test.each([
    ['build --format docx pdf', 'pdf', '--format', 'docx,pdf'],
    ['build --format docx, pdf', 'pdf', '--format', 'docx,pdf'],
    ['build a.md docx', 'docx', '--format', 'docx'],
    ['verify --format=md docx、pdf', 'docx、pdf', '--format', 'md,docx,pdf'],
    ['check overview', 'overview', '--only', 'overview'],
  ])('%s has a value among the sources', (line, fault, option, list) => {
    const words = line.split(' ');
    expect(saidOf(words, 'zh')).toContain(`“${fault}”不是源文件，应写在 ${option} 后面`);
    expect(saidOf(words, 'zh')).toContain(` --lang zh ${option} "${list}"\n`);
    expect(saidOf(words, 'en')).toContain(`"${fault}" is no source and belongs behind ${option}`);
    expect(saidOf(words, 'en')).toContain(` --lang en ${option} "${list}"\n`);
  });

  test.each([
    ['build -o x', '-o', 'build --out x'],
    ['build --output=x a.md', '--output', 'build --out=x a.md'],
    ['import a.docx --out a.md', '--out', 'import a.docx --output a.md'],
  ])('%s has the option of another command', (line, fault, write) => {
    const words = line.split(' ');
    expect(saidOf(words, 'zh')).toContain(` 没有 ${fault}，有 --`);
    expect(saidOf(words, 'zh')).toContain(`改输 yigao ${write} --lang zh\n`);
    expect(saidOf(words, 'en')).toContain(` has no ${fault}, but --`);
    expect(saidOf(words, 'en')).toContain(`type yigao ${write} --lang en\n`);
    expect(parseArguments(write.split(' '), undefined).ask).toBe('run');
  });

  test.each([
    ['build', '--out', '--out 目录', '--out DIR'],
    ['build', '--format', '--format 格式', '--format LIST'],
    ['check', '--templates', '--templates 目录', '--templates DIR'],
    ['import', '-o', '-o 源文件', '-o SOURCE'],
  ])('%s %s is given nothing', (command, option, zh, en) => {
    for (const nothing of ['', ' ']) {
      expect(saidOf([command, option, nothing], 'zh')).toContain(
        `${option} 后面是空的 usage\n  改法: 写成 ${zh}；要用默认的，去掉 ${option}\n`,
      );
      expect(saidOf([command, option, nothing], 'en')).toContain(
        `${option} is given nothing usage\n  fix: write ${en}; for the default, leave ${option} out\n`,
      );
    }
  });

  test('an option that takes one value is given two', () => {
    const line = ['build', '--out', 'a', '--out=b'];
    expect(saidOf(line, 'zh')).toContain('--out 写了不止一次，而且写得不同 usage\n  改法: 只留一处 --out\n');
    expect(saidOf(line, 'en')).toContain('--out is given more than once, and not the same usage\n');
    expect(parseArguments(['check', '--format', 'text', '--format', 'sarif'], undefined).ask).toBe('fault');
  });

  test('what merely resembles a slip is a source', () => {
    const sources = ['附件—一稿.md', '—附件.md', 'docx.md', 'x—y.md'];
    expect(parseArguments(['build', ...sources], undefined)).toMatchObject({ options: { sources } });
    expect(parseArguments(['build', '--', '—out.md'], undefined)).toMatchObject({ ask: 'run' });
    expect(parseArguments(['import', 'docx'], undefined)).toMatchObject({ options: { file: 'docx' } });
  });
});

describe.each(commandNames)('the help of %s', (name) => {
  test.each(['zh', 'en'] as const)('names all its options and examples in %s', (language) => {
    const page = printHelp(language, name);
    for (const flag of Object.keys(commandTable[name].flags)) expect(page).toContain(`--${flag}`);
    expect(printHelp(language)).toContain(`yigao ${name}`);
    expect(page).toMatch(/^yigao /);
  });

  test('shows examples that are no fault', () => {
    for (const [line] of commandTable[name].examples) {
      const [program, ...rest] = line.split(' ');
      expect(program).toBe('yigao');
      expect(parseArguments(rest, undefined), line).toMatchObject({ ask: 'run', command: name });
    }
  });
});
