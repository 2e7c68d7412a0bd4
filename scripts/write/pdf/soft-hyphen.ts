/**
 * What a drawn text has for a hyphen that the line breaker has set: drawn as a hyphen, read as U+00AD, so that a copied
 * or searched word is whole (ISO 32000-1, 14.8.2.2.3). One that the Document has is never drawn.
 */
export const softHyphen = '\u00ad';
export const hyphenGlyph = '-';
