const lineSettings = ['overflowPunct', 'autoSpaceDE', 'autoSpaceDN']
  .map((setting) => `<w:${setting} w:val="false"/>`)
  .join('');

/**
 * Puts into each paragraph style of styles.xml what docx has no option for. No mark hangs beyond the type area's edge,
 * and no gap is put between Chinese and Latin characters: in the PDF there is none, and lines of 28 characters
 * (GB/T 9704-2012, 5.2.3) have no room for it. A grid of lines is the body text's alone, for LibreOffice would move
 * titles and cells to it though their line height is exact. Where roles are `hyphenated`, the words of all others stay whole.
 */
export function withLineSettings(xml: string, hyphenated: ReadonlySet<string>): string {
  return xml.replace(/<w:style .*?<\/w:style>/gs, (style) => {
    const grid = style.includes(' w:styleId="body"') ? '' : '<w:snapToGrid w:val="false"/>';
    const whole = hyphenated.size > 0 && !hyphenated.has(/ w:styleId="(\w+)"/.exec(style)?.[1] ?? '');
    const hyphens = whole ? '<w:suppressAutoHyphens/>' : '';
    return style.replace('<w:spacing ', `${hyphens}${lineSettings}${grid}$&`);
  });
}
