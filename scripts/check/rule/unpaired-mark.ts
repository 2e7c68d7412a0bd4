import type { Problem } from '../../problem/index.ts';
import { around } from '../around.ts';
import type { EditorRule, Finding, Passage } from '../editor-rule.ts';
import { pairsOf, passagesAskew } from '../pairs.ts';

/** An opening mark without its closing one, or the other way about. */
export const unpairedMark: EditorRule = {
  id: 'unpaired-mark',
  *check({ chinese, passages }) {
    if (!chinese) return;
    for (const [index, passage] of passagesAskew(passages)) yield* unpairedIn(passage, passages[index + 1]);
  },
  wrong: [
    { text: '建设“全国先行区、全球新高地', finds: ['“'] },
    { text: '构建”多规合一“规划体系', finds: ['”多规合一“'] },
    { text: '推进“放管服“改革', finds: ['“'] },
    { text: '落实”双随机”监管', finds: ['”'] },
    { text: '90%以上县（市通高铁，按管理办法》执行', finds: ['（', '》'] },
  ],
  right: [
    { text: '建设“全国先行区、全球新高地”，90%以上县（市）通高铁' },
    { text: '任务包括：1）建平台；2）聚人才；a）引进McDonald’s' },
    { text: '“一要统筹规划。\n\n“二要分步实施。”' },
  ],
};

function* unpairedIn(passage: Passage, next: Passage | undefined): Generator<Finding> {
  const { text, place } = passage;
  const { unpaired } = pairsOf(passage);
  for (let at = 0; at < unpaired.length; at++) {
    const [start = 0, end = start] = unpaired.slice(at, at + 2);
    if (start === 0 && text[0] === '“' && goesOn(passage, next)) continue;
    const wrong = wrongQuotes(text, start, end);
    if (wrong) {
      at++;
      yield { place: place(wrong.start, wrong.end), values: wrong.values };
    } else
      yield {
        place: place(start, start + 1),
        values: { mark: text[start] ?? '', text: around(text, start, start + 1) },
      };
  }
}

type WrongQuotes = { readonly start: number; readonly end: number; readonly values: Problem['values'] };

/** Two marks, `start` and `end`, that stand round a few words and are both of one side, or the wrong way round. */
function wrongQuotes(text: string, start: number, end: number): WrongQuotes | undefined {
  const marks = `${text[start]}${text[end]}`;
  const [open = '', close = ''] = /[“”]/.test(marks) ? '“”' : '‘’';
  const inner = text.slice(start + 1, end);
  if (start === end || inner.length > 40 || /^$|[。！？\n]/.test(inner)) return undefined;
  const quoted = { text: text.slice(start, end + 1), write: open + inner + close };
  if (marks === close + open)
    return { start, end: end + 1, values: { case: 'swapped', mark: '', ...quoted } };
  if (marks === open + open)
    return { start: end, end: end + 1, values: { case: 'close', mark: open, ...quoted } };
  if (marks !== close + close) return undefined;
  return { start, end: start + 1, values: { case: 'open', mark: close, ...quoted } };
}

/** A quotation of several paragraphs opens each of them and closes the last. */
function goesOn(passage: Passage, next: Passage | undefined): boolean {
  return next?.text[0] === '“' && next.entry === passage.entry && next.column === passage.column;
}
