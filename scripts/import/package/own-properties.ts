import { allLines, type Sheet, textOf } from '../sheet.ts';

/** What our own writers say of a file in its properties. */
export type OwnProperties = {
  /** SHA-256 of what it said when it was made; empty where the file has lost it. */
  readonly contentHash: string;
  readonly isExtract: boolean;
};

/** What our own writers say of a file, by its parts; undefined for a file of any other program. */
export function ownProperties(texts: ReadonlyMap<string, string>): OwnProperties | undefined {
  const properties = texts.get('docProps/custom.xml') ?? '';
  if (!properties.includes('"yigao.version"')) return undefined;
  const [, contentHash = ''] = /"yigao\.content"[^>]*>.*?sha256:([0-9a-f]{64})/s.exec(properties) ?? [];
  return { contentHash, isExtract: properties.includes('"yigao.extract"') };
}

/** The language our own writers named; another program that saved a Chinese file may have put its own in its place. */
export function ownLanguage(texts: ReadonlyMap<string, string>, parts: Sheet['parts']): string | undefined {
  const lang = /<dc:language>([\w-]+)<\/dc:language>/.exec(texts.get('docProps/core.xml') ?? '')?.[1];
  if (lang === undefined || /^zh/.test(lang)) return lang;
  const text = textOf(allLines(parts));
  const [han, latin] = [/\p{Script=Han}/gu, /[a-z]/giu].map((letters) => text.match(letters)?.length ?? 0);
  return (han ?? 0) > (latin ?? 0) ? undefined : lang;
}
