import type { Code, Construct, Extension, State, TokenizeContext, Tokenizer } from 'micromark-util-types';

/**
 * An http or https address without marks round it is a link, as in GitHub's dialect; but here it ends before the first
 * character that is not ASCII, for Chinese text follows it without a space.
 */
export function bareAddress(): Extension {
  const construct: Construct = {
    name: 'bareAddress',
    tokenize: tokenizeAddress,
    previous: (code) => code === null || !isLetterOrDigit(code),
  };
  return { text: { [codeOf('h')]: construct, [codeOf('H')]: construct } };
}

/** The source of a pattern for an address as people write it: with its protocol, from `www.` on, or of a mailbox. */
export const addressText =
  '(?:https?:\\/\\/|www\\.)[!-~]*[A-Za-z\\d/]|(?<![\\w.+-])[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+';

function tokenizeAddress(
  this: TokenizeContext,
  effects: Parameters<Tokenizer>[0],
  ok: State,
  nok: State,
): State {
  const context = this;
  let protocol = '';
  let open = 0;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('autolink');
    effects.enter('autolinkProtocol');
    return readProtocol(code);
  }

  function readProtocol(code: Code): State | undefined {
    protocol += code === null || code < 0 ? ' ' : String.fromCharCode(code).toLowerCase();
    if (!['http://', 'https://'].some((known) => known.startsWith(protocol))) return nok(code);
    effects.consume(code);
    if (!protocol.endsWith('//')) return readProtocol;
    return isInLabel(context) ? nok : first;
  }

  function first(code: Code): State | undefined {
    return code !== null && isLetterOrDigit(code) ? inside(code) : nok(code);
  }

  function inside(code: Code): State | undefined {
    if (!isOf(code, address)) return end(code);
    if (code === codeOf(')') && open > 0) {
      open--;
      return consume(code);
    }
    if (isOf(code, trailing))
      return effects.check({ tokenize: tokenizeTrail, partial: true }, end, consume)(code);
    if (code === codeOf('(')) open++;
    return consume(code);
  }

  function consume(code: Code): State | undefined {
    effects.consume(code);
    return inside;
  }

  function end(code: Code): State | undefined {
    effects.exit('autolinkProtocol');
    effects.exit('autolink');
    return ok(code);
  }
}

/** Marks that end the sentence round an address rather than the address: nothing of it follows them. */
function tokenizeTrail(effects: Parameters<Tokenizer>[0], ok: State, nok: State): State {
  return function trail(code: Code): State | undefined {
    if (isOf(code, trailing)) {
      effects.consume(code);
      return trail;
    }
    return isOf(code, address) ? nok(code) : ok(code);
  };
}

const address = /[!-~](?<![<>"`\\^{|}[\]])/;
const trailing = /[.,:;!?'")*_~]/;

function isOf(code: Code, characters: RegExp): boolean {
  return code !== null && code > 0 && characters.test(String.fromCharCode(code));
}

function isLetterOrDigit(code: number): boolean {
  return code > 0 && /[a-z\d]/i.test(String.fromCharCode(code));
}

function codeOf(character: string): number {
  return character.charCodeAt(0);
}

/** Whether a `[` is open that may yet be a link's: no link stands within another. */
function isInLabel({ events }: TokenizeContext): boolean {
  return events.some(([, token]) => token.type === 'labelLink' && !token._balanced);
}
