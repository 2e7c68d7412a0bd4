import { type Form, levels, readForm, writeForm } from './front-matter.ts';
import { words } from './words.ts';

type Properties = { readonly text: string; readonly onChange: (text: string) => void };

/** What the front matter says, to be filled in. */
export function FrontMatterForm({ text, onChange }: Properties) {
  const form = readForm(text);
  if (!form) return <p class="notice">{words.formBroken}</p>;
  const write = (changed: Partial<Form>) => onChange(writeForm(text, { ...form, ...changed }));
  return (
    <form class="form" onSubmit={(event) => event.preventDefault()}>
      {(['label', 'title', 'issuer', 'date'] as const).map((key) => (
        <label key={key}>
          {words[key]}
          <input value={form[key]} onChange={(event) => write({ [key]: event.currentTarget.value })} />
        </label>
      ))}
      <fieldset>
        <legend>{words.columns}</legend>
        <p class="note">{words.columnsHint}</p>
        {levels.map((level) => (
          <label key={level}>
            {words.levels[level]}
            <textarea
              rows={4}
              value={form.columns[level].join('\n')}
              onChange={(event) =>
                write({ columns: { ...form.columns, [level]: event.currentTarget.value.split('\n') } })
              }
            />
          </label>
        ))}
      </fieldset>
    </form>
  );
}
