/** A stretch of text set in one typeface of a role: the Latin one or the Chinese one. */
type ScriptRun = { readonly text: string; readonly latin: boolean };

/** Latin letters, digits, ASCII marks and the marks of European typography; white space goes with them. */
const latinCharacter = /[\t\n\r -~\u00a0¢£¥©®ª²³µ¹º¼½¾À-ÖØ-öø-ʯḀ-ỿ–\u2009\u202f€]/u;
const letterOrDigit = /[0-9A-Za-zÀ-ÖØ-öø-ʯḀ-ỿ]/u;
const sharedMark = /[“”‘’—…·]/u;
const han = /\p{Script=Han}/u;
const attached = /[\p{M}\p{Cf}]/u;

/**
 * Cuts text where the typeface changes between Chinese and Latin: the one rule of every format.
 * “ ” ‘ ’ — … · are Chinese marks, in an `english` document only beside a Chinese character; ’ between two Latin letters
 * is an apostrophe. Joined, the runs are the text.
 */
export function scriptRuns(text: string, english = false): ScriptRun[] {
  const runs: { text: string; latin: boolean }[] = [];
  let before = '';
  for (let index = 0; index < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
    index += character.length;
    const run = runs.at(-1);
    const after = String.fromCodePoint(text.codePointAt(index) ?? 0);
    const latin = run && attached.test(character) ? run.latin : isLatin(character, before, after, english);
    if (run?.latin === latin) run.text += character;
    else runs.push({ text: character, latin });
    before = character;
  }
  return runs;
}

function isLatin(character: string, before: string, after: string, english: boolean): boolean {
  if (english && sharedMark.test(character)) return !han.test(before) && !han.test(after);
  if (character === '’') return letterOrDigit.test(before) && letterOrDigit.test(after);
  return latinCharacter.test(character);
}
