import { useRef, useState } from 'preact/hooks';
import type { State } from '../protocol.ts';
import { words } from './words.ts';

type Properties = {
  readonly state: State;
  readonly notice: string;
  /** Names of sources with changes that are not saved. */
  readonly drafts: readonly string[];
  readonly onDraft: (name: string) => void;
  readonly onFile: (file: File) => void;
  readonly onFresh: () => void;
  readonly onOpen: (name: string) => void;
};

/** Where one begins: a file to import, a new source, or one of the folder. */
export function Start({ state, notice, drafts, onDraft, onFile, onFresh, onOpen }: Properties) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  return (
    <main class="start">
      <h1>{words.name}</h1>
      <section
        class={isOver ? 'drop over' : 'drop'}
        aria-label={words.start}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer?.files[0];
          if (file) onFile(file);
        }}
      >
        <p>{words.startHint}</p>
        <p>
          <button type="button" class="main" onClick={() => input.current?.click()}>
            {words.choose}
          </button>{' '}
          <button type="button" onClick={onFresh}>
            {words.fresh}
          </button>
        </p>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={words.choose}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
      </section>
      <p class="notice" role="status">
        {notice}
      </p>
      {drafts.length > 0 && (
        <section aria-label={words.drafts}>
          <h2>{words.drafts}</h2>
          <ul class="sources">
            {drafts.map((name) => (
              <li key={name}>
                <button type="button" onClick={() => onDraft(name)}>
                  {name}
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
          {state.sources.map(({ name }) => (
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
