// The table of ready data by the bare docx library: node docx-library.mjs data.json out.docx
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import {
  AlignmentType,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

const widths = [1474, 2835, 2835, 1985, 3627];
const { label, title, columns, programmes, notes } = JSON.parse(readFileSync(argv[2], 'utf8'));

const paragraph = (text, size = 18, options = {}) =>
  new Paragraph({ ...options, children: [new TextRun({ text, size, font: 'Noto Serif SC' })] });

const cell = (lines, column, rowSpan = 1) =>
  new TableCell({
    rowSpan,
    width: { size: widths[column], type: 'dxa' },
    children: lines.map((line) => paragraph(line)),
  });

const rowsOf = ({ cells, tasks }) =>
  tasks.map(({ name, measures }, index) => {
    const merged = index === 0 ? cells.map((lines, column) => cell(lines, column, tasks.length)) : [];
    return new TableRow({ cantSplit: true, children: [...merged, cell([name], 3), cell([measures], 4)] });
  });

const head = new TableRow({
  tableHeader: true,
  children: columns.map((name, column) => cell([name], column)),
});
const table = new Table({ columnWidths: widths, rows: [head, ...programmes.flatMap(rowsOf)] });
const page = {
  size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
  margin: { top: 1587, right: 2098, bottom: 1474, left: 1984 },
};
const children = [
  paragraph(label, 32),
  paragraph(title, 44, { alignment: AlignmentType.CENTER }),
  table,
  ...notes.map((note) => paragraph(note)),
];
writeFileSync(
  argv[3],
  await Packer.toBuffer(new Document({ sections: [{ properties: { page }, children }] })),
);
