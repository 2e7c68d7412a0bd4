import { useEffect, useState } from 'preact/hooks';
import type { Finding, State } from '../protocol.ts';
import { type Chosen, hasToken, importFile, readSource, readState } from './api.ts';
import { Desk } from './desk.tsx';
import { readDrafts } from './drafts.ts';
import { freshText } from './fresh-text.ts';
import type { Opened } from './opened.ts';
import { OtherWays, wayOf } from './other-ways.tsx';
import { Start } from './start.tsx';
import { words } from './words.ts';

/** The page: where one begins, or the source that is open. */
export function App() {
  const [state, setState] = useState<State>();
  const [opened, setOpened] = useState<Opened>();
  /** Which opening it is: the same file may be opened again. */
  const [serial, setSerial] = useState(0);
  const [notice, setNotice] = useState(hasToken ? '' : words.wrongAddress);
  const [failed, setFailed] = useState<Pick<Opened, 'otherWays'> & { findings: readonly Finding[] }>();
  const [drafts, setDrafts] = useState(readDrafts);

  const fail = (error: unknown) => setNotice(error instanceof Error ? error.message : String(error));
  const refresh = () => readState().then(setState, fail);
  useEffect(() => {
    if (hasToken) void refresh();
  }, []);

  // The browser's button goes back to the beginning, and not out of the page.
  useEffect(() => {
    const back = () => {
      setOpened(undefined);
      setDrafts(readDrafts());
      void refresh();
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);

  function open(source: Opened): void {
    setNotice('');
    setFailed(undefined);
    // Read another way, a file is opened over itself.
    if (history.state !== 'open') history.pushState('open', '');
    setOpened(source);
    setSerial((count) => count + 1);
  }

  async function take(file: File, chosen: Chosen = {}): Promise<void> {
    setFailed(undefined);
    if (state && file.size > state.largestFile) return setNotice(words.tooLarge(file.name));
    setNotice(words.importing(file.name));
    try {
      const { name, source, findings, choices } = await importFile(file, chosen);
      const otherWays = choices.map(wayOf).map((way) => ({
        label: way.label,
        take: () => void take(file, { ...chosen, ...way.chosen }),
      }));
      if (source !== undefined)
        return open({ name: freeName(name, state), text: source, disk: null, imported: findings, otherWays });
      setNotice(words.importFailed(file.name));
      setFailed({ findings, otherWays });
    } catch (error) {
      fail(error);
    }
  }

  if (!state)
    return (
      <main class="start">
        <p class="notice" role="status">
          {notice}
        </p>
      </main>
    );
  if (opened)
    return (
      <Desk
        key={serial}
        opened={opened}
        taken={state.sources.map(({ name }) => name)}
        onClose={() => history.back()}
      />
    );
  return (
    <>
      <Start
        state={state}
        notice={notice}
        drafts={Object.keys(drafts)}
        onDraft={(name) => {
          const draft = drafts[name];
          if (draft) open(draft);
        }}
        onFile={(file) => void take(file)}
        onFresh={() =>
          open({ name: freeName(`${words.freshName}.md`, state), text: freshText, disk: null, imported: [] })
        }
        onOpen={(name) =>
          void readSource(name)
            .then((disk) => open({ name, text: disk.text, disk, imported: [] }))
            .catch(fail)
        }
      />
      {failed && (
        <div class="failed">
          <OtherWays ways={failed.otherWays} />
          <ul>
            {failed.findings.map(({ message, fix }, index) => (
              <li key={index}>
                {message}
                {fix && <p class="note">{`${words.fix}：${fix}`}</p>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** A name that no source of the folder has: with a number behind it where one has. */
function freeName(name: string, state: State | undefined): string {
  const taken = new Set(state?.sources.map((one) => one.name.normalize('NFC').toLowerCase()));
  const stem = name.replace(/\.md$/iu, '');
  for (let count = 1; ; count++) {
    const free = count === 1 ? name : `${stem}-${count}.md`;
    if (!taken.has(free.normalize('NFC').toLowerCase())) return free;
  }
}
