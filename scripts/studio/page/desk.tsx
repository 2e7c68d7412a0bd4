import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding, ListedDocument, Look, LookRequest, PageFormat } from '../protocol.ts';
import {
  Conflict,
  download,
  look,
  readDocument,
  readSource,
  readTexts,
  readZip,
  saveSource,
  tab,
} from './api.ts';
import { Changes } from './changes.tsx';
import { keepDraft } from './drafts.ts';
import { Editor, type EditorHandle } from './editor.tsx';
import { Findings } from './findings.tsx';
import { FrontMatterForm } from './form.tsx';
import { freshText } from './fresh-text.ts';
import { newest } from './newest.ts';
import type { Opened } from './opened.ts';
import { OtherWays } from './other-ways.tsx';
import { type Pages, Preview } from './preview.tsx';
import { language, words } from './words.ts';

type Properties = {
  readonly opened: Opened;
  /** Names of the sources in the folder. */
  readonly taken: readonly string[];
  readonly onClose: () => void;
};

type View = 'source' | 'form' | 'changes';
const views: readonly View[] = ['source', 'form', 'changes'];
const formats: readonly PageFormat[] = ['docx', 'pdf', 'md', 'html'];

/** So long nothing is typed before the pages follow, in milliseconds. */
const pause = 60;

/** One source with all that is made of it. */
export function Desk({ opened, taken, onClose }: Properties) {
  const [text, setText] = useState(opened.text);
  const [name, setName] = useState(opened.name);
  const [disk, setDisk] = useState(opened.disk);
  const [conflict, setConflict] = useState<Opened['disk']>(null);
  const [imported, setImported] = useState(opened.imported);
  const [view, setView] = useState<View>('source');
  const [found, setFound] = useState<Look>();
  const [shown, setShown] = useState<string>();
  const [pages, setPages] = useState<Pages>();
  const [notice, setNotice] = useState('');
  const handle = useRef<EditorHandle>(null);
  const isDirty = disk === null || disk.text !== text;

  const replaceText = (other: string) => handle.current?.replace(other);
  const fail = (error: unknown) => setNotice(error instanceof Error ? error.message : String(error));

  // What is typed is looked at after a pause, one text after another.
  const [looks] = useState(() =>
    newest(async (request: Pick<LookRequest, 'name' | 'text'>) => {
      const begun = performance.now();
      await look({ tab, language, ...request }).then((made) => made && setFound(made), fail);
      lastLook.current = performance.now() - begun;
    }),
  );
  const lastLook = useRef(0);
  useEffect(() => {
    const timer = setTimeout(() => looks.want({ name, text }), Math.max(pause, lastLook.current / 2));
    return () => clearTimeout(timer);
  }, [text, name]);

  const documents = found?.documents ?? [];
  const document = documents.find(({ path }) => path === shown) ?? documents[0];

  // The pages of the document that is shown, as it is now.
  useEffect(() => {
    // What is wanted next would have to wait for pages that nobody sees.
    if (!document || looks.isBehind()) return;
    let isOld = false;
    readPages(document).then((made) => {
      if (isOld) return void made.pdf.loadingTask.destroy();
      // The pages before it are still drawn for a moment.
      setPages((before) => {
        setTimeout(() => void before?.pdf.loadingTask.destroy(), 2000);
        return made;
      });
    }, fail);
    return () => {
      isOld = true;
    };
  }, [found, document?.path]);

  // What somebody does to the file meanwhile.
  useEffect(() => {
    if (!disk) return;
    const watch = () =>
      readSource(name).then((now) => {
        setNotice('');
        if (now.sha256 === disk.sha256) return;
        if (disk.text === text) {
          setText(now.text);
          setDisk(now);
        } else setConflict(now);
      }, fail);
    addEventListener('focus', watch);
    const timer = setInterval(watch, 5000);
    return () => {
      removeEventListener('focus', watch);
      clearInterval(timer);
    };
  }, [disk, name, text]);

  // What is not saved outlives the page.
  const draft = isDirty && text !== freshText ? { name, text, disk, imported } : undefined;
  const kept = useRef(draft);
  kept.current = draft;
  useEffect(() => {
    const timer = setTimeout(() => keepDraft(opened.name, kept.current), 1000);
    return () => clearTimeout(timer);
  }, [text, name, disk, imported]);
  useEffect(() => {
    const keep = () => keepDraft(opened.name, kept.current);
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);

  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isDirty]);

  async function save(base = disk?.sha256 ?? null): Promise<void> {
    if (base === null && taken.includes(name)) return setNotice(words.nameTaken);
    try {
      const saved = await saveSource({ name, text, base });
      setDisk({ ...saved, text });
      setConflict(null);
      setNotice(words.saved);
    } catch (error) {
      if (error instanceof Conflict) setConflict(error.disk);
      else fail(error);
    }
  }

  function goTo({ line, column }: Pick<Finding, 'line' | 'column'>): void {
    if (line === undefined) return;
    setView('source');
    requestAnimationFrame(() => handle.current?.goTo(line, column));
  }

  const file = (format: PageFormat) => {
    if (!document) return;
    readDocument({ tab, path: document.path, format }).then(
      (bytes) => download(`${document.path.replace(/^.*\//u, '')}.${format}`, bytes),
      fail,
    );
  };

  return (
    <div class="desk">
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
              {words.saveAs} <input value={name} onChange={(event) => setName(event.currentTarget.value)} />
            </label>
          </>
        )}
        <button type="button" class="main" disabled={!isDirty} onClick={() => void save()}>
          {words.save}
        </button>
        <span role="status" class="notice">
          {notice || (isDirty ? words.unsaved : '')}
        </span>
        {notice === words.gone && (
          <button type="button" onClick={() => download(name, text)}>
            {words.downloadSource}
          </button>
        )}
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
            <button type="button" onClick={() => void save(conflict.sha256)}>
              {words.keepMine}
            </button>{' '}
            <button
              type="button"
              onClick={() => {
                replaceText(conflict.text);
                setDisk(conflict);
                setConflict(null);
              }}
            >
              {words.takeDisk}
            </button>
            <Changes before={conflict.text} after={text} />
          </div>
        )}
        <div class="panel" hidden={view !== 'source'}>
          <Editor
            text={opened.text}
            findings={(found?.findings ?? []).filter((one) => one.file === name)}
            onChange={setText}
            onSave={() => void save()}
            onReady={(made) => {
              handle.current = made;
            }}
          />
        </div>
        {view === 'form' && <FrontMatterForm text={text} onChange={replaceText} />}
        {view === 'changes' && <Changes before={disk?.text ?? ''} after={text} />}
        {imported.length > 0 && (
          <div class="imported">
            <OtherWays
              ways={opened.otherWays?.map(({ label, take }) => ({
                label,
                take: () => (text === opened.text || confirm(words.readAgain)) && take(),
              }))}
            />
            <Findings
              title={words.imported}
              findings={imported}
              file={name}
              onGoTo={goTo}
              onApply={() => undefined}
            />
            <button type="button" onClick={() => setImported([])}>
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
            <button type="button" key={format} disabled={!document} onClick={() => file(format)}>
              {words.download(words.formats[format])}
            </button>
          ))}
          <button
            type="button"
            class="main"
            disabled={documents.length === 0}
            onClick={() =>
              void readZip({ tab, formats: ['docx', 'pdf', 'md'] }).then(
                (zip) => download(`${name.replace(/\.md$/iu, '')}.zip`, zip),
                fail,
              )
            }
          >
            {words.downloadAll}
          </button>
        </p>
        <p class="note">{found && !found.ok && pages ? words.stale : pages ? words.preview : words.making}</p>
        {pages && <Preview pages={pages} file={name} onGoTo={(line) => goTo({ line })} />}
      </aside>
    </div>
  );
}

