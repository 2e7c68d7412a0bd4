import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { yamlFrontmatter } from '@codemirror/lang-yaml';
import { defaultHighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, Text } from '@codemirror/state';
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
import { findingPlaces, type Place, placesOf, setPlaces } from './finding-places.ts';
import { endOf } from './line-ends.ts';
import { phrases } from './phrases.ts';
import type { Found } from './use-look.ts';
import { words } from './words.ts';

/** What others may ask of the editor. */
export type EditorHandle = {
  readonly goTo: (line: number, column?: number) => void;
  /** Replaces what stands at some findings by what is right; what has been changed since stays. */
  readonly apply: (findings: readonly Finding[]) => void;
  /** Puts in another text, such as the form's, with its line ends; what it shares at both ends stays untouched. */
  readonly replace: (text: string) => void;
};

type Properties = {
  /** What it begins with: from then on the text is the editor's. */
  readonly text: string;
  readonly found: Found | undefined;
  readonly onChange: (text: string) => void;
  readonly onReady: (handle: EditorHandle) => void;
};

/** The source in an editor, its findings at their places. */
export function Editor({ text, found, onChange, onReady }: Properties) {
  const parent = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const told = useRef(onChange);
  told.current = onChange;

  useEffect(() => {
    if (!parent.current) return;
    const made = new EditorView({
      parent: parent.current,
      state: EditorState.create({
        doc: text,
        extensions: [
          ends.of(EditorState.lineSeparator.of(endOf(text))),
          findingPlaces,
          phrases,
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
          keymap.of([...completionKeymap, ...searchKeymap, ...historyKeymap, ...defaultKeymap]),
          EditorView.updateListener.of(({ docChanged, state }) => {
            if (docChanged) told.current(state.sliceDoc());
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
        const { doc } = made.state;
        const places = placesOf(made.state);
        const keys = new Set(wanted.map(keyOf));
        const taken = places
          .filter(
            ({ finding, from, to, was }) => keys.has(keyOf(finding)) && doc.sliceString(from, to) === was,
          )
          .filter(({ from }, index, all) => index === 0 || (all[index - 1]?.to ?? 0) <= from);
        made.dispatch({
          changes: taken.map(({ finding: { edit = '' }, from, to }) => ({ from, to, insert: linesOf(edit) })),
          effects: setPlaces.of(places.filter((one) => !taken.includes(one))),
        });
      },
      replace: (other) => {
        const end = endOf(other);
        const wanted = other.split(end === '\n' ? end : /\r\n?|\n/u).join('\n');
        made.dispatch({
          changes: differenceOf(made.state.doc.toString(), wanted),
          effects: ends.reconfigure(EditorState.lineSeparator.of(end)),
        });
      },
    });
    return () => made.destroy();
  }, []);

  useEffect(() => {
    const { current } = view;
    // What was found in another text goes with the text until the next look.
    if (!current || !found || found.asked.text !== current.state.sliceDoc()) return;
    const { doc } = current.state;
    const findings = found.findings.filter((one) => one.file === found.name);
    const diagnostics = findings.flatMap((one) => diagnosticOf(one, doc));
    const places = findings.flatMap((one) => placeOf(one, doc)).sort((a, b) => a.from - b.from);
    current.dispatch(setDiagnostics(current.state, diagnostics), { effects: setPlaces.of(places) });
  }, [found]);

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

/** The same finding of another look is the same. */
function keyOf({ rule, line, column, endLine, endColumn, edit }: Finding): string {
  return JSON.stringify([rule, line, column, endLine, endColumn, edit]);
}

/** Where a finding that can be mended is to be. */
function placeOf(finding: Finding, doc: Text): Place[] {
  const range = finding.edit === undefined ? undefined : rangeOf(finding, doc);
  if (!range) return [];
  const { from } = range;
  // At a point something is put in.
  const to = finding.endColumn === undefined ? from : range.to;
  return [{ finding, from, to, was: doc.sliceString(from, to) }];
}

const severities = { error: 'error', warning: 'warning', hint: 'info' } as const;

function diagnosticOf(finding: Finding, doc: Text): Diagnostic[] {
  const range = rangeOf(finding, doc);
  if (!range) return [];
  const { message, fix, severity } = finding;
  return [{ ...range, severity: severities[severity], message: [message, fix].filter(Boolean).join('\n') }];
}

/** How the lines of the text end. */
const ends = new Compartment();

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
