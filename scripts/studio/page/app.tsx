import { useEffect, useRef, useState } from 'preact/hooks';
import type { State } from '../protocol.ts';
import { enter, importFile, readSource, readState } from './api.ts';
import { Desk } from './desk.tsx';
import { forgetDraft, keepDraft, readDrafts } from './drafts.ts';
import { freshText } from './fresh-text.ts';
import type { Chosen, Failure, Opened } from './opened.ts';
import { Start } from './start.tsx';
import { words } from './words.ts';

/** The page: where one begins, or the source that is open. */
export function App() {
  const [state, setState] = useState<State>();
  const [opened, setOpened] = useState<Opened>();
  const [notice, setNotice] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const [drafts, setDrafts] = useState(readDrafts);
  const wanted = useRef('');
  const now = useRef({ opened, state });
  now.current = { opened, state };

  const fail = (error: unknown) => setNotice(error instanceof Error ? error.message : String(error));
  const refresh = () => readState().then(setState, fail);
  useEffect(() => {
    enter().then((isIn) => (isIn ? void refresh() : setNotice(words.wrongAddress)), fail);
    // The address of a new start, put into the same window, changes nothing but what is behind #.
    const reload = () => location.reload();
    // The browser's button goes back to the beginning, and not out of the page.
    const back = () => {
      setOpened(undefined);
      void refresh();
    };
    addEventListener('hashchange', reload);
    addEventListener('popstate', back);
    return () => {
      removeEventListener('hashchange', reload);
      removeEventListener('popstate', back);
    };
  }, []);
  // What was open has kept its draft when it was closed.
  useEffect(() => {
    if (!opened) setDrafts(readDrafts());
  }, [opened]);

  function open(source: Opened): void {
    setNotice('');
    setFailure(undefined);
    history.pushState('open', '');
    setOpened(source);
  }

  function close(): void {
    setOpened(undefined);
    // From there on the browser's button goes back to it, and the page is told.
    if (history.state === 'open') history.back();
  }

  const openFresh = (name: string, text: string) =>
    open({ id: crypto.randomUUID(), name: freeName(name), text, disk: null, imported: [] });

  async function openListed(name: string): Promise<void> {
    const draft = readDrafts().find((one) => one.name === name && one.disk !== null);
    if (draft) return open(draft);
    setNotice(words.opening(name));
    wanted.current = name;
    try {
      const disk = await readSource(name);
      // Another has been asked for meanwhile, or opened.
      if (wanted.current !== name || now.current.opened) return;
      open({ id: crypto.randomUUID(), name, text: disk.text, disk, imported: [] });
    } catch (error) {
      fail(error);
    }
  }

  async function take(file: File, chosen: Chosen = {}): Promise<void> {
    setFailure(undefined);
    if (state && file.size > state.largestFile) return setNotice(words.tooLarge(file.name));
    setNotice(words.importing(file.name));
    try {
      const source = await sourceIn(file);
      if (source !== undefined) return openFresh(file.name, source);
      const { name, source: text, findings, choices } = await importFile(file, chosen);
      const from = { file, chosen, choices };
      if (text === undefined) {
        setNotice(choices.length > 0 ? words.importAsks(file.name) : words.importFailed(file.name));
        return setFailure({ ...from, findings });
      }
      const made = { id: crypto.randomUUID(), name: freeName(name), text, disk: null, imported: findings };
      // Something else was opened meanwhile: it waits among what is not saved.
      if (now.current.opened) keepDraft(made);
      else open({ ...made, from });
    } catch (error) {
      fail(error);
    }
  }

  /** A name that no source of the folder has, nor one that is not saved: with a number behind it where one has. */
  function freeName(name: string): string {
    const names = [...(now.current.state?.sources ?? []), ...readDrafts().map((one) => one.name)];
    const taken = new Set(names.map((one) => one.normalize('NFC').toLowerCase()));
    const stem = name.replace(/\.md$/iu, '');
    for (let count = 1; ; count++) {
      const free = count === 1 ? name : `${stem}-${count}.md`;
      if (!taken.has(free.normalize('NFC').toLowerCase())) return free;
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
  if (opened) return <Desk key={opened.id} opened={opened} onClose={close} />;
  return (
    <Start
      state={state}
      notice={notice}
      failure={failure}
      drafts={drafts}
      onDraft={open}
      onChoose={(chosen) => failure && void take(failure.file, { ...failure.chosen, ...chosen })}
      onForget={({ id }) => {
        forgetDraft(id);
        setDrafts(readDrafts());
      }}
      onFiles={([file, ...others]) => {
        if (file) void take(file).then(() => others.length > 0 && setNotice(words.oneFile(file.name)));
      }}
      onFresh={() => openFresh(`${words.freshName}.md`, freshText)}
      onOpen={(name) => void openListed(name)}
    />
  );
}

/** The text of a file that is a source already, as one that was downloaded here; undefined for any other. */
async function sourceIn(file: File): Promise<string | undefined> {
  if (!/\.md$/iu.test(file.name)) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
    return /^\uFEFF?---\s[\s\S]*?^columns:/mu.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
