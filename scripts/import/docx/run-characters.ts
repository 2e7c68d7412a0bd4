/** Elements of a run that stand for a character (ECMA-376-1, 17.3.3). */
export const runCharacters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};
