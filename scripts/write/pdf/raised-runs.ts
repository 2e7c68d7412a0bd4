import { scriptRuns } from '../../style/index.ts';

/** A stretch of text in one script; `raised` where all its characters are to come from one face. */
type FaceRun = { readonly text: string; readonly latin: boolean; readonly raised: boolean };

const figure = '[¹²³\\u2070-\\u209c]';
/** Superscript and subscript characters, as in 10⁻⁵ and PM₂.₅. */
const raised = new RegExp(`${figure}+(?:[.,]${figure}+)*`, 'gu');

/**
 * The runs of a text by script, superscripts and subscripts as runs of their own. These are Latin and raised: Chinese
 * faces have some of them only, and draw those larger.
 */
export function raisedRuns(text: string): FaceRun[] {
  const runs: FaceRun[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(raised)) {
    runs.push(...plainRuns(text, from, index), { text: found, latin: true, raised: true });
    from = index + found.length;
  }
  return [...runs, ...plainRuns(text, from, text.length)];
}

/** The part of the text's runs that lies between two places. */
function plainRuns(text: string, from: number, to: number): FaceRun[] {
  return scriptRuns(text.slice(from, to)).map((run) => ({ ...run, raised: false }));
}
