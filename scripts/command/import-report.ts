import { grouped } from '../language/index.ts';
import { type Language, type Problem, rules, type Severity, word } from '../problem/index.ts';

const words = {
  zh: {
    title: (file: string) => `# 导入报告：${file}`,
    count: (count: number) =>
      count === 0 ? '全部导入，没有要核对的。' : `共 ${count} 处，按轻重分列；同一类的在一起，次序同原文件。`,
    error: '## 须改正的',
    warning: '## 须核对的：有的内容没有导入，或改了样子',
    hint: '## 供参考的',
    more: (count: number) => `另有 ${count} 处同类的，全文加上 --report 文件.md 可见`,
    first: '## 先定这几件',
    paragraph: (number: number) => `第 ${number} 段：`,
    fix: '改法',
    expected: '应为',
  },
  en: {
    title: (file: string) => `# Import of ${file}`,
    count: (count: number) =>
      count === 0
        ? 'All was imported, and there is nothing to look at.'
        : `${count} places, by gravity; those of a kind together, in the file's order.`,
    error: '## To be mended',
    warning: '## To be looked at: left out, or taken otherwise',
    hint: '## For information',
    more: (count: number) => `${count} more of this kind: --report FILE.md has them all`,
    first: '## To be decided first',
    paragraph: (number: number) => `paragraph ${number}: `,
    fix: 'fix',
    expected: 'expected',
  },
} as const;

const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/** Findings of a gravity, those of one rule together, each in the file's order. */
function kindsOf(problems: readonly Problem[], severity: Severity): Problem[][] {
  const own = problems.filter((one) => one.severity === severity);
  return [...grouped(own, ({ rule }) => rule).values()];
}

/** Of so many kinds the first is put before all others. */
const mostDecisions = 3;

/** An import's findings as a page of Markdown to read and keep: every text whole. */
export function importReport(file: string, problems: readonly Problem[], language: Language): string {
  const say = words[language];
  const sections = severities.flatMap((severity) => {
    const kinds = kindsOf(problems, severity);
    return kinds.length === 0
      ? []
      : [say[severity], ...kinds.map((kind) => kind.map((one) => entry(one, language)).join('\n'))];
  });
  const decisions = [...kindsOf(problems, 'error'), ...kindsOf(problems, 'warning')].slice(0, mostDecisions);
  const first = decisions.flatMap(([one]) => (one ? [entry(one, language)] : []));
  // Where there is little to read all of it is read.
  const begin = problems.length > 2 * mostDecisions && first.length > 0 ? [say.first, first.join('\n')] : [];
  return `${[say.title(file), say.count(problems.length), ...begin, ...sections].join('\n\n')}\n`;
}

function entry(problem: Problem, language: Language): string {
  const { message, fix, expected } = word(problem, language);
  const say = words[language];
  const lines = [
    `- ${placeIn(problem, language)}${message}`,
    ...(expected ? [`  ${say.expected}: ${expected}`] : []),
    ...(fix ? [`  ${say.fix}: ${fix}`] : []),
  ];
  return lines.join('\n');
}

/** A line of a text; of a file without lines the paragraph, where it stands beside the table. */
function placeIn({ place }: Problem, language: Language): string {
  if (place?.line !== undefined) return `${place.file}:${place.line}:${place.column} `;
  return place?.paragraph === undefined ? '' : words[language].paragraph(place.paragraph);
}

/** The most findings of a kind that the screen shows. */
const most = 3;

/** What the screen shows of an import: of a kind that comes often the first, and how many more there are. */
export function onScreen(
  problems: readonly Problem[],
  language: Language,
): { readonly shown: readonly Problem[]; readonly more: string }[] {
  return severities.flatMap((severity) =>
    kindsOf(problems, severity).map((kind) => {
      const isLong = kind.length > most + 1 && rules[kind[0]?.rule ?? 'import-unread'].group === 'import';
      return {
        shown: isLong ? kind.slice(0, most) : kind,
        more: isLong ? words[language].more(kind.length - most) : '',
      };
    }),
  );
}
