import { useEffect, useRef, useState } from 'preact/hooks';
import type { BookletForm, Finding, ImportAnswer } from '../protocol.ts';
import { bringBack, download, importFile, Refused } from './api.ts';
import { Changes } from './changes.tsx';
import { DeskHeader, type Side } from './desk-header.tsx';
import { keepDraft } from './drafts.ts';
import { Editor, type EditorHandle } from './editor.tsx';
import { FileButton } from './file-button.tsx';
import { Findings } from './findings.tsx';
import { FrontMatterForm } from './form.tsx';
import { freshText } from './fresh-text.ts';
import { Made } from './made.tsx';
import type { Chosen, ImportedFrom, Opened } from './opened.ts';
import { OtherWays } from './other-ways.tsx';
import { useDisk } from './use-disk.ts';
import { useDraft } from './use-draft.ts';
import { useLook } from './use-look.ts';
import { useSaving } from './use-saving.ts';
import { words } from './words.ts';

type Properties = { readonly opened: Opened; readonly onClose: () => void };

type View = 'source' | 'form' | 'changes';
const views: readonly View[] = ['source', 'form', 'changes'];

/** What is said to people beside the buttons, and whether something failed. */
type Notice = { readonly text: string; readonly isFailure: boolean };

/** What was read of a file, to be looked at; and how to read it another way. */
type Taken = {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly from?: ImportedFrom | undefined;
  readonly read: (file: File, chosen: Chosen) => Promise<void>;
};

