// The table of ready data by Typst: node typst.mjs data.json out.pdf font.ttf
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const mainFileContent = `
#let data = json(bytes(sys.inputs.data))
#let lines(texts) = texts.join(linebreak())
#set page("a4", flipped: true, margin: (top: 28mm, right: 37mm, bottom: 26mm, left: 35mm))
#set text(font: "Noto Serif SC", size: 9pt, lang: "zh")
#text(16pt, data.label)
#align(center, text(22pt, data.title))
#table(
  columns: (26mm, 50mm, 50mm, 35mm, 64mm),
  stroke: 0.5pt,
  table.header(..data.columns),
  ..for programme in data.programmes {
    let tasks = programme.tasks
    programme.cells.map(cell => table.cell(rowspan: tasks.len(), lines(cell)))
    tasks.map(task => (task.name, table.cell(breakable: false, task.measures))).flatten()
  },
)
#lines(data.notes)
`;

const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: [readFileSync(argv[4])] }] });
const inputs = { data: readFileSync(argv[2], 'utf8') };
writeFileSync(argv[3], compiler.pdf({ mainFileContent, inputs }));