async function readPages({ path }: ListedDocument): Promise<Pages> {
  const [bytes, texts, { openPdf }] = await Promise.all([
    readDocument({ tab, path, format: 'pdf' }),
    readTexts({ tab, path }),
    import('./pdf.ts'),
  ]);
  const pdf = await openPdf(bytes);
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const sizes = await Promise.all(
    numbers.map(async (number) => {
      const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
      return [width, height] as const;
    }),
  );
  return { pdf, sizes, texts };
}

type ListProperties = {
  readonly documents: readonly ListedDocument[];
  readonly shown: string | undefined;
  readonly onShow: (path: string) => void;
};

/** The attachment, and its briefings under it. */
function DocumentList({ documents, shown, onShow }: ListProperties) {
  return (
    <nav class="documents" aria-label={words.documents}>
      {documents.map(({ path, title }) => (
        <button
          type="button"
          key={path}
          aria-current={path === shown ? 'page' : undefined}
          onClick={() => onShow(path)}
        >
          <small>{kindOf(path)}</small> {title}
        </button>
      ))}
    </nav>
  );
}

/** What a document is: the attachment, a briefing, or one of the office's own kinds, by the folder that it stands in. */
function kindOf(path: string): string {
  const [, folder, name] = path.split('/');
  if (name === undefined) return words.attachment;
  return folder === 'briefings' ? words.briefings : (folder ?? '');
}
