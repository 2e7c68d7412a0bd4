import { scriptRuns } from '../../style/index.ts';

/** A stretch of text in one script; `raised` where all its characters are to come from one face. */
type FaceRun = { readonly text: string; readonly latin: boolean; readonly raised?: boolean };

const figure = '[¹²³\\u2070-\\u209c]';
const hasFigure = new RegExp(figure, 'u');
/** Superscript and subscript characters, as in 10⁻⁵ and PM₂.₅. */
const raised = new RegExp(`${figure}+(?:[.,]${figure}+)*`, 'gu');

/**
 * The runs of a text by script, superscripts and subscripts as runs of their own. These are Latin and raised: Chinese
 * faces have some of them only, and draw those larger.
 */
export function raisedRuns(text: string, english = false): readonly FaceRun[] {
  if (!hasFigure.test(text)) return scriptRuns(text, english);
  const runs: FaceRun[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(raised)) {
    for (const one of scriptRuns(text.slice(from, index), english)) runs.push(one);
    runs.push({ text: found, latin: true, raised: true });
    from = index + found.length;
  }
  return [...runs, ...scriptRuns(text.slice(from), english)];
}
