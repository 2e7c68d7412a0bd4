/** Chinese names of common faces, each with the English one that the same font file carries. */
const names: readonly (readonly [chinese: string, english: string])[] = [
  ['宋体', 'SimSun'],
  ['新宋体', 'NSimSun'],
  ['黑体', 'SimHei'],
  ['仿宋', 'FangSong'],
  ['楷体', 'KaiTi'],
  ['微软雅黑', 'Microsoft YaHei'],
  ['等线', 'DengXian'],
  ['方正小标宋简体', 'FZXiaoBiaoSong-B05S'],
  ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05'],
  ['方正仿宋简体', 'FZFangSong-Z02S'],
  ['方正仿宋_GBK', 'FZFangSong-Z02'],
  ['方正楷体简体', 'FZKai-Z03S'],
  ['方正楷体_GBK', 'FZKai-Z03'],
  ['方正黑体简体', 'FZHei-B01S'],
  ['方正黑体_GBK', 'FZHei-B01'],
  ['华文宋体', 'STSong'],
  ['华文中宋', 'STZhongsong'],
  ['华文仿宋', 'STFangsong'],
  ['华文楷体', 'STKaiti'],
  ['华文黑体', 'STHeiti'],
  ['华文细黑', 'STXihei'],
];

const others = new Map(
  names.flatMap(([chinese, english]) => [[chinese, english] as const, [english, chinese] as const]),
);

/**
 * The name a face goes by elsewhere: its English one for a Chinese one, which a font answers to in a system of any
 * language, and the other way round; for one of GB 2312 that of the newer font. None is made up for an unknown face.
 */
export function otherName(name: string): string | undefined {
  const newer = name.replace(/_GB2312$/, '');
  return others.get(newer) ?? (newer === name ? undefined : newer);
}
