/** A script beside Chinese and Latin, as messages name it. */
export type Script = {
  readonly chinese: string;
  readonly english: string;
  /** Whether it is set only by who knows its direction, or how its letters join: one by one they are not readable. */
  readonly joined: boolean;
};

/** By Unicode's property; those of China first. Behind `*` what is written from right to left, or joins its letters. */
const names: Readonly<Record<string, string>> = {
  Arabic: '阿拉伯字母（维吾尔文、哈萨克文等）/Arabic script (Uyghur, Kazakh …)*',
  Tibetan: '藏文/Tibetan',
  Mongolian: '传统蒙古文字母（蒙古文、满文、锡伯文）/Mongolian script*',
  Yi: '彝文/Yi',
  Tai_Le: '德宏傣文/Tai Le',
  New_Tai_Lue: '西双版纳新傣文/New Tai Lue',
  Tai_Tham: '老傣文/Tai Tham',
  Lisu: '傈僳文/Lisu',
  Miao: '柏格理苗文/Miao',
  Phags_Pa: '八思巴文/ʼPhags-pa*',
  Nushu: '女书/Nüshu',
  Tangut: '西夏文/Tangut',
  Khitan_Small_Script: '契丹小字/Khitan small script',
  Bopomofo: '注音符号/Bopomofo',
  Hangul: '朝鲜文/Hangul',
  Hiragana: '日文平假名/Hiragana',
  Katakana: '日文片假名/Katakana',
  Cyrillic: '西里尔字母（俄文等）/Cyrillic',
  Greek: '希腊字母/Greek',
  Hebrew: '希伯来文/Hebrew*',
  Syriac: '叙利亚文/Syriac*',
  Thaana: '它拿字母/Thaana*',
  Nko: '西非书面字母/N’Ko*',
  Armenian: '亚美尼亚文/Armenian',
  Georgian: '格鲁吉亚文/Georgian',
  Ethiopic: '埃塞俄比亚文/Ethiopic',
  Thai: '泰文/Thai',
  Lao: '老挝文/Lao',
  Khmer: '高棉文/Khmer',
  Myanmar: '缅甸文/Myanmar',
  Devanagari: '天城文（印地文、尼泊尔文等）/Devanagari',
  Bengali: '孟加拉文/Bengali',
  Gurmukhi: '古木基文/Gurmukhi',
  Gujarati: '古吉拉特文/Gujarati',
  Oriya: '奥里亚文/Odia',
  Tamil: '泰米尔文/Tamil',
  Telugu: '泰卢固文/Telugu',
  Kannada: '卡纳达文/Kannada',
  Malayalam: '马拉雅拉姆文/Malayalam',
  Sinhala: '僧伽罗文/Sinhala',
  Braille: '盲文/Braille',
};

const scripts = Object.entries(names).map(([property, name]): readonly [RegExp, Script] => {
  const [chinese = '', english = ''] = name.replace('*', '').split('/');
  return [new RegExp(`\\p{Script=${property}}`, 'u'), { chinese, english, joined: name.endsWith('*') }];
});
const any = new RegExp(
  `[${Object.keys(names)
    .map((property) => `\\p{Script=${property}}`)
    .join('')}]`,
  'u',
);

/** The script of a text's first character of one; undefined in a text of Chinese, Latin letters and signs. */
export function scriptOf(text: string): Script | undefined {
  const [character] = any.exec(text) ?? [];
  if (character === undefined) return undefined;
  return scripts.find(([pattern]) => pattern.test(character))?.[1];
}

/** How many characters of a script a text has, marks on them not counted. */
export function countOf(script: Script, text: string): number {
  const pattern = scripts.find(([, one]) => one === script)?.[0];
  return Array.from(text).filter((character) => pattern?.test(character) && !/\p{M}/u.test(character)).length;
}
