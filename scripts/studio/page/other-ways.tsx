import type { ImportChoice } from '../protocol.ts';
import type { Chosen } from './opened.ts';
import { words } from './words.ts';

type Properties = {
  readonly title: string;
  readonly choices: readonly ImportChoice[];
  readonly onChoose: (chosen: Chosen) => void;
};

/** How else an imported file can be read, a button each. */
export function OtherWays({ title, choices, onChoose }: Properties) {
  if (choices.length === 0) return null;
  return (
    <section class="ways" aria-label={title}>
      <h2>{title}</h2>
      {choices.map(wayOf).map(({ label, chosen }) => (
        <button type="button" key={label} onClick={() => onChoose(chosen)}>
          {label}
        </button>
      ))}
    </section>
  );
}

/** A choice in words, and as the next import is asked for it. */
function wayOf(choice: ImportChoice): { readonly label: string; readonly chosen: Chosen } {
  if ('table' in choice) {
    const { table, text } = choice;
    return { label: words.otherTable(table, text), chosen: { table: String(table) } };
  }
  if ('sheet' in choice) {
    const { sheet, text } = choice;
    return { label: words.otherSheet(sheet, text), chosen: { sheet } };
  }
  if ('header' in choice) return { label: words.noHeader, chosen: choice };
  const label = choice.changes === 'accepted' ? words.changesAccepted : words.changesOriginal;
  return { label, chosen: choice };
}
