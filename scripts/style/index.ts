export { columnWidths } from './column-widths.ts';
export { facesOf } from './faces-of.ts';
export { readStyle } from './read-style.ts';
export { scriptRuns } from './script-runs.ts';
export * from './style.ts';
export { textEms } from './text-extent.ts';
