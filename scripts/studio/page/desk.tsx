import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding, PageFormat } from '../protocol.ts';
import { bringBack, type Chosen, download, Refused, readDocument, readZip, tab } from './api.ts';
import { Changes } from './changes.tsx';
import { DocumentList } from './document-list.tsx';
import { Editor, type EditorHandle } from './editor.tsx';
import { FileButton } from './file-button.tsx';
import { Findings } from './findings.tsx';
import { FrontMatterForm } from './form.tsx';
import { freshText } from './fresh-text.ts';
import type { Opened, OtherWay } from './opened.ts';
import { OtherWays, wayOf } from './other-ways.tsx';
import { Preview } from './preview.tsx';
import { useDisk } from './use-disk.ts';
import { useDraft } from './use-draft.ts';
import { useLook } from './use-look.ts';
import { usePages } from './use-pages.ts';
import { useSaving } from './use-saving.ts';
import { words } from './words.ts';

type Properties = { readonly opened: Opened; readonly onClose: () => void };

type View = 'source' | 'form' | 'changes';
const views: readonly View[] = ['source', 'form', 'changes'];
/** On a narrow screen one of the two is seen. */
type Side = 'work' | 'made';
const sides: readonly Side[] = ['work', 'made'];
const formats: readonly PageFormat[] = ['docx', 'pdf', 'md', 'html'];

/** What an import leaves to be looked at, and how else its file can be read. */
type Asked = {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly ways: readonly OtherWay[];
};

/** What is said to people beside the buttons, and whether something failed. */
type Notice = { readonly text: string; readonly isFailure: boolean };

