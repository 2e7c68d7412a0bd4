/**
 * The language of a file's Latin letters as Word has it: with a region, by which Word finds its hyphens and its spelling
 * ([MS-LCID], 2.2). A tag that names none gets the likeliest (UTS #35, likely subtags): en-US, fr-FR, pt-BR. In a
 * Chinese document, Latin letters are English.
 */
export function wordLanguage(lang: string): string {
  if (/^zh\b/i.test(lang)) return 'en-US';
  if (!/^[a-z]{2,3}(?:-[a-z]{4})?$/i.test(lang)) return lang;
  const { region } = new Intl.Locale(lang).maximize();
  // Of the world, as Esperanto is: no region of Word's.
  return region === undefined || /^\d/.test(region) ? lang : `${lang}-${region}`;
}
