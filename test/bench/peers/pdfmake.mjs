// The table of ready data by bare pdfmake: node pdfmake.mjs data.json out.pdf font.ttf
// Each programme is one row, its tasks a table within it: with row spans pdfmake cuts and loses text at a page's end.
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import pdfmake from 'pdfmake';

const mm = 72 / 25.4;
// Without the padding of the cells, 4 pt on either side.
const widths = [26, 50, 50, 35, 64].map((width) => width * mm - 8);
const { label, title, columns, programmes, notes } = JSON.parse(readFileSync(argv[2], 'utf8'));

const within = {
  hLineWidth: (line, { table }) => (line === 0 || line === table.body.length ? 0 : 0.5),
  vLineWidth: (line) => (line === 1 ? 0.5 : 0),
};
const nested = (programme) => ({
  colSpan: 2,
  margin: [-4, -2],
  layout: within,
  table: {
    widths: widths.slice(3),
    dontBreakRows: true,
    body: programme.tasks.map((task) => [task.name, task.measures]),
  },
});
const rowOf = (programme) => [...programme.cells.map((lines) => lines.join('\n')), nested(programme), ''];

pdfmake.addFonts({ Serif: { normal: argv[4] } });
await pdfmake
  .createPdf({
    pageSize: 'A4',
    pageOrientation: 'landscape',
    pageMargins: [35 * mm, 28 * mm, 37 * mm, 26 * mm],
    defaultStyle: { font: 'Serif', fontSize: 9 },
    content: [
      { text: label, fontSize: 16 },
      { text: title, fontSize: 22, alignment: 'center', margin: [0, 9] },
      {
        layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5 },
        table: { widths, headerRows: 1, body: [columns, ...programmes.map(rowOf)] },
      },
      ...notes,
    ],
  })
  .write(argv[3]);
