import { tellPieces } from '../compare/index.ts';
import { escapeLineStart, escapeText } from '../model/index.ts';
import { type Language, word } from '../problem/index.ts';
import { inWords, locationOf, placeName, remarkOf } from './change-words.ts';
import { countKinds } from './count-kinds.ts';
import type { Briefing, Compared, PlacedChange, PlacedSide } from './report.ts';

const words = {
  zh: {
    title: (title: string) => `# 修改清单：${title}`,
    old: '原文',
    now: '新文',
    none: '没有不同。',
    noneRead: '读到的内容没有不同。',
    unread: '没有读进来，因而没有比的，或要核对的',
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
    noneRead: 'No difference in what was read.',
    unread: 'Not read, and so not compared, or to be looked at',
    count: (all: number, kinds: readonly string[]) =>
      `${all} ${all === 1 ? 'change' : 'changes'}: ${kinds.join(', ')}.`,
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
  const { before, after, title, changes, unread } = compared;
  const say = words[language];
  const files = [
    `- ${say.old}${say.colon}${escapeText(before)}`,
    `- ${say.now}${say.colon}${escapeText(after)}`,
  ].join('\n');
  const parts =
    changes.length === 0
      ? [unread.length === 0 ? say.none : say.noneRead]
      : [
          countOf(changes, language),
          changes.map((change, index) => entry(inWords(change, language), index + 1, language)).join('\n'),
          briefings(compared, language),
        ];
  const doubts = listed(
    say.unread,
    unread.map((one) => escapeText(word(one, language).message)),
    language,
  );
  return `${[say.title(escapeText(title)), files, ...doubts, ...parts].join('\n\n')}\n`;
}

/** A line and what it announces; nothing where that is empty. */
function listed(head: string, items: readonly string[], language: Language): string[] {
  if (items.length === 0) return [];
  return [`${head}${words[language].colon.trimEnd()}\n\n${items.map((item) => `- ${item}`).join('\n')}`];
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
    `${number}. ${escapeLineStart(locationOf(change, language))}${say.colon}${escapeText(remarkOf(change, language))}`,
    ...side(say.old, before),
    ...side(say.now, after),
    ...(pieces.length === 0 || change.kind === 'form'
      ? []
      : [`   - ${say.text}${say.colon}${escapeText(tellPieces(pieces))}`]),
  ].join('\n');
}

function briefings({ briefings: affected, withdrawn }: Compared, language: Language): string {
  const say = words[language];
  const nameOf = ({ stem }: Briefing) => escapeText(stem.replace(/^briefings\//, ''));
  return [
    ...(affected.length === 0 ? [say.unchanged] : []),
    ...listed(
      say.print,
      affected.map((one) => nameOf(one) + (one.isNew ? say.added : '')),
      language,
    ),
    ...listed(say.withdrawn, withdrawn.map(nameOf), language),
  ].join('\n\n');
}

/** The same for scripts: each side's place beside its text. */
export function comparedJson({ changes, briefings, withdrawn, unread: _, ...of }: Compared): object {
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
