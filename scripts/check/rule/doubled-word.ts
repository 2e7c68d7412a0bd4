import { eachPassage } from '../each-passage.ts';
import type { EditorRule, Finding, Passage } from '../editor-rule.ts';

/** So many characters a doubled stretch has at most; longer ones are whole sentences. */
const longest = 12;

/** Words of grammar that are never said twice in a row, with the words that end or begin like them as guards. */
const particle =
  /的的(?<![目标中众鹄靶无似]的的)(?![确士哥喀])|了了(?<![不明末终为]了了)(?!之|解|结|然|无|事|却)|和和(?<![总中缓温平饱祥柔谐调随暖附亲]和和)(?![美气平睦谐风])|与与(?<![参赋给赠授]与与)(?!会)|在在(?<![存现内潜实所好重旨]在在)(?![建职校编线岗场册孕押逃外])|是是(?<![但可就还总凡不都只若或也正即于更而算便]是是)(?![非否])|及及(?<![以涉普顾波触危旁]及及)(?![时格早])|(?<word>对于|关于|通过|进行|以及|或者|并且)\k<word>|推进进(?![口出度程入步城村校场驻化位食修京展取攻])|加强强(?![化度调势国县省军基弱])|完善善(?![后待行治意于])|强化化(?![工学解债妆肥验])|深化化(?![工学解债肥])|构建建(?![设筑成立材制议言])/;

/** A sentence of so many characters is not said twice by chance. */
const shortest = 8;

/** Whether a text may have anything twice in a row. */
const anyTwice = new RegExp(
  `${particle.source}|(?<stretch>[\\u3400-\\u9fff]{2,${longest}})\\k<stretch>|(?<=^|[。；！？\\n])(?<sentence>[^。；！？\\n]{${shortest},})[。；！？]\\k<sentence>`,
);

/** A word or a stretch of words that stands twice in a row. */
export const doubledWord: EditorRule = {
  id: 'doubled-word',
  check: eachPassage(anyTwice, function* (passage) {
    yield* particlesIn(passage);
    yield* stretchesIn(passage);
    yield* sentencesIn(passage);
  }),
  wrong: [
    { text: '认真落实党中央的的决策部署，在在全省推广', finds: ['的的', '在在'] },
    { text: '全面落实落实惠企政策，推进进老旧管网改造', finds: ['落实落实', '推进进'] },
    { text: '加快推进加快推进项目建设，进一步完善机制机制。', finds: ['加快推进加快推进', '机制机制'] },
    {
      text: '到2035年全面建成现代化湾区。到2035年全面建成现代化湾区。',
      finds: ['到2035年全面建成现代化湾区。'],
    },
  ],
  right: [
    {
      text: '的的确确，目的的确定，的的喀喀湖，标的的管理，不了了之，存在在建项目，推进进口替代，加强强基工作',
    },
    { text: '一个一个解决，一步一步推进，加强建设建设用地，推动产业产业链，研究研究，大家人人人人有责' },
    { text: '建成现代化湾区。建成现代化花园。' },
  ],
};

function* particlesIn({ text, place }: Passage): Generator<Finding> {
  for (const { 0: found, index } of text.matchAll(new RegExp(particle, 'g')))
    yield {
      place: place(index, index + found.length),
      values: { text: found, write: found.slice(0, Math.ceil(found.length / 2)) },
    };
}

/** What may follow a doubled word of two characters: elsewhere the second may begin another word, as in 建设用地. */
const boundary = /^(?:[，。；、！？）”\n]|$|[的了和与及](?![\u3400-\u9fff]?[^\u3400-\u9fff]))/;
/** Words said twice to say one by one, or a little. */
const distributive = /^(?:[一二三两几数逐][^一二三]|研究|讨论|商量|考虑|了解|学习|休息|放松|调整)/;

/** Two stretches of Chinese characters, one behind the other, that are the same. */
function* stretchesIn({ text, place }: Passage): Generator<Finding> {
  for (let start = 0; start < text.length - 3; start++) {
    const length = doubledAt(text, start);
    if (length === 0) continue;
    const end = start + 2 * length;
    const values = { text: text.slice(start, end), write: text.slice(start, start + length) };
    yield { place: place(start, end), values };
    start = end - 1;
  }
}

/** How long the stretch is that stands twice from `start`; 0 where none does. */
function doubledAt(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first < 0x3400 || first > 0x9fff) return 0;
  for (let length = longest; length >= 2; length--) {
    // Most characters stand nowhere near again: no stretch is cut out for them.
    if (text.charCodeAt(start + length) !== first) continue;
    const stretch = text.slice(start, start + length);
    if (!text.startsWith(stretch, start + length) || !/^[\u3400-\u9fff]+$/.test(stretch)) continue;
    if (isDoubled(stretch, text.slice(start + 2 * length, start + 2 * length + 3))) return length;
  }
  return 0;
}

/** Verbs that name no thing: no second word begins with them, as 用地 does behind 建设. */
const verbs =
  /^(?:落实|推进|推动|加强|加快|完善|健全|强化|深化|提升|提高|促进|确保|坚持|开展|建立|支持|鼓励|引导|优化|构建|打造|推行|贯彻|履行|扩大|增强|完成|加大|形成|实现|组织实施)$/;

function isDoubled(stretch: string, after: string): boolean {
  // 人人人人, 步步步步 and 高高兴兴 are other figures.
  if (/^(.)\1+$/.test(stretch) || distributive.test(stretch)) return false;
  return stretch.length > 2 || verbs.test(stretch) || boundary.test(after);
}

/** A sentence that stands a second time, directly behind itself. */
function* sentencesIn({ text, place }: Passage): Generator<Finding> {
  let previous = '';
  for (const { 0: sentence, index } of text.matchAll(/[^。；！？\n]+[。；！？]?/g)) {
    const words = sentence.replace(/[。；！？]$/, '');
    if (words.length >= shortest && words === previous)
      yield { place: place(index, index + sentence.length), values: { text: sentence, write: '' } };
    previous = words;
  }
}
