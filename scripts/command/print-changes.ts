import { tellPieces } from '../compare/index.ts';
import { escapeText } from '../model/index.ts';
import type { Language } from '../problem/index.ts';
import { locationOf, placeName, remarkOf } from './change-words.ts';
import { countKinds } from './count-kinds.ts';
import type { Compared, PlacedChange, PlacedSide } from './report.ts';

const words = {
  zh: {
    title: (title: string) => `# 修改清单：${title}`,
    old: '原文',
    now: '新文',
    none: '没有不同。',
    count: (all: number, kinds: readonly string[]) => `共 ${all} 处：${kinds.join('，')}。`,
    colon: '：',
    text: '改动',
    print: '要重新印的简报',
    added: '（新增）',
    withdrawn: '不再有的简报',
    unchanged: '各份简报都不用重新印。',
  },
  en: {
    title: (title: string) => `# Changes: ${title}`,
    old: 'old',
    now: 'new',
    none: 'No difference.',
    count: (all: number, kinds: readonly string[]) => `${all} changes: ${kinds.join(', ')}.`,
    colon: ': ',
    text: 'change',
    print: 'Briefings to print again',
    added: ' (new)',
    withdrawn: 'Briefings that are no more',
    unchanged: 'No briefing is to be printed again.',
  },
};

/** What changed as a page of Markdown: each change with both places, and which briefings to print again. */
export function printChanges(compared: Compared, language: Language): string {
  const { before, after, title, changes } = compared;
  const say = words[language];
  const files = [
    `- ${say.old}${say.colon}${escapeText(before)}`,
    `- ${say.now}${say.colon}${escapeText(after)}`,
  ].join('\n');
  const parts =
    changes.length === 0
      ? [say.none]
      : [
          countOf(changes, language),
          changes.map((change, index) => entry(change, index + 1, language)).join('\n'),
          briefings(compared, language),
        ];
  return `${[say.title(escapeText(title)), files, ...parts].join('\n\n')}\n`;
}

/** How many changes there are, and of each kind. */
function countOf(changes: readonly PlacedChange[], language: Language): string {
  const kinds = countKinds(changes, language).map(({ name, number }) => `${name} ${number}`);
  return words[language].count(changes.length, kinds);
}

function entry(change: PlacedChange, number: number, language: Language): string {
  const { before, after, pieces } = change;
  const say = words[language];
  const side = (name: string, of: PlacedSide | undefined) =>
    of ? [`   - ${name}${say.colon}${escapeText(placeName(of.place, language))}`] : [];
  return [
    `${number}. ${escapeText(locationOf(change, language))}${say.colon}${escapeText(remarkOf(change, language))}`,
    ...side(say.old, before),
    ...side(say.now, after),
    ...(pieces.length === 0 || change.kind === 'form'
      ? []
      : [`   - ${say.text}${say.colon}${escapeText(tellPieces(pieces))}`]),
  ].join('\n');
}

function briefings({ briefings: affected, withdrawn }: Compared, language: Language): string {
  const say = words[language];
  const list = (head: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`${head}${say.colon}\n\n${items.map((item) => `- ${item}`).join('\n')}`];
  return [
    ...(affected.length === 0 ? [say.unchanged] : []),
    ...list(
      say.print,
      affected.map(
        ({ stem, isNew }) => escapeText(stem.replace(/^briefings\//, '')) + (isNew ? say.added : ''),
      ),
    ),
    ...list(say.withdrawn, withdrawn.map(escapeText)),
  ].join('\n\n');
}

/** The same for scripts: each side's place beside its text. */
export function comparedJson({ changes, briefings, withdrawn, ...of }: Compared): object {
  const side = (one: PlacedSide | undefined) => one && { ...one, place: undefined, ...one.place };
  return {
    compared: of,
    changes: changes.map((change) => ({
      ...change,
      before: side(change.before),
      after: side(change.after),
    })),
    briefings,
    withdrawn,
  };
}
