import { identity, type Matrix, multiply, toMatrix } from './matrix.ts';
import { type Glyph, measureRun, type TextState } from './measure-run.ts';
import type { Page, RuledLine, Run } from './page.ts';
import { rulesOf } from './rules-of.ts';

/** One operator of a page by pdfjs's name, with its operands as pdfjs gives them. */
export type Operator = { readonly name: string; readonly operands: readonly unknown[] };

/** The part of the graphics state that places text and lines (ISO 32000-1, 8.4 and 9.3). */
type State = TextState & { matrix: Matrix; leading: number; visible: boolean };

const invisible = 3;

/** Follows a page's operators and gathers its text and ruled lines. `view` is the page's box in PDF units. */
export function readOperators(operators: readonly Operator[], view: readonly number[]): Page {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const runs: Run[] = [];
  const rules: RuledLine[] = [];
  const handlers = createHandlers([1, 0, 0, -1, -left, top], runs, rules);
  for (const { name, operands } of operators) handlers[name]?.(operands);
  return { width: right - left, height: top - bottom, runs, rules };
}

type Handlers = Readonly<Record<string, (operands: readonly unknown[]) => void>>;

function createHandlers(page: Matrix, runs: Run[], rules: RuledLine[]): Handlers {
  let state: State = {
    matrix: page,
    size: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    visible: true,
  };
  const saved: State[] = [];
  let line: Matrix = identity;
  let text: Matrix = identity;

  const save = () => {
    saved.push({ ...state });
  };
  const restore = () => {
    state = saved.pop() ?? state;
  };
  const transform = (matrix: Matrix) => {
    state.matrix = multiply(state.matrix, matrix);
  };
  const moveText = (x: number, y: number) => {
    line = multiply(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  const showText = (glyphs: readonly (Glyph | number)[]) => {
    const { run, advance } = measureRun(glyphs, state, multiply(state.matrix, text));
    if (run && state.visible) runs.push(run);
    text = multiply(text, [1, 0, 0, 1, advance, 0]);
  };

  return {
    save,
    restore,
    transform: (operands) => transform(toMatrix(operands)),
    paintFormXObjectBegin: ([matrix]) => {
      save();
      if (matrix) transform(toMatrix(matrix));
    },
    paintFormXObjectEnd: restore,
    beginText: () => {
      line = identity;
      text = identity;
    },
    setCharSpacing: ([spacing]) => {
      state.characterSpacing = Number(spacing);
    },
    setWordSpacing: ([spacing]) => {
      state.wordSpacing = Number(spacing);
    },
    setHScale: ([percent]) => {
      state.scale = Number(percent) / 100;
    },
    setLeading: ([leading]) => {
      state.leading = Number(leading);
    },
    setFont: ([, size]) => {
      state.size = Number(size);
    },
    setTextRise: ([rise]) => {
      state.rise = Number(rise);
    },
    setTextRenderingMode: ([mode]) => {
      state.visible = mode !== invisible;
    },
    setTextMatrix: ([matrix]) => {
      line = toMatrix(matrix);
      text = line;
    },
    moveText: ([x, y]) => moveText(Number(x), Number(y)),
    setLeadingMoveText: ([x, y]) => {
      state.leading = -Number(y);
      moveText(Number(x), Number(y));
    },
    nextLine: () => moveText(0, -state.leading),
    showText: ([glyphs]) => showText(glyphs as readonly (Glyph | number)[]),
    constructPath: ([painting, path]) => {
      for (const one of rulesOf(String(painting), path as Float32Array | null, state.matrix)) rules.push(one);
    },
  };
}
