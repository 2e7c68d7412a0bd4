/** Characters no file name may hold on Windows, macOS or Linux, and those that cannot be seen in one. */
const illegal = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** Device names of Windows, with or without an ending. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/iu;
const longest = 80;

/**
 * Names of the files of briefings and other sheets, without ending, in the order of what they are about: `<n>-<name>`, legal on Windows,
 * macOS and Linux. The name is at most 80 bytes of UTF-8; `<n>` tells equal names apart: it
 * counts from 1, where `numbers` does not say otherwise.
 */
export function briefingNames(names: readonly string[], numbers?: readonly number[]): string[] {
  return names.map((name, index) => `${numbers?.[index] ?? index + 1}-${legalName(name)}`);
}

/** A name that files and folders may have on Windows, macOS and Linux, at most 80 bytes long. */
export function legalName(name: string): string {
  const safe = name
    .normalize('NFC')
    .replace(illegal, '_')
    .replace(reserved, (device) => `${device}_`);
  return cut(safe).replace(/[. ]$/u, '_');
}

/** Cut between characters as a reader sees them: a letter keeps its combining marks. */
function cut(name: string): string {
  if (Buffer.byteLength(name) <= longest) return name;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('und').segment(name)) {
    if (Buffer.byteLength(kept + segment) > longest) break;
    kept += segment;
  }
  return kept || '_';
}
