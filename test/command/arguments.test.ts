import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../scripts/command/index.ts';

describe('the command line', () => {
  test('build without options takes the defaults', () => {
    expect(parseArguments(['build'], undefined)).toMatchObject({
      ask: 'build',
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
    expect(parseArguments(line, locale)).toMatchObject({ ask: 'check', language });
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
    [['schema'], 'schema', 'front-matter style terms check'],
    [['schema', 'stlye'], 'stlye', 'front-matter style terms check'],
    [['schema', 'style', 'check'], 'check', 'front-matter style terms check'],
    [['build', '--fromat', 'pdf'], '--fromat', '--format'],
    [['build', '--out'], '--out', '--out'],
    [['build', '--strict=yes'], '--strict', '--strict'],
    [['build', '--format', 'pdf,doc'], 'doc', 'docx pdf md'],
    [['build', '--format', ''], '--format', 'docx pdf md'],
    [['build', '--only', 'all'], 'all', 'overview briefings'],
    [['build', '--lang', 'fr'], 'fr', 'zh en'],
  ])('%j is refused with what could stand there', (line, fault, expected) => {
    const parsed = parseArguments(line, undefined);
    expect(parsed).toMatchObject({ ask: 'fault', fault });
    expect(parsed.ask === 'fault' && parsed.expected).toContain(expected);
  });

  test('schema takes the name of a file', () => {
    expect(parseArguments(['schema', 'style'], undefined)).toEqual({
      ask: 'schema',
      language: 'zh',
      schema: 'style',
    });
  });

  test('help and version win over everything else', () => {
    expect(parseArguments(['build', '--help'], undefined)).toMatchObject({ ask: 'help' });
    expect(parseArguments(['--version'], undefined)).toMatchObject({ ask: 'version' });
    expect(parseArguments([], undefined)).toMatchObject({ ask: 'help' });
  });
});
