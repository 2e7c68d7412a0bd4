import type { Language } from '../problem/index.ts';
import type { PlacedChange } from './report.ts';

type FormChange = PlacedChange['forms'][number];

/** Of words that are more than this, the beginning and the end stand for all. */
const around = 8;

const zh = {
  quote: (text: string) => `“${text}”`,
  between: '，',
  list: (text: string, from: string, to: string) => `${text}由${from}改为${to}`,
  blocks: { paragraph: '段落', ordered: '编号列表', unordered: '项目符号列表' },
  link: (text: string, from: string, to: string) => `链接${text}由 ${from} 改为 ${to}`,
  added: {
    strong: (text: string) => `加粗${text}`,
    emphasis: (text: string) => `${text}加着重号`,
    link: (text: string, address: string) => `${text}加链接 ${address}`,
    break: (text: string) => `${text}后由另起一段改为换行`,
  },
  removed: {
    strong: (text: string) => `取消加粗${text}`,
    emphasis: (text: string) => `${text}取消着重号`,
    link: (text: string, address: string) => `${text}取消链接 ${address}`,
    break: (text: string) => `${text}后由换行改为另起一段`,
  },
};

const en: typeof zh = {
  quote: (text) => `"${text}"`,
  between: ', ',
  list: (text, from, to) => (text === '' ? `${from} made ${to}` : `${text} made ${to}, was ${from}`),
  blocks: { paragraph: 'a paragraph', ordered: 'a numbered list', unordered: 'a bulleted list' },
  link: (text, from, to) => `link of ${text} from ${from} to ${to}`,
  added: {
    strong: (text) => `bold added to ${text}`,
    emphasis: (text) => `emphasis added to ${text}`,
    link: (text, address) => `link added to ${text}: ${address}`,
    break: (text) => `line break for a new paragraph after ${text}`,
  },
  removed: {
    strong: (text) => `bold removed from ${text}`,
    emphasis: (text) => `emphasis removed from ${text}`,
    link: (text, address) => `link removed from ${text}: ${address}`,
    break: (text) => `new paragraph for a line break after ${text}`,
  },
};

const words = { zh, en };

/** What changed in the form of words that both versions have; nothing where nothing did. */
export function formWords({ forms, after }: PlacedChange, language: Language): string {
  return forms.map((form) => tellForm(form, after?.text, language)).join(words[language].between);
}

function tellForm(
  { kind, text, before, after }: FormChange,
  all: string | undefined,
  language: Language,
): string {
  const say = words[language];
  const quoted = say.quote(shorten(text));
  if (kind === 'list')
    return say.list(text === all ? '' : quoted, blockName(before, language), blockName(after, language));
  if (after === undefined) return say.removed[kind](quoted, before ?? '');
  if (before === undefined) return say.added[kind](quoted, after);
  return say.link(quoted, before, after);
}

function blockName(block: string | undefined, language: Language): string {
  const { blocks } = words[language];
  return blocks[block as keyof typeof blocks];
}

/** On one line, as other texts of changes are. */
function shorten(text: string): string {
  const characters = Array.from(text.replace(/\n/g, '⏎'));
  if (characters.length <= 2 * around + 1) return characters.join('');
  return `${characters.slice(0, around).join('')}…${characters.slice(-around).join('')}`;
}
