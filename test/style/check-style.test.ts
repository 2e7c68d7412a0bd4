import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isBookletRole, type Role, roles } from '../../scripts/document/index.ts';
import { checkStyle, placeOfFace, readPlacedStyle } from '../../scripts/style/index.ts';
import { documentOf, table } from '../fixtures/document.ts';

const shipped = readFileSync(new URL('../../templates/style.yaml', import.meta.url), 'utf8');
const documents = [documentOf([table(['行动计划名称', '建设目标'], [['甲', '乙']])])];

function sheet(text: string) {
  const { value, problems } = readPlacedStyle(new TextEncoder().encode(text), 'style.yaml');
  if (!value) throw new Error(JSON.stringify(problems));
  return value;
}

/** Each problem as its rule and the text of the style sheet at its place. */
function found(text: string, used: readonly Role[] = roles, given = documents): string[] {
  return checkStyle(sheet(text), new Set(used), given).map(({ rule, place }) => {
    const line = text.split('\n')[(place?.line ?? 0) - 1] ?? '';
    return `${rule} ${line.slice((place?.column ?? 0) - 1, (place?.endColumn ?? 0) - 1)}`;
  });
}

const withWidths = (widths: string) => shipped.replace(/# widths: .*/, `widths: ${widths}`);
const withFont = shipped.replace(
  'fonts:\n',
  'fonts:\n  隶书:\n    word: { chinese: 隶书, latin: 隶书 }\n    pdf: { chinese: [LiSu] }\n',
);

describe('a style sheet', () => {
  test('that is used in full gives nothing', () => {
    expect(found(shipped)).toEqual([]);
    expect(found(withWidths('{ 行动计划名称: 25mm }'))).toEqual([]);
  });

  test('with a font that no role names', () => {
    expect(found(withFont)).toEqual(['style-font-unused 隶书']);
    expect(found(withFont.replace('font: 楷体', 'font: 隶书'))).toEqual([]);
  });

  test('with a role that no template gives a text', () => {
    const used = roles.filter((role) => role !== 'provenance');
    expect(found(shipped, used)).toEqual(['style-role-unused provenance']);
  });

  test('with roles that texts have without being asked', () => {
    const asked: Role[] = [
      'label',
      'programmeName',
      'taskName',
      'stepName',
      'sequence',
      'note',
      'provenance',
    ];
    expect(found(shipped, [...asked, ...roles.filter(isBookletRole)])).toEqual([]);
  });

  test('with the width of a column that no table has', () => {
    expect(found(withWidths('{ 行动计划: 25mm, 建设目标: 30mm }'))).toEqual(['style-width-unused 行动计划']);
    const [problem] = checkStyle(sheet(withWidths('{ 行动计划: 25mm }')), new Set(roles), documents);
    expect(problem?.values.suggestion).toBe('行动计划名称');
  });

  test('with widths where no document is made gives nothing', () => {
    expect(found(withWidths('{ 行动计划: 25mm }'), roles, [])).toEqual([]);
  });
});

describe('the place of a font face', () => {
  test('is where the style sheet first names it', () => {
    const place = placeOfFace(sheet(shipped), 'NotoSerifSC_400Regular');
    const line = shipped.split('\n')[(place?.line ?? 0) - 1] ?? '';
    expect(line.trim()).toMatch(/^chinese: \[NotoSerifSC_400Regular/);
    expect(line.slice((place?.column ?? 0) - 1, (place?.endColumn ?? 0) - 1)).toBe('NotoSerifSC_400Regular');
  });

  test('is unknown where no font of a role has it', () => {
    expect(placeOfFace(sheet(withFont), 'LiSu')).toBeUndefined();
  });
});
