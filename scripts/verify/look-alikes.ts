/**
 * Characters that fonts commonly draw with one glyph. A PDF keeps one character for each glyph, so where a document
 * has two of a group its text gives back one for both. CJK radicals stand beside the ideographs they are drawn as
 * (Unicode's Equivalent_Unified_Ideograph). The last of a group is the everyday one.
 */
const groups =
  '‑- ‒– ‧•・· ⋯… ｀‵ ⁄∕／ 〜～ ʻ‘ ' +
  '➀① ➁② ➂③ ➃④ ➄⑤ ➅⑥ ➆⑦ ➇⑧ ➈⑨ ➉⑩ ➊❶ ➋❷ ➌❸ ➍❹ ➎❺ ➏❻ ➐❼ ➑❽ ➒❾ ➓❿ ' +
  '⺂乛 ⺃乚 ⺅亻 ⺇𠘨 ⺉刂 ⺋㔾 ⺍𭕄 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺘扌 ⺙攵 ⺛旡 ⺞歺 ⺠民 ⺡氵 ⺣灬 ⺤爫 ⺦丬 ' +
  '⺨犭 ⺩𤣩 ⺫⺲罒 ⺭礻 ⺮𥫗 ⺯糹 ⺰纟 ⺱罓 ⺳㓁 ⺹耂 ⺺肀 ⺽𦥑 ⺾⺿⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇𧢲 ⻈讠 ⻉贝 ⻊𧾷 ' +
  '⻋车 ⻌⻍辶 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕𨸏 ⻖阝 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞𩙿 ⻟飠 ⻠饣 ⻡𩠐 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ' +
  '⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀';

/** Every character but a group's last, which stands for them all. */
const standIns = new Map(
  groups.split(' ').flatMap((group) => {
    const characters = Array.from(group);
    const last = characters.at(-1) ?? '';
    return characters.slice(0, -1).map((character) => [character, last] as const);
  }),
);

const anyOfThem = new RegExp(`[${[...standIns.keys()].join('')}]`, 'gu');

/** Compatibility forms drawn as others: Kangxi radicals, compatibility ideographs, Latin ligatures. */
const compatibility = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06\u{2f800}-\u{2fa1f}]/gu;

/** Makes look-alikes one character; canonical equivalents such as Ω and the ohm sign too. */
export function foldLookAlikes(text: string): string {
  return text
    .normalize('NFC')
    .replace(compatibility, (character) => character.normalize('NFKC'))
    .replace(anyOfThem, (character) => standIns.get(character) ?? character);
}
