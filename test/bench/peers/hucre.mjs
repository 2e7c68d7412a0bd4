// The table of ready data by hucre, a bare library of Excel files: node hucre.mjs data.json out.xlsx
// or the texts of a workbook read by it: node hucre.mjs in.xlsx out.txt
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { readXlsx, writeXlsx } from 'hucre';

const [, , input, output] = argv;
writeFileSync(output, input.endsWith('.xlsx') ? await read() : await write());

async function read() {
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(input)));
  return sheets.map(({ rows }) => rows.map((row) => row.join('\t')).join('\n')).join('\n');
}

async function write() {
  const { label, title, columns, programmes, notes } = JSON.parse(readFileSync(input, 'utf8'));
  const head = [[label], [title], columns];
  const merges = [];
  const body = [];
  for (const { cells, tasks } of programmes) {
    const startRow = head.length + body.length;
    const endRow = startRow + tasks.length - 1;
    if (endRow > startRow)
      for (const startCol of cells.keys()) merges.push({ startRow, startCol, endRow, endCol: startCol });
    for (const [index, { name, measures }] of tasks.entries()) {
      const merged = cells.map((lines) => (index === 0 ? lines.join('\n') : null));
      body.push([...merged, name, measures]);
    }
  }
  const rows = [...head, ...body, ...notes.map((note) => [note])];
  return writeXlsx({ sheets: [{ name: label, rows, merges }] });
}
