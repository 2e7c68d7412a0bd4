/**
 * Puts into settings.xml what docx has no option for: Word sets the blank halves of marks close where they meet and
 * where a line needs their room, as the PDF squeezes marks. Its place is before `compat` (ECMA-376-1, 17.15.1).
 */
export function withSettings(xml: string): string {
  return xml.replace('<w:compat>', '<w:characterSpacingControl w:val="compressPunctuation"/>$&');
}
