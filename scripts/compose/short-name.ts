/** A name without one （…） or (…) at its end, unless nothing would be left. */
export function shortName(name: string): string {
  const text = name.trimEnd();
  const [open, close] = text.endsWith('）') ? ['（', '）'] : ['(', ')'];
  if (!text.endsWith(close)) return name;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === close) depth++;
    if (text[at] === open && --depth === 0) return text.slice(0, at).trimEnd() || name;
  }
  return name;
}
