import { MergeView } from '@codemirror/merge';
import { EditorState } from '@codemirror/state';
import { EditorView, lineNumbers } from '@codemirror/view';
import { useEffect, useRef } from 'preact/hooks';
import { phrases } from './phrases.ts';
import { words } from './words.ts';

type Properties = { readonly before: string; readonly after: string };

/** Two versions of a source side by side, what is the same folded away. */
export function Changes({ before, after }: Properties) {
  const parent = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!parent.current || before === after) return;
    const extensions = [phrases, lineNumbers(), EditorView.lineWrapping, EditorState.readOnly.of(true)];
    const labelled = (label: string) => [
      ...extensions,
      EditorView.editable.of(false),
      EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
    ];
    const view = new MergeView({
      a: { doc: before, extensions: labelled(words.disk) },
      b: { doc: after, extensions: labelled(words.mine) },
      parent: parent.current,
      collapseUnchanged: { margin: 2, minSize: 6 },
      highlightChanges: true,
    });
    return () => view.destroy();
  }, [before, after]);
  if (before === after) return <p class="notice">{words.noChanges}</p>;
  return (
    <div class="changes">
      <div class="sides" aria-hidden="true">
        <span>{words.disk}</span>
        <span>{words.mine}</span>
      </div>
      <div ref={parent} />
    </div>
  );
}
