import { parseArgs } from 'node:util';
import { nearestName } from '../language/index.ts';
import { type Language, languages } from '../problem/index.ts';
import type { Asked, ReportForm } from './command-line.ts';
import { commandNames, commandOf, commandTable } from './command-table.ts';
import { commonFlags, type Flag } from './flags.ts';
import { dashSlip, listValues, meantOption, strayWord, tokensOf, valueSlip } from './line-slips.ts';
import type { Fault } from './report.ts';

/** What a command line asks for; `fault` names the argument that cannot be, and what could stand there. */
export type CommandLine =
  | { readonly ask: 'help'; readonly language: Language; readonly command: string | undefined }
  | { readonly ask: 'version'; readonly language: Language }
  | (Fault & {
      readonly ask: 'fault';
      readonly language: Language;
      readonly command: string;
      readonly form: ReportForm;
    })
  | (Asked & {
      readonly ask: 'run';
      readonly language: Language;
      readonly command: string;
      readonly quiet: boolean;
      readonly verbose: boolean;
    });

type Flags = Readonly<Record<string, Flag>>;

/** Reads a command line, without the program's name; `locale` is the system's, such as `zh_CN.UTF-8`. */
export function parseArguments(line: readonly string[], locale: string | undefined): CommandLine {
  const [name] = parseLoosely(line, allFlags).positionals;
  const command = commandOf(name);
  const known: Flags = { ...allFlags, ...command?.flags };
  const loose = parseLoosely(line, known);
  const { lang, json, format, help, version } = loose.values;
  const language = languageOf(lang, locale);
  const rest = loose.positionals.toSpliced(loose.positionals.indexOf(name ?? ''), 1);
  const refuse = (fault: Fault): CommandLine => ({
    ask: 'fault',
    language,
    command: command && name !== undefined ? name : '',
    form: json === true || format === 'json' ? 'json' : 'text',
    ...fault,
  });
  const tokens = tokensOf(line, known);
  const own: Flags = command ? { ...command.flags, ...commonFlags } : allFlags;
  // Both may have made a word the command's name that is none.
  const slip = dashSlip(line, known) ?? valueSlip(tokens, own, language);
  if (slip) return refuse(slip);
  // An unknown option may have taken its value for the command's name: it is what is wrong.
  const unknown = wrongOption(line, known);
  if (unknown !== undefined) return refuse(optionFault(unknown, name, language));
  if (typeof lang === 'string' && !languages.some((one) => one === lang))
    return refuse({ fault: lang, expected: languages });
  if (version) return { ask: 'version', language };
  if (name === 'help' || name === undefined || help)
    return askHelp(name === 'help' ? rest[0] : name, language, refuse);
  if (!command) return refuse({ fault: name, expected: commandNames });
  const wrong = wrongOption(line, own);
  if (wrong !== undefined) return refuse(meantOption(wrong, line, own) ?? optionFault(wrong, name, language));
  const stray = strayWord(line, tokens, own);
  if (stray) return refuse(stray);
  const asked = command.read({ ...loose.values, ...listValues(tokens, own) }, rest, language, line);
  if ('fault' in asked) return refuse(asked);
  const { quiet, verbose } = loose.values;
  return { ask: 'run', language, command: name, quiet: quiet === true, verbose: verbose === true, ...asked };
}

function parseLoosely(line: readonly string[], options: Flags) {
  return parseArgs({ args: [...line], options, strict: false, allowPositionals: true });
}

function askHelp(
  command: string | undefined,
  language: Language,
  refuse: (fault: Fault) => CommandLine,
): CommandLine {
  if (command !== undefined && !commandOf(command)) return refuse({ fault: command, expected: commandNames });
  return { ask: 'help', language, command };
}

/** The options of all commands. `--templates` takes a value but in `init`, the first of them, whose own count before these. */
const allFlags: Flags = Object.assign(
  {},
  ...Object.values(commandTable).map(({ flags }) => flags),
  commonFlags,
);

/** The first option of a line that these flags do not allow as it stands; undefined where all are right. */
function wrongOption(line: readonly string[], flags: Flags): string | undefined {
  const args = [...line];
  try {
    parseArgs({ args, options: flags, allowPositionals: true });
    return undefined;
  } catch {
    const { tokens } = parseArgs({
      args,
      options: flags,
      strict: false,
      tokens: true,
      allowPositionals: true,
    });
    const wrong = tokens.find(
      (token) =>
        token.kind === 'option' &&
        (!Object.hasOwn(flags, token.name) ||
          (flags[token.name]?.type === 'string') !== (token.value !== undefined) ||
          (token.inlineValue === false && /^-./.test(token.value))),
    );
    return wrong?.kind === 'option' ? wrong.rawName : line.join(' ');
  }
}

/** What could stand in an option's place: it with its value, it behind the commands that know it, else the nearest of this command. */
function optionFault(fault: string, command: string | undefined, language: Language): Fault {
  const name = longName(fault);
  const flags = commandOf(command)?.flags;
  const own: Flags = flags ? { ...flags, ...commonFlags } : allFlags;
  const known = own[name];
  // The option is right: it lacks its value, or was given one that it does not take.
  if (known) return { fault, expected: [known.value ? `${fault} ${known.value[language]}` : `--${name}`] };
  const others = commandNames.filter((one) => Object.hasOwn(commandTable[one].flags, name));
  if (!Object.hasOwn(own, name) && others.length > 0)
    return {
      fault: `yigao ${command} ${fault}`,
      expected: others.map((other) => `yigao ${other} --${name}`),
    };
  const options = Object.keys(own).map((one) => `--${one}`);
  const nearest = nearestName(fault, options);
  return { fault, expected: nearest === '' ? options : [nearest] };
}

/** An option's name without its dashes, of `-o` its long one. */
function longName(option: string): string {
  const bare = option.replace(/^-+/, '');
  return Object.entries(allFlags).find(([, { short }]) => short === bare)?.[0] ?? bare;
}

function languageOf(asked: unknown, locale: string | undefined): Language {
  if (asked === 'zh' || asked === 'en') return asked;
  return locale !== undefined && /^en/iu.test(locale) ? 'en' : 'zh';
}
