// The table of ready data by docxtemplater: node docxtemplater.mjs data.json out.docx template.docx
// The template has a row that begins a programme and a row for each further task (`tagData` in ../peer-data.ts).
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

const { programmes, notes, ...texts } = JSON.parse(readFileSync(argv[2], 'utf8'));

const programme = ({ cells: [name, goal, principles], tasks: [first, ...rest] }) => ({
  programme: name.join('\n'),
  goal: goal.join('\n'),
  principles: principles.join('\n'),
  firstName: first.name,
  firstMeasures: first.measures,
  rest,
});

const template = new Docxtemplater(new PizZip(readFileSync(argv[4])), {
  paragraphLoop: true,
  linebreaks: true,
});
template.render({ ...texts, programmes: programmes.map(programme), note: notes.join('\n') });
writeFileSync(argv[3], template.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' }));
