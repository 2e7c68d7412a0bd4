/** What makes a cluster of several code points possible: marks, joiners, skin tones, flags, Hangul letters. */
const composite = /[\p{M}\p{Cf}\r\u1100-\u11ff\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]/u;
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Cuts text into what a reader takes for one character: never inside a pair, a sequence or a dash ——. */
export function clustersOf(text: string): string[] {
  const clusters = composite.test(text)
    ? Array.from(segmenter.segment(text), ({ segment }) => segment)
    : Array.from(text);
  return text.includes('——') ? withDashes(clusters) : clusters;
}

/** Two 一字线 together are one dash, which fonts draw as one stroke. */
function withDashes(clusters: readonly string[]): string[] {
  const joined: string[] = [];
  for (const cluster of clusters) {
    if (cluster === '—' && joined.at(-1) === '—') joined[joined.length - 1] = '——';
    else joined.push(cluster);
  }
  return joined;
}
