/** A path as one word of a command line, in sh, PowerShell and cmd: in quotation marks where it needs them. */
export function shellWord(path: string): string {
  return /^[\p{L}\p{N}_./\\:@%+,-]+$/u.test(path) && !path.startsWith('-') ? path : `"${path}"`;
}
