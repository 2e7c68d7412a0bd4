import { useEffect, useRef, useState } from 'preact/hooks';
import type { State } from '../protocol.ts';
import { FileButton } from './file-button.tsx';
import type { Chosen, Failure, Opened } from './opened.ts';
import { OtherWays } from './other-ways.tsx';
import { words } from './words.ts';

type Properties = {
  readonly state: State;
  readonly notice: string;
  readonly failure: Failure | undefined;
  /** Sources with changes that are not saved. */
  readonly drafts: readonly Opened[];
  readonly onDraft: (draft: Opened) => void;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onForget: (draft: Opened) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onFresh: () => void;
  readonly onOpen: (name: string) => void;
};

/** Where one begins: a file to import, a new source, or one of the folder. */
export function Start(properties: Properties) {
  const { state, notice, failure, drafts, onDraft, onChoose, onForget, onFiles, onFresh, onOpen } =
    properties;
  const isOver = useDrop(onFiles);
  return (
    <main class="start">
      <h1>{words.name}</h1>
      <section class={isOver ? 'drop over' : 'drop'} aria-label={words.start}>
        <p>{words.startHint}</p>
        <p>
          <FileButton label={words.choose} isMain onFiles={onFiles} />{' '}
          <button type="button" onClick={onFresh}>
            {words.fresh}
          </button>
        </p>
      </section>
      <p class="notice" role="status">
        {notice}
      </p>
      {failure && <Reasons failure={failure} onChoose={onChoose} />}
      {drafts.length > 0 && (
        <section aria-label={words.drafts}>
          <h2>{words.drafts}</h2>
          <ul class="sources">
            {drafts.map((draft) => (
              <li key={draft.id}>
                <button type="button" onClick={() => onDraft(draft)}>
                  {draft.name}
                </button>
                <button
                  type="button"
                  aria-label={words.forget(draft.name)}
                  onClick={() => confirm(words.forgetAsked(draft.name)) && onForget(draft)}
                >
                  {words.forgetShort}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-label={words.inFolder(state.folder)}>
        <h2>{words.inFolder(state.folder)}</h2>
        {state.sources.length === 0 && <p>{words.none}</p>}
        <ul class="sources">
          {state.sources.map((name) => (
            <li key={name}>
              <button type="button" onClick={() => onOpen(name)}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}

type ReasonsProperties = { readonly failure: Failure; readonly onChoose: (chosen: Chosen) => void };

function Reasons({ failure: { findings, choices }, onChoose }: ReasonsProperties) {
  return (
    <div class="failed">
      <OtherWays title={words.oneWay} choices={choices} onChoose={onChoose} />
      <ul>
        {findings.map(({ severity, message, fix }, index) => (
          <li key={index}>
            <strong>{words.severity[severity]}</strong> {message}
            {fix && <p class="note">{`${words.fix}：${fix}`}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Takes files that are dropped anywhere on the page; whether one is held over it. */
function useDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const told = useRef(onFiles);
  told.current = onFiles;
  useEffect(() => {
    const over = () => setOver(true);
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = ({ dataTransfer }: DragEvent) => {
      setOver(false);
      told.current([...(dataTransfer?.files ?? [])]);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}
