import { describe, expect, test } from 'vitest';
import { commandNames, commandTable } from '../../scripts/command/command-table.ts';
import { parseArguments, printHelp } from '../../scripts/command/index.ts';

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
    [['build', '--format', ''], '--format', 'docx pdf md'],
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
    [['build', '-o', 'a.md'], 'yigao import --output'],
    [['schema', 'style', '--strict'], 'yigao build --strict'],
  ])('%j takes no option of another command, and says whose it is', (line, expected) => {
    expect(faultOf(line)?.expected).toContain(expected);
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
