/** What stands above or below the printed pages of a sheet, without its codes (ECMA-376-1, 18.3.1.46): `第 &P 页` is `第  页`. */
export function pageText(written: string): string {
  return written
    .replace(/&(?:&|"[^"]*"|K(?:[0-9A-Fa-f]{6}|\d{2}[+-]\d{3})|\d+|[A-Za-z])/g, (code) =>
      code === '&&' ? '&' : /^&[LCR]$/.test(code) ? ' ' : '',
    )
    .trim();
}
