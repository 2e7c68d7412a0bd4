import type { ListedDocument } from '../protocol.ts';
import { words } from './words.ts';

type Properties = {
  readonly documents: readonly ListedDocument[];
  readonly shown: string | undefined;
  readonly onShow: (path: string) => void;
};

/** The attachment, its briefings and other sheets, and all of it bound. */
export function DocumentList({ documents, shown, onShow }: Properties) {
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

/** What a document is: the attachment, a briefing, the booklet, or one of the office's own kinds, by the folder that it stands in. */
function kindOf(path: string): string {
  const [, folder, name] = path.split('/');
  if (name === undefined) return words.attachment;
  if (isBooklet(path)) return words.booklet;
  return folder === 'briefings' ? words.briefings : (folder ?? '');
}

/** Whether a document is the booklet, by the folder that it stands in. */
export function isBooklet(path: string): boolean {
  return path.split('/')[1] === 'booklet';
}
