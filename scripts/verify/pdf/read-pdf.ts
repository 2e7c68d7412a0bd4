import type { Page } from './page.ts';
import { type Operator, readOperators } from './read-operators.ts';

/** What a PDF draws, page by page, and the pages that names in it lead to, from 0. */
export type ReadPdf = { readonly pages: readonly Page[]; readonly targets: ReadonlyMap<string, number> };

/** Reads what each page of a PDF draws. A text is the reason why it cannot be read. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf | string> {
  const pdfjs = await loadPdfjs();
  const names = new Map(Object.entries(pdfjs.OPS).map(([name, number]) => [number, name]));
  const task = pdfjs.getDocument({
    // a copy: pdfjs takes the buffer it is given away from its owner
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    stopAtErrors: true,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    disableStream: true,
  });
  try {
    const document = await task.promise;
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { fnArray, argsArray } = await page.getOperatorList();
      const operators = fnArray.map((operator, index) => toOperator(operator, argsArray[index], names));
      pages.push(readOperators(operators, page.view));
      page.cleanup();
    }
    const targets = new Map<string, number>();
    for (const [name, target] of Object.entries(await document.getDestinations()))
      targets.set(name, await document.getPageIndex(target[0]));
    return { pages, targets };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await task.destroy();
  }
}

/** Loads pdfjs when first needed: it takes longer to start than most commands to run. */
async function loadPdfjs() {
  // pdfjs makes one as it loads and needs it only to draw; without its optional canvas package there would be none.
  const scope: { DOMMatrix?: unknown } = globalThis;
  scope.DOMMatrix ??= class DOMMatrix {};
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** pdfjs puts a path's painting, an operator's number, and its steps, in a list of one, among `constructPath`'s operands. */
function toOperator(
  operator: number,
  operands: readonly unknown[] | null,
  names: ReadonlyMap<number, string>,
): Operator {
  const name = names.get(operator) ?? '';
  if (name !== 'constructPath' || !operands) return { name, operands: operands ?? [] };
  const [painting, path] = operands as [number, readonly unknown[]];
  return { name, operands: [names.get(painting), path[0]] };
}
