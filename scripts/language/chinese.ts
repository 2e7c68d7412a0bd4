/** The source of a character class: what a Chinese text is made of besides letters and digits. */
export const han = '\\p{Script=Han}';

/** The source of a character class's content: marks that stand only in Chinese text. */
export const fullWidthMarks = '，。；：、？！（）《》〈〉【】〔〕';

/** What Chinese text is made of, its full-width marks with it; Japanese is written without spaces, too. */
const chineseText =
  /[\p{Script=Han}\p{Script=Bopomofo}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/u;
/** Full-width in Chinese, half-width elsewhere: the same characters. */
const chineseMarks = /[“”‘’—…]/;

/** Whether a BCP 47 tag names Chinese. */
export function isChinese(lang: string): boolean {
  return /^zh(?:-|$)/i.test(lang);
}

/** Whether a BCP 47 tag names English. */
export function isEnglish(lang: string): boolean {
  return /^en(?:-|$)/i.test(lang);
}

/** Whether a text holds a Chinese character, marks not counted. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** What a line end between two characters becomes: nothing beside Chinese text, else a space. */
export function joinOf(before: string, after: string, chinese: boolean): '' | ' ' {
  const isWritten = (character: string) =>
    chineseText.test(character) || (chinese && chineseMarks.test(character));
  return isWritten(before) || isWritten(after) ? '' : ' ';
}

/** The whole character before a UTF-16 offset; empty at the text's start. */
export function characterBefore(text: string, offset: number): string {
  return /.$/su.exec(text.slice(Math.max(0, offset - 2), offset))?.[0] ?? '';
}

/** The whole character at a UTF-16 offset; empty at the text's end. */
export function characterAfter(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}
