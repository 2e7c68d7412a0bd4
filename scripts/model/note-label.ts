const noteWord =
  '(?:[表图附]?(?:备[ \\u3000]*注|注|说[ \\u3000]*明)[ \\u3000]*(?:[0-9０-９]{1,2}|[一二三四五六七八九十]|[①-⑳])?|(?:资料|数据)来源|Notes?(?: \\d{1,2})?|Remarks?|Sources?)';
const noteLine = new RegExp(
  `^(?<mark>(?:[＞》]|&gt;)?)[ \\u3000]*[*_]{0,3}[（(【〔]?${noteWord}[*_]{0,3}[）)】〕]?[ \\u3000]*[:：]`,
  'u',
);
/** Without a colon only what is nothing else. */
const spacedNote = /^(?<mark>(?:[＞》]|&gt;)?)[ \u3000]*(?:备注|注|说明)(?=[ \u3000])/u;
const noteName = /^(?:备[ \u3000]*注|注|附注|表注|说明)[:：]?$/u;

/** The word that a line begins with as a note does, such as `备注：`, and where the character stands that makes it one. */
export function noteLabelAt(line: string): { readonly label: string; readonly at: number } | undefined {
  const match = noteLine.exec(line) ?? spacedNote.exec(line);
  if (!match) return undefined;
  const [label] = match;
  if (match.groups?.mark) return { label, at: 0 };
  return { label, at: /[:：]$/.test(label) ? label.length - 1 : label.length };
}

/** Whether a line is nothing but the word that begins a note. */
export function isNoteLabel(line: string): boolean {
  return noteLabelAt(line)?.label.trim() === line.trim();
}

/** Whether a heading is what a note begins with and nothing else. */
export function isNoteName(name: string): boolean {
  return noteName.test(name);
}
