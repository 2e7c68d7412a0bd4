import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { yamlFrontmatter } from '@codemirror/lang-yaml';
import { defaultHighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, Text } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { useEffect, useRef } from 'preact/hooks';
import type { Finding } from '../protocol.ts';
import { complete } from './complete.ts';
import { language, words } from './words.ts';

/** What others may ask of the editor. */
export type EditorHandle = {
  readonly goTo: (line: number, column?: number) => void;
  /** Replaces what stands at some findings by what is right, from the last to the first. */
  readonly apply: (findings: readonly Finding[]) => void;
  /** Puts in another text, such as the form's; what it shares at both ends stays untouched. */
  readonly replace: (text: string) => void;
};

type Properties = {
  /** What it begins with: from then on the text is the editor's. */
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly onChange: (text: string) => void;
  readonly onSave: () => void;
  readonly onReady: (handle: EditorHandle) => void;
};

const phrases: Readonly<Record<string, string>> = {
  Find: '查找',
  Replace: '替换',
  next: '下一处',
  previous: '上一处',
  all: '全选',
  'match case': '区分大小写',
  regexp: '正则式',
  'by word': '整词',
  replace: '替换',
  'replace all': '全部替换',
  close: '关闭',
};

/** The source in an editor, its findings at their places. */
export function Editor({ text, findings, onChange, onSave, onReady }: Properties) {
  const parent = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const told = useRef({ onChange, onSave });
  told.current = { onChange, onSave };

  useEffect(() => {
    if (!parent.current) return;
    const made = new EditorView({
      parent: parent.current,
      state: EditorState.create({
        doc: text,
        extensions: [
          EditorState.lineSeparator.of(/\r\n/u.test(text) ? '\r\n' : '\n'),
          ...(language === 'zh' ? [EditorState.phrases.of(phrases)] : []),
          lineNumbers(),
          history(),
          drawSelection(),
          highlightActiveLine(),
          highlightActiveLineGutter(),
          highlightSelectionMatches(),
          search({ top: true }),
          lintGutter(),
          yamlFrontmatter({ content: markdown() }),
          syntaxHighlighting(defaultHighlightStyle, { fallback: true }),
          autocompletion({ override: [complete] }),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': words.editor, spellcheck: 'false' }),
          keymap.of([
            {
              key: 'Mod-s',
              preventDefault: true,
              run: () => {
                told.current.onSave();
                return true;
              },
            },
            ...completionKeymap,
            ...searchKeymap,
            ...historyKeymap,
            ...defaultKeymap,
          ]),
          EditorView.updateListener.of(({ docChanged, state }) => {
            if (!docChanged) return;
            told.current.onChange(state.sliceDoc());
          }),
        ],
      }),
    });
    // What scrolls must be reached by keyboard.
    made.scrollDOM.tabIndex = 0;
    view.current = made;
    onReady({
      goTo: (line, column = 1) => {
        const at = offsetAt(made.state.doc, line, column);
        made.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'center' }) });
        made.focus();
      },
      apply: (wanted) => {
        const changes = wanted.flatMap((one) => changeOf(one, made.state.doc));
        const apart = changes
          .sort((a, b) => a.from - b.from)
          .filter((one, index, all) => index === 0 || (all[index - 1]?.to ?? 0) <= one.from);
        made.dispatch({ changes: apart });
      },
      replace: (other) => {
        const { doc } = made.state;
        const wanted = linesOf(other);
        if (wanted.eq(doc)) return;
        made.dispatch({ changes: differenceOf(doc.toString(), wanted.toString()) });
      },
    });
    return () => made.destroy();
  }, []);

  useEffect(() => {
    const { current } = view;
    if (!current) return;
    const { doc } = current.state;
    const diagnostics = findings.flatMap((one) => diagnosticOf(one, doc));
    current.dispatch(setDiagnostics(current.state, diagnostics));
  }, [findings]);

  return <div class="editor" ref={parent} />;
}

/** Lines and columns count from 1; what lies past the end is the end. */
function offsetAt(doc: Text, line: number, column: number): number {
  const found = doc.line(Math.max(1, Math.min(line, doc.lines)));
  return Math.min(found.to, found.from + column - 1);
}

function rangeOf({ line, column = 1, endLine = line, endColumn }: Finding, doc: Text) {
  if (line === undefined || endLine === undefined) return undefined;
  const from = offsetAt(doc, line, column);
  const to = endColumn === undefined ? doc.lineAt(from).to : offsetAt(doc, endLine, endColumn);
  return { from, to: Math.max(from, to) };
}

function changeOf(finding: Finding, doc: Text) {
  const range = finding.edit === undefined ? undefined : rangeOf(finding, doc);
  if (!range || finding.edit === undefined) return [];
  // At a point something is put in.
  const to = finding.endColumn === undefined ? range.from : range.to;
  return [{ from: range.from, to, insert: linesOf(finding.edit) }];
}

const severities = { error: 'error', warning: 'warning', hint: 'info' } as const;

function diagnosticOf(finding: Finding, doc: Text): Diagnostic[] {
  const range = rangeOf(finding, doc);
  if (!range) return [];
  const { message, fix, severity } = finding;
  return [{ ...range, severity: severities[severity], message: [message, fix].filter(Boolean).join('\n') }];
}

/** A text by its lines, however they end: in the editor all end as those of the source do. */
function linesOf(text: string): Text {
  return Text.of(text.split(/\r\n?|\n/u));
}

/** The one stretch in which two texts differ. */
function differenceOf(before: string, after: string) {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let same = 0;
  while (same < most - from && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { from, to: before.length - same, insert: linesOf(after.slice(from, after.length - same)) };
}
