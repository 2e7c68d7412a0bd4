import { grouped } from '../language/index.ts';
import type { MilestoneView } from './view.ts';

/** The class of a table that is printed as a line of years. */
export const timelineClass = 'timeline';

/** So many years stand on one line at most. */
const mostYears = 6;

/**
 * Milestones as one line of HTML: tables of years over what is due in each, the years of one line as many as those of
 * the others where they are more than six; the last may end in empty columns. Nothing where there are none.
 */
export function timelineHtml(milestones: readonly MilestoneView[], chinese: boolean): string {
  const years = [...grouped(milestones, ({ year }) => year)];
  const lines = Math.ceil(years.length / mostYears);
  const length = Math.ceil(years.length / Math.max(1, lines));
  return Array.from({ length: lines }, (_, line) => {
    const shown = years.slice(line * length, (line + 1) * length);
    const empty = length - shown.length;
    const heads = shown.map(([year]) => `<th>${year}</th>`).join('') + '<th></th>'.repeat(empty);
    const texts = shown.map(([, due]) => `<td>${due.map((one) => textHtml(one, chinese)).join('')}</td>`);
    const body = texts.join('') + '<td></td>'.repeat(empty);
    return `<table class="${timelineClass}"><thead><tr>${heads}</tr></thead><tbody><tr>${body}</tr></tbody></table>`;
  }).join('');
}

function textHtml({ name, text }: MilestoneView, chinese: boolean): string {
  const before = name === null ? '' : `${name}${chinese ? '：' : ': '}`;
  return `<p>${before}${text}</p>`;
}
