import { parseArgs } from 'node:util';
import { nearestName } from '../language/index.ts';
import { type Language, languages } from '../problem/index.ts';
import type { Asked, Fault, ReportForm, Values } from './command-line.ts';
import { commandNames, commandOf, commandTable } from './command-table.ts';
import { commonFlags, type Flag } from './flags.ts';

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
  const loose = parseArgs({ args: [...line], options: allFlags, strict: false, allowPositionals: true });
  const { lang, json, help, version } = loose.values;
  const language = languageOf(lang, locale);
  const [name, ...rest] = loose.positionals;
  const command = commandOf(name);
  const refuse = (fault: Fault): CommandLine => ({
    ask: 'fault',
    language,
    command: command && name !== undefined ? name : '',
    form: json === true ? 'json' : 'text',
    ...fault,
  });
  // An unknown option may have taken its value for the command's name: it is what is wrong.
  const unknown = strictly(line, allFlags);
  if ('fault' in unknown) return refuse(command ? strictFault(unknown.fault, name, command.flags) : unknown);
  if (typeof lang === 'string' && !languages.some((one) => one === lang))
    return refuse({ fault: lang, expected: languages });
  if (version) return { ask: 'version', language };
  if (name === 'help' || name === undefined || help)
    return askHelp(name === 'help' ? rest[0] : name, language, refuse);
  if (!command) return refuse({ fault: name, expected: commandNames });
  const strict = strictly(line, { ...command.flags, ...commonFlags });
  if ('fault' in strict) return refuse(strictFault(strict.fault, name, command.flags));
  const asked = command.read(strict.values, rest);
  if ('fault' in asked) return refuse(asked);
  const { quiet, verbose } = strict.values;
  return { ask: 'run', language, command: name, quiet: quiet === true, verbose: verbose === true, ...asked };
}

function askHelp(
  command: string | undefined,
  language: Language,
  refuse: (fault: Fault) => CommandLine,
): CommandLine {
  if (command !== undefined && !commandOf(command)) return refuse({ fault: command, expected: commandNames });
  return { ask: 'help', language, command };
}

/** The options of all commands: an option is of one type wherever it stands. */
const allFlags: Flags = Object.assign(
  {},
  ...Object.values(commandTable).map(({ flags }) => flags),
  commonFlags,
);

/** The values of a line by these flags alone, or the first option that cannot be. */
function strictly(line: readonly string[], flags: Flags): { readonly values: Values } | Fault {
  const args = [...line];
  try {
    return { values: parseArgs({ args, options: flags, allowPositionals: true }).values };
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
          (flags[token.name]?.type === 'string') !== (token.value !== undefined)),
    );
    const fault = wrong?.kind === 'option' ? wrong.rawName : line.join(' ');
    return { fault, expected: nearestOptions(fault, Object.keys(flags)) };
  }
}

/** What could stand in an option's place: it, behind the commands that know it, else the nearest of this command. */
function strictFault(fault: string, command: string | undefined, flags: Flags): Fault {
  const name = longName(fault);
  const own = { ...flags, ...commonFlags };
  const others = commandNames.filter((one) => Object.hasOwn(commandTable[one].flags, name));
  const elsewhere = !Object.hasOwn(own, name) && others.length > 0;
  const expected = elsewhere
    ? others.map((other) => `yigao ${other} --${name}`)
    : nearestOptions(fault, Object.keys(own));
  return { fault: elsewhere ? `yigao ${command} ${fault}` : fault, expected };
}

/** An option's name without its dashes, of `-o` its long one. */
function longName(option: string): string {
  const bare = option.replace(/^-+/, '');
  return Object.entries(allFlags).find(([, { short }]) => short === bare)?.[0] ?? bare;
}

function nearestOptions(fault: string, names: readonly string[]): string[] {
  const options = names.map((name) => `--${name}`);
  const nearest = nearestName(fault, options);
  return nearest === '' ? options : [nearest];
}

function languageOf(asked: unknown, locale: string | undefined): Language {
  if (asked === 'zh' || asked === 'en') return asked;
  return locale !== undefined && /^en/iu.test(locale) ? 'en' : 'zh';
}