/** One source with all that is made of it. */
export function Desk({ opened, onClose }: Properties) {
  const [text, setText] = useState(opened.text);
  const newest = useRef(text);
  newest.current = text;
  const [name, setName] = useState(opened.name);
  const [asked, setAsked] = useState<Asked>({
    title: words.imported,
    findings: opened.imported,
    ways: (opened.otherWays ?? []).map(({ label, take }) => ({
      label,
      take: () => (newest.current === opened.text || confirm(words.readAgain)) && take(),
    })),
  });
  const [view, setView] = useState<View>('source');
  const [side, setSide] = useState<Side>('work');
  const [shown, setShown] = useState<string>();
  const [notice, setNotice] = useState<Notice>();
  /** How often the documents had to be made anew though the text was the same. */
  const [times, setTimes] = useState(0);
  const handle = useRef<EditorHandle>(null);

  const lookAgain = () => setTimes((count) => count + 1);
  const say = (said: string) => setNotice({ text: said, isFailure: false });
  const fail = (error: unknown) => {
    if (error instanceof Refused && error.status === forgotten) return lookAgain();
    setNotice({ text: error instanceof Error ? error.message : String(error), isFailure: true });
  };
  const replaceText = (other: string) => handle.current?.replace(other);

  const { found, upToDate, isBehind } = useLook(name, text, times, fail);
  const documents = found?.documents ?? [];
  const document = documents.find(({ path }) => path === shown) ?? documents[0];
  // What is wanted next would have to wait for pages that nobody sees.
  const pages = usePages(isBehind() ? undefined : document?.path, found, fail);
  const saving = useSaving(opened, name, text, { say, fail, replaceText, rename: setName });
  const { disk, conflict, isDirty } = saving;
  useDisk(
    name,
    (now) => {
      if (found && now.workspace !== found.workspace) lookAgain();
      // The program is there again, or a failure to look is over.
      setNotice((before) => (before?.text === words.gone ? undefined : before));
      void saving.see(now);
    },
    fail,
  );
  const draft = { id: opened.id, name, text, disk, imported: asked.findings };
  useDraft(opened.id, isDirty && text !== freshText ? draft : undefined);

  useEffect(() => {
    const before = globalThis.document.title;
    globalThis.document.title = `${name} · ${words.name}`;
    return () => {
      globalThis.document.title = before;
    };
  }, [name]);
  const pressed = useRef<(event: KeyboardEvent) => void>(() => undefined);
  pressed.current = (event) => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (isDirty) void saving.save();
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => pressed.current(event);
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);

  function goTo({ line, column }: Pick<Finding, 'line' | 'column'>): void {
    if (line === undefined) return;
    setView('source');
    setSide('work');
    requestAnimationFrame(() => handle.current?.goTo(line, column));
  }

  /** Brings what somebody has changed in a Word file of this source back onto it. */
  async function takeBack(file: File, chosen: Chosen = {}): Promise<void> {
    say(words.importing(file.name));
    try {
      await upToDate();
      const { source, findings, choices } = await bringBack(file, chosen);
      // Something was typed meanwhile.
      if (newest.current !== text) return takeBackNow.current(file, chosen);
      const ways = choices.map(wayOf).map((way) => ({
        label: way.label,
        take: () => void takeBackNow.current(file, { ...chosen, ...way.chosen }),
      }));
      setAsked({ title: words.fromFile(file.name), findings, ways });
      if (source === undefined) return fail(new Refused(words.importFailed(file.name)));
      replaceText(source);
      setView('changes');
      say(words.broughtBack);
    } catch (error) {
      fail(error);
    }
  }
  const takeBackNow = useRef(takeBack);
  takeBackNow.current = takeBack;

  /** Gives what is made of the text as it is now. */
  async function give(name: string, read: () => Promise<Blob | Uint8Array>): Promise<void> {
    try {
      await upToDate();
      download(name, await read());
    } catch (error) {
      fail(error);
    }
  }

  return (
    <div class={`desk shows-${side}`}>
      <header>
        <button type="button" onClick={onClose}>
          {words.back}
        </button>
        {disk ? (
          <h1>{name}</h1>
        ) : (
          <>
            <h1 class="unseen">{name}</h1>
            <label>
              {words.saveAs} <input value={name} onInput={(event) => setName(event.currentTarget.value)} />
            </label>
          </>
        )}
        <button type="button" class="main" disabled={!isDirty} onClick={() => void saving.save()}>
          {words.save}
        </button>
        <FileButton label={words.bringBack} onFiles={([file]) => file && void takeBack(file)} />
        <span role="status" class="notice">
          {notice?.text ?? (isDirty ? words.unsaved : '')}
        </span>
        {notice?.isFailure && isDirty && (
          <button type="button" onClick={() => download(name, text)}>
            {words.downloadSource}
          </button>
        )}
        <div class="sides-switch">
          {sides.map((one) => (
            <button type="button" key={one} aria-pressed={side === one} onClick={() => setSide(one)}>
              {words.sides[one]}
            </button>
          ))}
        </div>
      </header>

      <main class="work">
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
        <div class="panel" hidden={view !== 'source'}>
          <Editor
            text={opened.text}
            found={found}
            file={name}
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
        {view === 'changes' && <Changes before={disk?.text ?? ''} after={text} />}
        {asked.findings.length > 0 && (
          <div class="imported">
            <OtherWays title={words.otherWays} ways={asked.ways} />
            <Findings
              title={asked.title}
              findings={asked.findings}
              file={name}
              onGoTo={goTo}
              onApply={() => undefined}
            />
            <button type="button" onClick={() => setAsked({ title: '', findings: [], ways: [] })}>
              {words.dismiss}
            </button>
          </div>
        )}
        <Findings
          title={words.findings}
          findings={found?.findings ?? []}
          file={name}
          onGoTo={goTo}
          onApply={(wanted) => handle.current?.apply(wanted)}
        />
      </main>

      <aside class="made" aria-label={words.documents}>
        <DocumentList documents={documents} shown={document?.path} onShow={setShown} />
        <p class="downloads">
          {formats.map((format) => (
            <button
              type="button"
              key={format}
              disabled={!document}
              onClick={() => {
                if (!document) return;
                const { path } = document;
                void give(`${path.replace(/^.*\//u, '')}.${format}`, () =>
                  readDocument({ tab, path, format }),
                );
              }}
            >
              {words.download(words.formats[format])}
            </button>
          ))}
          <button
            type="button"
            class="main"
            disabled={documents.length === 0}
            onClick={() =>
              void give(`${name.replace(/\.md$/iu, '')}.zip`, () =>
                readZip({ tab, formats: ['docx', 'pdf', 'md'] }),
              )
            }
          >
            {words.downloadAll}
          </button>
        </p>
        <p class="note">{previewNote(found?.ok, pages !== undefined)}</p>
        {pages && <Preview pages={pages} file={name} onGoTo={(line) => goTo({ line })} />}
      </aside>
    </div>
  );
}

/** HTTP's 410: the documents must be made anew before one can be given. */
const forgotten = 410;

function previewNote(ok: boolean | undefined, isThere: boolean): string {
  if (ok === false) return isThere ? words.stale : words.unmade;
  return isThere ? words.preview : words.making;
}
