import { han, parseNumeral } from '../language/index.ts';

/** What a line begins with as an item of a list would, though Markdown knows no list by it. */
export type ListMark = {
  readonly text: string;
  /** Marks of one list have one shape: the mark with `1` for its number, or a bullet. */
  readonly shape: string;
  /** The numbers it may stand for: `i` is the ninth letter and the first Roman numeral. A bullet has none. */
  readonly orders: readonly number[];
  readonly sign: Sign;
};

/**
 * When a mark is a sure sign of an item: on a line `alone`; only `beside` another such line, as a paragraph may well
 * begin with 一、; or only where the next one goes on `inOrder`, as `A. Smith` begins with a letter, too.
 */
type Sign = 'alone' | 'beside' | 'inOrder';

/** `{}` in a shape is the number; `pattern` is one for it alone, `orders` the numbers it may stand for. */
type Numbers = {
  readonly pattern: string;
  readonly orders: (text: string) => readonly (number | undefined)[];
};

const arabic: Numbers = { pattern: '[0-9０-９]+', orders: (text) => [parseNumeral(text)] };
const chinese: Numbers = { pattern: '[一二三四五六七八九十百]+', orders: (text) => [parseNumeral(text)] };
const signs = ([first = '', ...others]: readonly string[]): Numbers => ({
  pattern: `[${[first, ...others].join('')}]`,
  orders: (text) => [first, ...others].map((all) => [...all].indexOf(text) + 1),
});
const stems = signs(['甲乙丙丁戊己庚辛壬癸', '壹贰叁肆伍陆柒捌玖拾', '子丑寅卯辰巳午未申酉戌亥']);
const letters: Numbers = {
  pattern: '(?:[A-Za-zＡ-Ｚａ-ｚ]|[IVXivxⅠ-Ⅻⅰ-ⅻ]{1,6})',
  orders: (text) => {
    const plain = text.normalize('NFKC').toLowerCase();
    return [plain.length === 1 ? plain.charCodeAt(0) - 96 : undefined, romanValue(plain)];
  },
};

/** The circled, bracketed and dotted numbers of Unicode, row by row from 1 on. */
const ready = signs([
  '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿',
  '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇',
  '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛',
  '❶❷❸❹❺❻❼❽❾❿⓫⓬⓭⓮⓯⓰⓱⓲⓳⓴',
  '➀➁➂➃➄➅➆➇➈➉',
  '➊➋➌➍➎➏➐➑➒➓',
  '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩',
  '㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉',
]);

/** A bullet of Word's galleries, as a sign of Unicode or as pasted from its symbol fonts (U+F0xx). */
const bullet = '[•●○◦∙⁃‣▪▫■□▢◆◇◈◊❖★☆✦✧▲△▶►▸▹▻➢➣➤➔➜➡⇨→⇒✓✔☑√❑❒❍⦁⦿※·・･‧\uf000-\uf0ff]';

/** Shapes by what follows them; the first that fits counts. */
const shapes: readonly (readonly [sign: Sign, shape: string, numbers: Numbers, after?: string])[] = [
  ['alone', '{}[.．]', arabic, '(?![0-9０-９])'],
  ['alone', '{}[、)）]', arabic, '(?![0-9０-９])'],
  ['alone', '[(（]{}[)）]', arabic],
  ['alone', '{}', ready],
  // 三、四线城市 is a list of numbers.
  ['beside', '{}[、.．]', chinese, '(?![零〇一二三四五六七八九十百])'],
  ['beside', '[(（]{}[)）]', chinese, '(?![、和及或至])'],
  ['beside', '{}[)）]', chinese],
  ['inOrder', '{}[:：,，。]', arabic, '(?![0-9０-９])'],
  ['inOrder', '{}\ufe0f?\u20e3', arabic],
  ['inOrder', '{}(?=[ \\u3000\\t])', arabic, `(?=[ \\u3000\\t]+[${han}])`],
  ['inOrder', '{}[.．、)）]', letters],
  ['inOrder', '[(（]{}[)）]', letters],
  ['inOrder', '{}[、.．]', stems],
  ['inOrder', '第{}(?:[、，]|[章节条项款](?=[ \\u3000]|$))', chinese],
  ['inOrder', '{}是', chinese],
];

const numbered = shapes.map(([sign, shape, numbers, after = '']) => ({
  sign,
  numbers,
  pattern: new RegExp(`^${shape.replace('{}', `(${numbers.pattern})`)}${after}`, 'u'),
}));
// 2.5亿元 and 3.2% measure.
const parts =
  /^([0-9０-９]+(?:[.．][0-9０-９]+)*[.．])([0-9０-９]+)[.．、]?(?![0-9０-９万亿千百个元公平立方米吨倍年月日分%％‰℃])/;
const sureBullet = new RegExp(`^${bullet}`, 'u');
// Any other sign that begins a line, but for what Markdown reads itself and what stands before a number.
const otherBullet = new RegExp(
  `^(?:——?|(?![<=>|^￥$¥]|~~)[\\p{So}\\p{Sm}\\p{Pd}†‡§](?!\\d)|o(?=[ \\t\\u3000]+[${han}]))`,
  'u',
);

/** The source of a pattern for a number that begins an item within a text, as in `；2.` and `；（二）`. */
export const itemNumber = `(?:${shapes
  .filter(([sign]) => sign !== 'inOrder')
  .map(([, shape, { pattern }, after = '']) => shape.replace('{}', pattern) + after)
  .join('|')})`;

/** The mark by which a text begins as an item of a list would; `2.5` and `1小时` are none. */
export function listMark(text: string): ListMark | undefined {
  for (const { sign, numbers, pattern } of numbered) {
    const [all, number = ''] = pattern.exec(text) ?? [];
    if (all === undefined) continue;
    const orders = numbers.orders(number).filter((order) => order !== undefined && order > 0) as number[];
    return { text: all, shape: all.replace(number, numbers === ready ? '' : '1'), orders, sign };
  }
  const [found, before, last = ''] = parts.exec(text) ?? [];
  if (found && before)
    return { text: found, shape: before, orders: [Number(last.normalize('NFKC'))], sign: 'inOrder' };
  const [sure] = sureBullet.exec(text) ?? [];
  const [mark = sure] = sure ? [] : (otherBullet.exec(text) ?? []);
  return mark ? { text: mark, shape: mark, orders: [], sign: sure ? 'alone' : 'inOrder' } : undefined;
}

/** Whether a mark can be the next one of the list that another belongs to. */
export function goesOn({ shape, orders }: ListMark, next: ListMark): boolean {
  if (next.shape !== shape) return false;
  if (orders.length === 0) return true;
  return orders.some((order) => next.orders.includes(order + 1));
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

function romanValue(text: string): number | undefined {
  return romans.indexOf(text) + 1 || undefined;
}
