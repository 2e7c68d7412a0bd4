import { grouped } from '../language/index.ts';
import type { Passage } from './editor-rule.ts';
import { inARow } from './passages-in-a-row.ts';
import { eachStart, pairCode, type Rarer, type Word } from './words.ts';

/** A word is established from so many occurrences on. */
const often = 3;
/** A cut that holds one of these joins parts of sentences. */
const joining = /[的地得了和与及或在为是等之以其]/;
/** What stands before many a word: 新进展 beside 新发展 is 进展, a word of its own, and no slip in the middle. */
const prefixes = /^[新大小高低好多全更再最不未无非可各每该本其总副双超强优重老主]/;
/** Words that resemble others in all but the middle and are right. */
const words = new Set(
  (
    '智能化 智慧化 市场化 市民化 数字化 数据化 专业化 专门化 规范化 规模化 规则化 现代化 产业化 企业化 集约化 集群化 集成化 集聚化 ' +
    '标准化 国际化 精准化 精细化 精品化 信息化 网络化 网格化 绿色化 城镇化 城市化 一体化 一般化 工业化 工厂化 ' +
    '法治化 法制化 便利化 便捷化 特色化 特殊化 常态化 常规化 长效化 长期化 社会化 社区化 融合化 多元化 多样化 高端化 ' +
    '系统性 系列性 全面性 全局性 结构性 针对性 有效性 有序性 前瞻性 前沿性 基础性 引领性 引导性 突破性 突发性 ' +
    '竞争力 竞技力 生产力 生命力 影响力 引领力 创新力 创造力 执行力 执法力 服务业 服装业 制造业 制药业 建筑业 建材业'
  ).split(' '),
);
/** Characters that stand side by side in ordinary lists: 第一批 and 第二批, 城东区 and 城西区, 省级 and 市级. */
const parallels = [
  '〇零一二三四五六七八九十百千万两首次末',
  '东南西北中前后左右上下内外',
  '省市县区乡镇村街社国州',
  '大中小高低长短新老旧多少',
  '年月日季周时',
  '男女老幼公私城乡海陆空水电气热路铁山江河湖林田草沙',
  '甲乙丙丁春夏秋冬',
];

/**
 * Words of three characters that stand once, in the entry of a name (or in its name) where a word that differs in
 * the middle character stands and is used on its own elsewhere: 国家化 under 国际化城市建设.
 */
export function strayWords(passages: readonly Passage[]): Rarer[] {
  const entries = grouped(passages, ({ entry }) => entry);
  entries.delete(undefined);
  const pairs = [...entries.values()].flatMap(pairsIn);
  if (pairs.length === 0) return [];
  const found = grouped(wordsAmong(passages, pairs.flat()), ({ text }) => text);
  const established = new Set([...found.keys()].filter((text) => isEstablished(found.get(text) ?? [])));
  const isStray = (word: Word, other: Word) =>
    found.get(word.text)?.length === 1 && established.has(other.text);
  return pairs.flatMap(([name, word]): Rarer[] => {
    if (isStray(word, name)) return [{ word, other: name }];
    return isStray(name, word) ? [{ word: name, other: word }] : [];
  });
}

type Pair = readonly [name: Word, word: Word];

/** Words in an entry's name with words of its fields that differ in the middle character. */
function pairsIn(passages: readonly Passage[]): Pair[] {
  const named = new Map<number, Word>();
  const pairs: Pair[] = [];
  // An entry's name stands before its fields.
  for (const passage of passages) {
    const { kind, text } = passage;
    eachStart(text, 3, (start) => {
      const frame = pairCode(text, start, start + 2);
      const name = named.get(frame);
      const word = () => ({ text: text.slice(start, start + 3), start, passage });
      if (kind === 'name') named.set(frame, word());
      else if (name && !isParallel(name, word())) pairs.push([name, word()]);
    });
  }
  return pairs;
}

function isParallel({ text: one }: Word, { text: two }: Word): boolean {
  const [a, b] = [one.charAt(1), two.charAt(1)];
  const areWords = prefixes.test(one) || (words.has(one) && words.has(two));
  return (
    one === two ||
    areWords ||
    joining.test(one + two) ||
    parallels.some((all) => all.includes(a) && all.includes(b))
  );
}

/** Used often enough, and with various neighbours on both sides: no part of one longer word. */
function isEstablished(words: readonly Word[]): boolean {
  const before = new Set(words.map(({ start, passage }) => passage.text.charAt(start - 1)));
  const after = new Set(words.map(({ start, passage }) => passage.text.charAt(start + 3)));
  return words.length >= often && before.size > 1 && after.size > 1;
}

function wordsAmong(passages: readonly Passage[], wanted: readonly Word[]): Word[] {
  const texts = new Set(wanted.map(({ text }) => text));
  const frames = new Set(wanted.map(({ text }) => pairCode(text, 0, 2)));
  const { text, at } = inARow(passages);
  const words: Word[] = [];
  eachStart(text, 3, (offset) => {
    if (!frames.has(pairCode(text, offset, offset + 2))) return;
    const word = text.slice(offset, offset + 3);
    const standing = texts.has(word) && at(offset);
    if (standing) words.push({ ...standing, text: word });
  });
  return words;
}
