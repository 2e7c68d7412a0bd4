import { typeArea } from '../../style/index.ts';
import { refuseRedline, type Writer } from '../writer.ts';
import { escapeHtml } from './escape.ts';
import { styleSheet } from './style-sheet.ts';
import { writeBlock } from './write-block.ts';

/** Writes one page of HTML that asks for nothing beside itself: UTF-8, LF, an element or a table's row a line. */
export const writeHtml: Writer = async (document, { style, version }) => {
  refuseRedline(document);
  const { width } = typeArea(style.pages[document.page]);
  const blocks = document.children.map((block, index) =>
    writeBlock(block, { style, width, afterTable: document.children[index - 1]?.type === 'table' }),
  );
  const lines = [
    '<!DOCTYPE html>',
    `<html lang="${escapeHtml(document.lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="generator" content="yigao ${escapeHtml(version)}">`,
    `<title>${escapeHtml(document.title)}</title>`,
    `<style>\n${styleSheet(document, style)}\n</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...blocks,
    '</main>',
    '</body>',
    '</html>',
  ];
  return { bytes: new TextEncoder().encode(`${lines.join('\n')}\n`), problems: [] };
};
