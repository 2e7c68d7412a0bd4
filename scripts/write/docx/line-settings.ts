/**
 * Puts into each paragraph style of styles.xml what docx has no option for. No mark hangs beyond the type area's edge;
 * a grid of lines is the body text's alone, for LibreOffice would move titles and cells to it though their line
 * height is exact.
 */
export function withLineSettings(xml: string): string {
  return xml.replace(/<w:style .*?<\/w:style>/gs, (style) => {
    const grid = style.includes(' w:styleId="body"') ? '' : '<w:snapToGrid w:val="false"/>';
    return style.replace('<w:spacing ', `<w:overflowPunct w:val="false"/>${grid}$&`);
  });
}
