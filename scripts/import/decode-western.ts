/** Windows-1252 has these where Latin 1 has controls, 0x80 to 0x9F; five bytes are controls in both. */
const marks = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** A text in windows-1252: some versions of Node read it as Latin 1. */
export function decodeWestern(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\x80-\x9f]/g, (control) => marks.charAt(control.charCodeAt(0) - 0x80));
}
