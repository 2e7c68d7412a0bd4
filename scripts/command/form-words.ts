import type { Language } from '../problem/index.ts';
import type { PlacedChange } from './report.ts';

type FormChange = PlacedChange['forms'][number];

/** Of words that are more than this, the beginning and the end stand for all. */
const around = 8;

const zh = {
  quote: (text: string) => `“${text}”`,
  several: (quoted: string, count: number) => `${quoted}等 ${count} 条`,
  between: '，',
  list: (from: string, to: string) => `由${from}改为${to}`,
  listOf: (lines: string, from: string, to: string, _areSeveral: boolean) => `${lines}由${from}改为${to}`,
  blocks: { paragraph: '段落', paragraphs: '段落', ordered: '编号列表', unordered: '项目符号列表' },
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
  several: (quoted, count) => `${quoted} and ${count - 1} more`,
  between: ', ',
  list: (from, to) => `${from} made ${to}`,
  listOf: (lines, from, to, areSeveral) => `${lines} made ${to}, ${areSeveral ? 'were' : 'was'} ${from}`,
  blocks: {
    paragraph: 'a paragraph',
    paragraphs: 'paragraphs',
    ordered: 'a numbered list',
    unordered: 'a bulleted list',
  },
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
export function formWords(change: PlacedChange, language: Language): string {
  return change.forms.map((form) => tellForm(form, change, language)).join(words[language].between);
}

function tellForm(form: FormChange, change: PlacedChange, language: Language): string {
  const { kind, text, before, after } = form;
  const say = words[language];
  const quoted = say.quote(shorten(text));
  if (kind === 'list') return tellList(form, change, language);
  if (after === undefined) return say.removed[kind](quoted, before ?? '');
  if (before === undefined) return say.added[kind](quoted, after);
  return say.link(quoted, before, after);
}

/** Without the lines where they are all, else with the first of them. */
function tellList({ text, before, after }: FormChange, all: PlacedChange, language: Language): string {
  const say = words[language];
  const [first = '', ...more] = linesIn(text);
  const to = blockName(after, more.length, language);
  if (text === all.after?.text)
    return say.list(blockName(before, linesIn(all.before?.text ?? '').length - 1, language), to);
  const quoted = say.quote(shorten(first));
  const lines = more.length > 0 ? say.several(quoted, more.length + 1) : quoted;
  return say.listOf(lines, blockName(before, more.length, language), to, more.length > 0);
}

function linesIn(text: string): readonly string[] {
  return text.split('\n');
}

function blockName(block: string | undefined, more: number, language: Language): string {
  const { blocks } = words[language];
  return block === 'paragraph' && more > 0 ? blocks.paragraphs : blocks[block as keyof typeof blocks];
}

function shorten(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= 2 * around + 1) return characters.join('');
  return `${characters.slice(0, around).join('')}…${characters.slice(-around).join('')}`;
}
