/** By what names of files and folders are one on some systems: those that differ in case or Unicode form alone. */
export function fileKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
