import type { PeerData } from './peer-data.ts';

/** The table as HTML, a paragraph a line: what pandoc reads. */
export function peerHtml({ label, title, columns, programmes, notes }: PeerData): string {
  const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${escaped(line)}</p>`).join('');
  const cell = (lines: readonly string[], rowSpan = 1) =>
    `<td rowspan="${rowSpan}">${paragraphs(lines)}</td>`;
  const rows = programmes.flatMap(({ cells, tasks }) =>
    tasks.map(({ name, measures }, index) => {
      const merged = index === 0 ? cells.map((lines) => cell(lines, tasks.length)).join('') : '';
      return `<tr>${merged}${cell([name])}${cell([measures])}</tr>`;
    }),
  );
  const head = columns.map((name) => `<th>${escaped(name)}</th>`).join('');
  const table = `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
  return `${paragraphs([label])}\n<h1>${escaped(title)}</h1>\n${table}\n${paragraphs(notes)}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
