import type {
  DocumentRequest,
  Entered,
  ImportAnswer,
  Look,
  LookRequest,
  Now,
  OntoAnswer,
  PageText,
  Refusal,
  SaveRequest,
  SourceState,
  State,
  TextsRequest,
  ZipRequest,
} from '../protocol.ts';
import type { Chosen } from './opened.ts';
import { language, words } from './words.ts';

/** A source is another one on the disk by now. */
export class Conflict extends Error {
  readonly disk: SourceState;
  constructor(disk: SourceState) {
    super();
    this.disk = disk;
  }
}

/** What is asked for is refused, or cannot be asked any more; the message is for people. */
export class Refused extends Error {
  /** The key of what is said; undefined where nobody answers. */
  readonly why: string | undefined;
  constructor(message: string, why?: string) {
    super(message);
    this.why = why;
  }
}

/** Behind `#` in the address: no log and no other site sees it. */
let token = location.hash.slice(1);

/** Tells this page from others that are open. */
export const tab = crypto.randomUUID();

/** Exchanges the ticket that the browser was opened with for the token; false where the address has neither. */
export async function enter(): Promise<boolean> {
  if (token.startsWith('!')) {
    token = token.slice(1);
    token = (await data<Entered>('POST', 'api/enter')).token;
    history.replaceState(history.state, '', `#${token}`);
  }
  return token !== '';
}

/** Throws Refused where the server has been closed, or refuses. */
async function ask(method: string, path: string, body?: BodyInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers: { 'X-Yigao-Token': token },
      ...(body === undefined ? {} : { body }),
    });
  } catch {
    throw new Refused(words.gone);
  }
  if (response.status === 409) throw new Conflict((await response.json()) as SourceState);
  if (!response.ok) {
    const { refused, why } = (await response.json()) as Refusal;
    throw new Refused(refused[language], why);
  }
  return response;
}

const query = (values: Readonly<Record<string, string>>) => new URLSearchParams(values).toString();

async function data<Value>(method: string, path: string, body?: unknown): Promise<Value> {
  const response = await ask(method, path, body === undefined ? undefined : JSON.stringify(body));
  return response.json() as Promise<Value>;
}

export const readState = () => data<State>('GET', 'api/state');
export const readSource = (name: string) => data<SourceState>('GET', `api/source?${query({ name })}`);
export const readNow = (name: string) => data<Now>('GET', `api/now?${query({ name })}`);
export const saveSource = (request: SaveRequest) => data<SourceState>('PUT', 'api/source', request);
export const readTexts = (request: TextsRequest) => data<PageText[][]>('POST', 'api/texts', request);

export const look = (request: LookRequest) => data<Look>('POST', 'api/look', request);

export async function readDocument(request: DocumentRequest): Promise<Uint8Array> {
  const response = await ask('POST', 'api/document', JSON.stringify(request));
  return new Uint8Array(await response.arrayBuffer());
}

export async function readZip(request: ZipRequest): Promise<Blob> {
  return (await ask('POST', 'api/zip', JSON.stringify(request))).blob();
}

export async function importFile(file: File, chosen: Chosen): Promise<ImportAnswer> {
  const response = await ask('POST', `api/import?${query({ ...chosen, name: file.name, language })}`, file);
  return response.json() as Promise<ImportAnswer>;
}

/** Brings what somebody has changed in a document of this page's source back onto it. */
export async function bringBack(file: File, chosen: Chosen): Promise<OntoAnswer> {
  const response = await ask(
    'POST',
    `api/onto?${query({ ...chosen, tab, name: file.name, language })}`,
    file,
  );
  return response.json() as Promise<OntoAnswer>;
}

/** Gives a file to the browser to be kept. */
export function download(name: string, content: Blob | Uint8Array | string): void {
  const blob = content instanceof Blob ? content : new Blob([content as BlobPart]);
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
