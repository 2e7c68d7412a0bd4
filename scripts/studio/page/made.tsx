import { useState } from 'preact/hooks';
import type { BookletForm, PageFormat } from '../protocol.ts';
import { download, readDocument, readZip, tab } from './api.ts';
import { DocumentList, isBooklet } from './document-list.tsx';
import { Preview } from './preview.tsx';
import type { Found } from './use-look.ts';
import { usePages } from './use-pages.ts';
import { words } from './words.ts';

type Properties = {
  /** The source's name, with its ending. */
  readonly file: string;
  readonly found: Found | undefined;
  /** Whether what was found is out of date. */
  readonly isStale: boolean;
  /** How the booklet is printed. */
  readonly booklet: BookletForm;
  readonly onBooklet: (form: BookletForm) => void;
  readonly upToDate: () => Promise<Found>;
  readonly onGoTo: (line: number) => void;
  readonly onFail: (error: unknown) => void;
};

const formats: readonly PageFormat[] = ['docx', 'pdf', 'md', 'html', 'xlsx'];

/** What is made of the source: a list, the pages of one, and downloads. */
export function Made(properties: Properties) {
  const { file, found, isStale, booklet, onBooklet, upToDate, onGoTo, onFail } = properties;
  /** Which of the documents, counted from 0: their names may change as one types. */
  const [shown, setShown] = useState(0);
  const documents = found?.documents ?? [];
  const document = documents[shown] ?? documents[0];
  const pages = usePages(document?.path, found, onFail);

  /** Gives what is made of the text as it is now. */
  async function give(read: (found: Found) => Promise<void>): Promise<void> {
    try {
      await read(await upToDate());
    } catch (error) {
      onFail(error);
    }
  }
  const giveDocument = (format: PageFormat) =>
    give(async ({ documents }) => {
      const { path } = documents[shown] ?? documents[0] ?? { path: '' };
      download(`${path.replace(/^.*\//u, '')}.${format}`, await readDocument({ tab, path, format }));
    });
  const giveAll = () =>
    give(async () => {
      const zip = await readZip({ tab, formats: ['docx', 'pdf', 'md'] });
      download(file.replace(/\.md$/iu, '.zip'), zip);
    });

  return (
    <aside class="made" aria-label={words.documents}>
      <DocumentList
        documents={documents}
        shown={document?.path}
        onShow={(path) => setShown(documents.findIndex((one) => one.path === path))}
      />
      <p class="downloads">
        {formats.map((format) => (
          <button
            type="button"
            key={format}
            disabled={!document?.formats.includes(format)}
            onClick={() => void giveDocument(format)}
          >
            {words.download(words.formats[format])}
          </button>
        ))}
        <button type="button" class="main" disabled={!document} onClick={() => void giveAll()}>
          {words.downloadAll}
        </button>
      </p>
      {document && isBooklet(document.path) && (
        <label class="single">
          <input
            type="checkbox"
            checked={booklet === 'single-sided'}
            onChange={({ currentTarget }) => onBooklet(currentTarget.checked ? 'single-sided' : 'duplex')}
          />{' '}
          {words.singleSided}
        </label>
      )}
      <p class="note">{noteOf(found?.ok, pages !== undefined, isStale)}</p>
      {pages && <Preview pages={pages} file={found?.name ?? file} onGoTo={onGoTo} />}
    </aside>
  );
}

function noteOf(ok: boolean | undefined, isThere: boolean, isStale: boolean): string {
  if (isThere) return ok === false || isStale ? words.stale : words.preview;
  return ok === false ? words.unmade : words.making;
}
