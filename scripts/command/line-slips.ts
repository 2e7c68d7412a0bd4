import { parseArgs } from 'node:util';
import { formats } from '../write/index.ts';
import { kinds, partsOf } from './command-line.ts';
import type { Flag, Said } from './flags.ts';
import type { Fault } from './report.ts';
import { shellWord } from './shell-word.ts';

type Flags = Readonly<Record<string, Flag>>;

/** One argument of a line as `node:util` cuts it, told apart by its kind. */
type Token = ReturnType<typeof tokensOf>[number];

/** The arguments of a line, whether these flags allow them or not. */
export function tokensOf(line: readonly string[], flags: Flags) {
  const given = { options: flags, strict: false, allowPositionals: true, tokens: true } as const;
  return parseArgs({ args: [...line], ...given }).tokens;
}

/** Values of options that take several: all that were given of each by commas, of those given again by line ends. */
export function listValues(tokens: readonly Token[], flags: Flags): Record<string, string> {
  const lists = Object.keys(flags).filter((name) => flags[name]?.list || flags[name]?.repeats);
  const given = lists.map((name) => {
    const values = valuesOf(name, tokens);
    return [name, flags[name]?.repeats ? values.join('\n') : values.join(',')] as const;
  });
  return Object.fromEntries(given.filter(([name]) => valuesOf(name, tokens).length > 0));
}

/** The first option that is given nothing, or two different values where it takes one. */
export function valueSlip(tokens: readonly Token[], flags: Flags, language: keyof Said): Fault | undefined {
  for (const token of tokens) {
    if (token.kind !== 'option' || token.value === undefined) continue;
    const { name, rawName: fault } = token;
    const flag = flags[name];
    if (token.value.trim() === '')
      return { fault, expected: [`${fault} ${flag?.value?.[language] ?? ''}`], case: 'empty' };
    if (flag && !flag.list && !flag.repeats && new Set(valuesOf(name, tokens)).size > 1)
      return { fault, expected: [], case: 'twice' };
  }
  return undefined;
}

/** What an input method or a word processor makes of hyphens, and one hyphen where two should stand. */
const dashed = /^([-‐-―−﹘﹣－]+)([a-z][\w-]*)(=.*)?$/iu;

/** The first option whose dashes are not those of an option, and the line as it should be. */
export function dashSlip(line: readonly string[], flags: Flags): Fault | undefined {
  const end = line.indexOf('--');
  const mended = line.map((word, index) => (end >= 0 && index > end ? word : withHyphens(word, flags)));
  const fault = line.find((word, index) => word !== mended[index]);
  return fault === undefined ? undefined : { fault, expected: [], case: 'dash', write: typed(mended) };
}

function withHyphens(word: string, flags: Flags): string {
  const [, dashes = '', name = '', value = ''] = dashed.exec(word) ?? [];
  const meant = (name.length === 1 ? '-' : '--') + name + value;
  return /[^-]/.test(dashes) || (name.length > 1 && Object.hasOwn(flags, name)) ? meant : word;
}

/** The words that options take, by the option's name. */
const listed = { format: formats, only: kinds } as const;

/** The first word that stands among the sources and is a value of an option, and the line as it should be. */
export function strayWord(
  line: readonly string[],
  tokens: readonly Token[],
  flags: Flags,
): Fault | undefined {
  for (const [name, words] of Object.entries(listed)) {
    const stray = tokens.filter((token) => token.kind === 'positional' && isListOf(token.value, words));
    const [first] = stray;
    if (first?.kind !== 'positional' || !flags[name]?.list) continue;
    const given = tokens.filter((token) => token.kind === 'option' && token.name === name);
    const away = new Set([...given, ...stray].flatMap(indexesOf));
    const kept = typed(line.filter((_, index) => !away.has(index)));
    const values = [...given, ...stray].flatMap((token) => ('value' in token && token.value) || []);
    // In quotation marks: PowerShell would take a list apart.
    const write = `${kept} --${name} "${[...new Set(values.flatMap(partsOf))].join(',')}"`;
    return { fault: first.value, expected: [`--${name}`], case: 'stray', write };
  }
  return undefined;
}

/** Options that say where to write: by what one command has, what another does. */
const otherwise: Readonly<Record<string, string>> = {
  '-o': '--out',
  '--output': '--out',
  '--out': '--output',
};

/** An option of another command for which this one has its own, and the line with it. */
export function meantOption(fault: string, line: readonly string[], flags: Flags): Fault | undefined {
  const meant = otherwise[fault];
  const at = line.findIndex((word) => word === fault || word.startsWith(`${fault}=`));
  if (!meant || at < 0 || !Object.hasOwn(flags, meant.slice(2))) return undefined;
  const [word = '', next = ''] = line.slice(at);
  // A source as what is to be written is an import's.
  if (meant === '--out' && /\.md$/i.test(word === fault ? next : word)) return undefined;
  const write = typed(line.with(at, meant + word.slice(fault.length)));
  return { fault, expected: [meant], case: 'other', write };
}

function isListOf(text: string, words: readonly string[]): boolean {
  const parts = partsOf(text);
  return parts.length > 0 && parts.every((part) => words.includes(part));
}

function indexesOf(token: Token): number[] {
  return token.kind === 'option' && token.inlineValue === false
    ? [token.index, token.index + 1]
    : [token.index];
}

function valuesOf(name: string, tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) =>
    token.kind === 'option' && token.name === name && token.value !== undefined ? [token.value] : [],
  );
}

/** A line as it is typed into a terminal. */
function typed(line: readonly string[]): string {
  return ['yigao', ...line.map((word) => (/^-\S*$/.test(word) ? word : shellWord(word)))].join(' ');
}