/** One source with all that is made of it. */
export function Desk({ opened, onClose }: Properties) {
  const [text, setText] = useState(opened.text);
  const [name, setName] = useState(opened.name);
  const [view, setView] = useState<View>('source');
  const [side, setSide] = useState<Side>('work');
  const [booklet, setBooklet] = useState<BookletForm>('duplex');
  const [notice, setNotice] = useState<Notice>();
  /** Something is being done whose end must be waited for. */
  const [isBusy, setBusy] = useState(false);
  /** How often the text had to be looked at again though it was the same. */
  const [times, setTimes] = useState(0);
  const handle = useRef<EditorHandle>(null);
  const newest = useRef(text);
  newest.current = text;

  const file = /\.md$/iu.test(name) ? name : `${name}.md`;
  const say = (said: string) => setNotice({ text: said, isFailure: false });
  const fail = (error: unknown) => {
    // The program has other things in mind by now: the documents are made anew.
    if (error instanceof Refused && error.why === 'forgotten') return setTimes((count) => count + 1);
    setNotice({ text: error instanceof Error ? error.message : String(error), isFailure: true });
  };
  const replaceText = (other: string) => handle.current?.replace(other);

  const { found, hasFailed, upToDate } = useLook({ name: file, text, booklet }, times, fail);
  const saving = useSaving(opened, file, text, { say, fail, replaceText, rename: setName });
  const { disk, conflict, isDirty } = saving;
  useDisk(file, {
    stamp: saving.stamp,
    see: (now, stamp) => {
      if (found && now.workspace !== found.workspace) setTimes((count) => count + 1);
      // The program is there again.
      setNotice((before) => (before?.text === words.gone ? undefined : before));
      void saving.see(now, stamp);
    },
    fail,
  });

  const [taken, setTaken] = useState<Taken>({
    title: words.imported,
    findings: opened.imported,
    from: opened.from,
    read: readAnother,
  });
  const isWorthKeeping = isDirty && text !== freshText;
  const draft = { id: opened.id, name, text, disk, imported: taken.findings };
  useDraft(opened.id, isWorthKeeping ? draft : undefined);

  useTitle(`${file} · ${words.name}`);
  useSaveKey(() => isDirty && void saving.save());

  function goTo({ line, column }: Pick<Finding, 'line' | 'column'>): void {
    if (line === undefined) return;
    setView('source');
    setSide('work');
    requestAnimationFrame(() => handle.current?.goTo(line, column));
  }

  /** Reads a file and puts what it gives in place of the text; what is typed meanwhile is not overwritten. */
  async function take(
    file: File,
    chosen: Chosen,
    how: Pick<Taken, 'title' | 'read'>,
    read: () => Promise<Pick<ImportAnswer, 'source' | 'findings' | 'choices'>>,
  ): Promise<void> {
    say(words.importing(file.name));
    setBusy(true);
    try {
      const before = newest.current;
      const { source, findings, choices } = await read();
      if (newest.current !== before) return fail(new Refused(words.typedMeanwhile(file.name)));
      setTaken({ ...how, findings, from: { file, chosen, choices } });
      if (source === undefined) return fail(new Refused(words.importFailed(file.name)));
      replaceText(source);
      if (source === before) return say(words.nothingBack);
      setView('changes');
      say(words.broughtBack);
    } catch (error) {
      fail(error);
    } finally {
      setBusy(false);
    }
  }

  /** Reads the file that the source was imported from in another way. */
  async function readAnother(file: File, chosen: Chosen): Promise<void> {
    if (newest.current !== opened.text && !confirm(words.readAgain)) return;
    const how = { title: words.imported, read: readAnother };
    await take(file, chosen, how, () => importFile(file, chosen));
    setView('source');
  }

  /** Brings what somebody has changed in a Word file of this source back onto it. */
  async function takeBack(file: File, chosen: Chosen = {}): Promise<void> {
    const how = { title: words.fromFile(file.name), read: takeBack };
    await take(file, chosen, how, async () => {
      await upToDate();
      return bringBack(file, chosen);
    });
  }

  function close(): void {
    if (!isWorthKeeping || keepDraft(draft) || confirm(words.unkept)) onClose();
  }

  return (
    <div class={`desk shows-${side}`}>
      <DeskHeader
        newName={disk ? undefined : name}
        file={file}
        isDirty={isDirty}
        isBusy={isBusy}
        notice={notice?.text ?? ''}
        side={side}
        onClose={close}
        onName={(typed) => {
          setName(typed);
          setNotice(undefined);
        }}
        onSave={() => void saving.save()}
        onSide={setSide}
      >
        <FileButton label={words.bringBack} onFiles={([file]) => file && void takeBack(file)} />
        {notice?.isFailure && isDirty && (
          <button type="button" onClick={() => download(file, text)}>
            {words.downloadSource}
          </button>
        )}
      </DeskHeader>

      <main class={conflict ? 'work has-conflict' : 'work'}>
        <div role="tablist" aria-label={words.source}>
          {views.map((one) => (
            <button
              type="button"
              role="tab"
              key={one}
              aria-selected={view === one}
              onClick={() => setView(one)}
            >
              {words[one]}
            </button>
          ))}
        </div>
        {conflict && (
          <div class="conflict" role="alert">
            <p>{words.conflict}</p>
            <button type="button" onClick={() => void saving.save(conflict.sha256)}>
              {words.keepMine}
            </button>{' '}
            <button type="button" onClick={saving.takeDisk}>
              {words.takeDisk}
            </button>
            <Changes before={conflict.text} after={text} />
          </div>
        )}
        <div class="panel" hidden={view !== 'source' || conflict !== null}>
          <Editor
            text={opened.text}
            found={found}
            onChange={(typed) => {
              setText(typed);
              setNotice(undefined);
            }}
            onReady={(made) => {
              handle.current = made;
            }}
          />
        </div>
        {view === 'form' && <FrontMatterForm text={text} onChange={replaceText} />}
        {view === 'changes' && !conflict && <Changes before={disk?.text ?? ''} after={text} />}
        {taken.findings.length > 0 && (
          <div class="imported">
            <OtherWays
              title={words.otherWays}
              choices={taken.from?.choices ?? []}
              onChoose={(chosen) =>
                taken.from && void taken.read(taken.from.file, { ...taken.from.chosen, ...chosen })
              }
            />
            <Findings
              title={taken.title}
              findings={taken.findings}
              file={file}
              onGoTo={goTo}
              onApply={() => undefined}
            />
            <button type="button" onClick={() => setTaken({ ...taken, findings: [] })}>
              {words.dismiss}
            </button>
          </div>
        )}
        <Findings
          title={words.findings}
          findings={found?.findings}
          file={found?.name ?? file}
          onGoTo={goTo}
          onApply={(wanted) => handle.current?.apply(wanted)}
        />
      </main>

      <Made
        file={file}
        booklet={booklet}
        onBooklet={setBooklet}
        found={found}
        isStale={hasFailed}
        upToDate={upToDate}
        onGoTo={(line) => goTo({ line })}
        onFail={fail}
      />
    </div>
  );
}

/** Names the window, so that one of many is found. */
function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
    return () => {
      document.title = words.name;
    };
  }, [title]);
}

/** Saves by the keyboard wherever one is on the page. */
function useSaveKey(save: () => void): void {
  const newest = useRef(save);
  newest.current = save;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      newest.current();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
