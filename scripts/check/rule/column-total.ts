import { greatest } from '../../language/index.ts';
import { type Entry, levels } from '../../model/index.ts';
import type { EditorRule, Finding, Passage } from '../editor-rule.ts';
import { entriesOf, siblingsOf } from '../entries.ts';
import { exampleOf } from '../example.ts';
import { fieldsOf } from '../field-passages.ts';

/** A cell that is a number and nothing else but its unit. */
type Cell = {
  readonly passage: Passage;
  readonly value: number;
  readonly decimals: number;
  readonly unit: string;
};
type Cells = ReadonlyMap<Entry, ReadonlyMap<string, Cell | undefined>>;

const total = /^[合总小共]\s{0,4}计$/;
const alone = /^(\d{1,3}(?:[,，]\d{3})+|\d{1,12})(?:\.(\d{1,6}))?([^\d\s.,，]{0,4})$/;

/**
 * A row named 合计, 总计 or 小计 whose number is not the sum of the rows it adds up; and a field so named that is not
 * the sum of its row's other numbers, where most rows show that it is to be.
 */
export const columnTotal: EditorRule = {
  id: 'column-total',
  *check({ attachment, passages, chinese }) {
    if (!chinese) return;
    const groups = siblingsOf(attachment).filter((entries) => entries.some(isTotal));
    const summed = levels.flatMap((level) =>
      attachment.columns[level].flatMap(({ text }) => (total.test(text) ? [{ level, column: text }] : [])),
    );
    if (groups.length === 0 && summed.length === 0) return;
    const cells = cellsOf(passages);
    for (const entries of groups) yield* checkRows(entries, cells);
    for (const { level, column } of summed) yield* checkColumn(entriesOf(attachment, level), column, cells);
  },
  wrong: [
    {
      source: exampleOf('# 甲\n\n### 港口\n\n120万元\n\n### 机场\n\n80万元\n\n### 合计\n\n210万元'),
      finds: ['210万元'],
    },
    {
      source: exampleOf(
        '# 合计\n\n## 金额\n\n1,250.5\n\n# 甲\n\n## 金额\n\n1,000\n\n# 乙\n\n## 金额\n\n150.5',
      ),
      finds: ['1,250.5'],
    },
    {
      source: exampleOf(
        '# 甲\n\n### 一\n\n1\n\n### 二\n\n2\n\n### 小计\n\n4\n\n### 三\n\n3\n\n### 合计\n\n6',
      ),
      finds: ['4'],
    },
    {
      source: exampleOf(
        `# 甲\n\n${[
          [1, 2, 3],
          [4, 5, 9],
          [6, 7, 12],
        ]
          .map(
            (row, index) =>
              `### ${index + 1}号\n\n#### 省级\n\n${row[0]}\n\n#### 市级\n\n${row[1]}\n\n#### 合计\n\n${row[2]}`,
          )
          .join('\n\n')}`,
      ),
      finds: ['12'],
    },
  ],
  right: [
    { source: exampleOf('# 甲\n\n### 港口\n\n120万元\n\n### 机场\n\n80万元\n\n### 合计\n\n200万元') },
    {
      source: exampleOf(
        '# 甲\n\n### 港口\n\n33.3\n\n### 机场\n\n33.3\n\n### 其他\n\n33.3\n\n### 合计\n\n100.0',
      ),
    },
    { source: exampleOf('# 甲\n\n### 港口\n\n120万元\n\n### 机场\n\n待定\n\n### 合计\n\n210万元') },
  ],
};

function* checkRows(entries: readonly Entry[], cells: Cells): Iterable<Finding> {
  let since = 0;
  for (const [index, entry] of entries.entries()) {
    if (!isTotal(entry)) continue;
    const sub = /小/.test(entry.name.text);
    // A subtotal adds up what stands between it and the one before; a total all rows, above or below.
    const parts = (sub ? entries.slice(since, index) : entries).filter((one) => !isTotal(one));
    since = index + 1;
    for (const [column, total] of cells.get(entry) ?? []) {
      const found =
        total &&
        misfit(
          total,
          parts.map((part) => cells.get(part)?.get(column)),
        );
      if (found) yield found;
    }
  }
}

function* checkColumn(entries: readonly Entry[], column: string, cells: Cells): Iterable<Finding> {
  const rows = entries.flatMap((entry) => {
    const row = cells.get(entry);
    const sum = row?.get(column);
    const parts = [...(row ?? [])].flatMap(([name, cell]) => (name === column ? [] : [cell]));
    const numbers = parts.filter((cell) => cell?.unit === sum?.unit);
    return sum && numbers.length > 1 ? [{ found: misfit(sum, numbers) }] : [];
  });
  const wrong = rows.flatMap(({ found }) => found ?? []);
  if (rows.length - wrong.length > Math.max(1, wrong.length)) yield* wrong;
}

/** The finding where every part has a number in the total's unit and their sum, rounding allowed, is another. */
function misfit(total: Cell, parts: readonly (Cell | undefined)[]): Finding | undefined {
  if (parts.length < 2) return undefined;
  const numbers = parts.flatMap((part) => (part?.unit === total.unit ? [part] : []));
  if (numbers.length < parts.length) return undefined;
  const sum = numbers.reduce((whole, { value }) => whole + value, 0);
  const decimals = greatest(
    numbers.map((one) => one.decimals),
    total.decimals,
  );
  const rounding = decimals === 0 ? 0 : ((numbers.length + 1) / 2) * 10 ** -decimals;
  if (Math.abs(sum - total.value) <= rounding + 1e-6) return undefined;
  const { text, place } = total.passage;
  return {
    place: place(0, text.length),
    values: { total: text, sum: `${Number(sum.toFixed(6))}${total.unit}` },
  };
}

function cellsOf(passages: readonly Passage[]): Cells {
  const cells = new Map<Entry, Map<string, Cell | undefined>>();
  for (const { entry, column, passages: texts } of fieldsOf(passages)) {
    const row = cells.get(entry) ?? new Map<string, Cell | undefined>();
    cells.set(entry, row.set(column, texts.length === 1 ? cellOf(texts[0]) : undefined));
  }
  return cells;
}

function cellOf(passage: Passage | undefined): Cell | undefined {
  const [found, whole = '', fraction = '', unit = ''] = (passage && alone.exec(passage.text.trim())) ?? [];
  if (!passage || found === undefined || /[%％年月日号]/.test(unit)) return undefined;
  const value = Number(`${whole.replace(/[,，]/g, '')}.${fraction || '0'}`);
  return { passage, value, decimals: fraction.length, unit };
}

function isTotal({ name }: Entry): boolean {
  return total.test(name.text);
}
