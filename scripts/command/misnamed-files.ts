import { join } from 'node:path';
import { isFile, listFiles } from '../files.ts';
import { isSlipOf } from '../language/index.ts';
import { type Problem, problem } from '../problem/index.ts';

const template = {
  ending: '.md.hbs',
  written: /^\.(?:md\.(?:hbs|handlebars)|(?:hbs|handlebars)(?:\.md)?|md)$/,
};
const yaml = { ending: '.yaml', written: /^\.(?:y[aml]{2,4})$/ };

/** What is read of a folder of templates, with the endings that people write for its own. */
const known = [
  { stem: 'overview', ...template },
  { stem: 'briefing', ...template },
  { stem: 'style', ...yaml },
  { stem: 'terms', ...yaml },
  { stem: 'check', ...yaml },
];

/** The files of a folder of templates that are not read, as their names are those of read ones but for a slip. */
export function misnamedFiles(folder: string): Problem[] {
  const names = listFiles(folder);
  return names.flatMap((file) => {
    const name = meantBy(file);
    if (name === undefined || name === file) return [];
    const isRead = isFile(join(folder, name));
    // Where case does not count, the file is read by the other name.
    if (isRead && !names.includes(name)) return [];
    const path = join(folder, file);
    return [problem('template-file-name', { file: path }, { path, name, case: isRead ? 'both' : '' })];
  });
}

/** The name that a file would be read by: its letters, their case and its ending set right. */
function meantBy(file: string): string | undefined {
  const plain = file
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/\.txt$/, '');
  const [, stem = '', written = ''] = /^([a-z]+)(\..+)$/.exec(plain) ?? [];
  const meant = known.find((one) => one.written.test(written) && isSlipOf(stem, one.stem));
  return meant && meant.stem + meant.ending;
}
