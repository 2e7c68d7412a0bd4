/** Percent-encodes what no address in a package may hold (ECMA-376, part 2). */
export function escapeAddress(url: string): string {
  return url.replace(/[\s<>"{}|\\^`]|%(?![0-9a-f]{2})/gi, encodeURIComponent);
}
