/**
 * The characters that fonts of signs show in the place of letters, by font and code (0x20–0xFF): those that people put
 * into tables, as Unicode names them. What stands in none of the tables only its font knows.
 */
const tables: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    ...run(0x81, '①②③④⑤⑥⑦⑧⑨⑩'),
    ...run(0x8c, '❶❷❸❹❺❻❼❽❾❿'),
    ...run(0xfb, '✗✓☒☑'),
    40: '☎',
    42: '✉',
    70: '☞',
    108: '●',
    110: '■',
    111: '□',
    113: '❑',
    114: '❒',
    116: '⧫',
    117: '◆',
    118: '❖',
    158: '·',
    159: '•',
    161: '○',
    164: '◉',
    167: '▪',
    168: '□',
    171: '★',
    216: '➢',
    223: '←',
    224: '→',
    225: '↑',
    226: '↓',
    232: '➔',
    239: '⇦',
    240: '⇨',
    241: '⇧',
    242: '⇩',
  },
  'wingdings 2': {
    ...run(0x4f, '✗✓☒☑☒☒'),
    ...run(0x69, '⓪①②③④⑤⑥⑦⑧⑨⑩'),
    ...run(0x74, '⓿❶❷❸❹❺❻❼❽❾❿'),
    163: '□',
  },
  symbol: {
    ...run(0x41, 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'),
    ...run(0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'),
    ...run(0xac, '←↑→↓°±″≥×∝∂•÷≠≡≈…'),
    34: '∀',
    36: '∃',
    45: '−',
    163: '≤',
    165: '∞',
    183: '•',
    197: '⊕',
    199: '∩',
    200: '∪',
    206: '∈',
    208: '∠',
    213: '∏',
    214: '√',
    215: '⋅',
    229: '∑',
    242: '∫',
  },
};

/** Whether a font shows signs in the place of letters. */
export function isSymbolFont(font: string): boolean {
  return /^(?:wingdings|webdings|symbol)\b/i.test(font);
}

/** The character that a font shows for a code, which may stand in the private use area; undefined where unknown. */
export function symbolOf(font: string, code: number): string | undefined {
  return tables[font.trim().toLowerCase()]?.[code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code];
}

function run(start: number, characters: string): Record<number, string> {
  return Object.fromEntries(Array.from(characters, (character, index) => [start + index, character]));
}
