import { join, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Problem, printSarif, problem, type RuleId } from '../../scripts/problem/index.ts';
import { rules } from '../../scripts/problem/rules.ts';
import { readSarif } from '../fixtures/sarif.ts';

const place = { file: join('source', '附件 2#.md'), line: 2, column: 3, endLine: 2, endColumn: 5 };
const unknown = problem('yaml-unknown-key', place, {
  key: 'lable',
  suggestion: 'label',
  known: 'label / title',
});

function resultsOf(...problems: Problem[]) {
  return readSarif(printSarif(problems, '1.2.3', 'en')).results;
}

describe('the report for code scanners', () => {
  test('gives rule, level, words and place of each problem', () => {
    const run = readSarif(printSarif([unknown], '1.2.3', 'en'));
    expect(run.tool.driver).toMatchObject({ name: 'yigao', version: '1.2.3' });
    expect(run.results).toEqual([
      {
        ruleId: 'yaml-unknown-key',
        ruleIndex: 0,
        level: 'error',
        message: { text: 'unknown key "lable"\nexpected: label / title\nfix: write "label", or delete it' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'source/%E9%99%84%E4%BB%B6%202%23.md' },
              region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 5 },
            },
          },
        ],
      },
    ]);
  });

  test('describes each broken rule once, in the order of the table, without a problem’s values', () => {
    const { tool, results } = readSarif(
      printSarif([problem('waived', place), unknown, { ...unknown, severity: 'hint' }], '1', 'zh'),
    );
    expect(tool.driver.rules).toMatchObject([
      {
        id: 'yaml-unknown-key',
        shortDescription: { text: '没有“…”这个键' },
        defaultConfiguration: { level: 'error' },
      },
      { id: 'waived', defaultConfiguration: { level: 'note' } },
    ]);
    expect(results.map(({ ruleIndex, level }) => [ruleIndex, level])).toEqual([
      [1, 'note'],
      [0, 'error'],
      [0, 'note'],
    ]);
  });

  test('carries the edit of a problem as a fix', () => {
    const [plain, mended, emptied] = resultsOf(
      unknown,
      { ...unknown, edit: 'label' },
      { ...unknown, edit: '' },
    );
    const region = { startLine: 2, startColumn: 3, endLine: 2, endColumn: 5 };
    expect(plain?.fixes).toBeUndefined();
    expect(mended?.fixes?.[0]?.artifactChanges).toMatchObject([
      { replacements: [{ deletedRegion: region, insertedContent: { text: 'label' } }] },
    ]);
    expect(emptied?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent).toEqual({ text: '' });
  });

  test('an edit at a point puts text in and takes none away', () => {
    const [result] = resultsOf({ ...unknown, place: { file: 'a.md', line: 3, column: 4 }, edit: '，' });
    expect(result?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.deletedRegion).toEqual({
      startLine: 3,
      startColumn: 4,
      endLine: 3,
      endColumn: 4,
    });
  });

  test('what a problem quotes is neither a placeholder nor a link', () => {
    const [result] = resultsOf({ ...unknown, values: { key: '{0} [甲](http://a.cn)' } });
    expect(result?.message.text).toContain('unknown key "{{0}} [甲]\\(http://a.cn)"');
  });

  test('a problem outside any text has no location', () => {
    expect(resultsOf(problem('source-none', undefined))[0]).not.toHaveProperty('locations');
  });

  test('no problem at all is a run without results', () => {
    expect(readSarif(printSarif([], '1', 'zh'))).toMatchObject({
      results: [],
      tool: { driver: { rules: [] } },
    });
  });

  test.each([
    ['./a.md', 'a.md'],
    ['../x/a.md', '../x/a.md'],
    ['c:a.md', 'c%3Aa.md'],
    ['a?b%.md', 'a%3Fb%25.md'],
    ['\ud800.md', '%EF%BF%BD.md'],
  ])('the path %j is written %s', (file, uri) => {
    const [result] = resultsOf({ ...unknown, place: { ...place, file: file.replaceAll('/', sep) } });
    expect(result?.locations?.[0]?.physicalLocation.artifactLocation.uri).toBe(uri);
  });

  test('a place without a line is the file', () => {
    const [result] = resultsOf(problem('import-no-table', { file: 'a.docx' }));
    expect(result?.locations?.[0]?.physicalLocation).toEqual({ artifactLocation: { uri: 'a.docx' } });
  });

  test('is valid and the same each time for any problems and values', () => {
    const ids = Object.keys(rules) as RuleId[];
    const values = fc.dictionary(
      fc.constantFrom('key', 'name', 'text', 'path'),
      fc.string({ unit: 'binary' }),
    );
    const at = fc.record({
      file: fc.string({ minLength: 1, unit: 'grapheme' }),
      line: fc.nat(9),
      column: fc.nat(9),
    });
    const any = fc.record({ rule: fc.constantFrom(...ids), at, values, edit: fc.option(fc.string()) });
    fc.assert(
      fc.property(fc.array(any), (drawn) => {
        const problems = drawn.map(({ rule, at: { file, line, column }, values, edit }) => ({
          ...problem(rule, { file, line: line + 1, column: column + 1 }, values),
          ...(edit === null ? {} : { edit }),
        }));
        const report = printSarif(problems, '1', 'zh');
        expect(readSarif(report).results).toHaveLength(problems.length);
        expect(printSarif(problems, '1', 'zh')).toBe(report);
      }),
      { numRuns: 100 },
    );
  });
});
