import type { FontStyle } from '../../style/index.ts';
import { cssString } from './escape.ts';

const song = [
  '宋体',
  'SimSun',
  'STSong',
  'Songti SC',
  'Noto Serif CJK SC',
  'Source Han Serif SC',
  'Noto Serif SC',
];
const hei = ['Noto Sans CJK SC', 'Source Han Sans SC', 'Noto Sans SC'];

/** A bold 宋体 stands for 小标宋, as in the PDF: it is asked for as a family of its own, for the title itself is not bold. */
const heavySong = '粗宋';
const heavyFaces = ['NotoSerifCJKsc-Bold', 'SourceHanSerifSC-Bold', 'NotoSerifSC-Bold', 'STSongti-SC-Bold'];
export const heavyFace = `@font-face{font-family:${cssString(heavySong)};src:${localOf(heavyFaces)}}`;

/** Faces that systems have, by what kind the wanted one is, the likest first; the last kind is for any other. */
const kinds: readonly { readonly is: RegExp; readonly names: readonly string[]; readonly generic: string }[] =
  [
    {
      is: /小标宋|中宋|XiaoBiaoSong|Zhongsong/i,
      names: [
        'FZXiaoBiaoSong-B05S',
        '方正小标宋_GBK',
        'FZXiaoBiaoSong-B05',
        '华文中宋',
        'STZhongsong',
        heavySong,
        ...song,
      ],
      generic: 'serif',
    },
    {
      is: /黑|Hei|Sans|Gothic|等线|DengXian/i,
      names: ['黑体', 'SimHei', 'Heiti SC', 'STHeiti', 'PingFang SC', '微软雅黑', 'Microsoft YaHei', ...hei],
      generic: 'sans-serif',
    },
    { is: /楷|Kai/i, names: ['楷体', 'KaiTi', 'STKaiti', 'Kaiti SC', ...song], generic: 'serif' },
    { is: /仿宋|FangSong/i, names: ['仿宋', 'FangSong', 'STFangsong', ...song], generic: 'serif' },
    { is: /(?:)/, names: song, generic: 'serif' },
  ];

/** Open faces as wide as those that many systems lack. */
const metricTwins: Readonly<Record<string, readonly string[]>> = {
  'Times New Roman': ['Liberation Serif', 'Tinos'],
  Arial: ['Liberation Sans', 'Arimo'],
};

/** Latin letters, digits and ASCII marks: what a Latin face is for beside Chinese, whose quotation marks and dashes are its own. */
const latinRange =
  'U+20-7E,U+A0,U+A2-A3,U+A5,U+A9,U+AA,U+AE,U+B2-B3,U+B5,U+B9-BA,U+BC-BE,U+C0-D6,U+D8-F6,U+F8-2AF,U+1E00-1EFF,' +
  'U+2009,U+2013,U+202F,U+20AC';

/** A `font-family` list: the faces of Word, then those that stand for them, then the generic family. */
export function familiesOf({ word: { chinese, latin } }: Pick<FontStyle, 'word'>, english: boolean): string {
  const { names, generic } = kinds.find(({ is }) => is.test(chinese)) ?? { names: song, generic: 'serif' };
  const ahead = latin === chinese ? [] : english ? [latin, ...(metricTwins[latin] ?? [])] : [alias(latin)];
  const listed = new Set([...ahead, chinese, ...names]);
  return [...Array.from(listed, cssString), generic].join(',');
}

/** The Latin faces of Word as families that hold Latin characters alone: found on the reader's own system, none is fetched. */
export function latinFaces(fonts: Iterable<FontStyle>): string[] {
  const wanted = new Set<string>();
  for (const { word } of fonts) if (word.latin !== word.chinese) wanted.add(word.latin);
  return Array.from(wanted, (latin) => {
    const sources = localOf([latin, ...(metricTwins[latin] ?? [])]);
    return `@font-face{font-family:${cssString(alias(latin))};src:${sources};unicode-range:${latinRange}}`;
  });
}

/** Faces of the reader's own system, the first that is there. */
function localOf(names: readonly string[]): string {
  return names.map((name) => `local(${cssString(name)})`).join();
}

function alias(latin: string): string {
  return `${latin} beside Chinese`;
}
