/** The part of hyphen that is used; the package carries no types. */
declare module 'hyphen' {
  /** Puts `hyphenChar` into each word of a text where it may be parted. */
  export default function createHyphenator(
    patterns: unknown,
    options: { readonly async: false; readonly hyphenChar: string; readonly minWordLength: number },
  ): (text: string) => string;
}
