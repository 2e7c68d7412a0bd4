import { useState } from 'preact/hooks';
import { type Form, levels, readForm, writeForm } from './front-matter.ts';
import { words } from './words.ts';

type Properties = { readonly text: string; readonly onChange: (text: string) => void };

/** What the front matter says, to be filled in. */
export function FrontMatterForm({ text, onChange }: Properties) {
  const [isUnwritten, setUnwritten] = useState(false);
  const form = readForm(text);
  if (!form) return <p class="notice">{words.formBroken}</p>;
  const write = (changed: Partial<Form>) => {
    const written = writeForm(text, { ...form, ...changed });
    setUnwritten(written === undefined);
    if (written !== undefined) onChange(written);
  };
  return (
    <form class="form" onSubmit={(event) => event.preventDefault()}>
      <p class="notice" role="alert">
        {isUnwritten ? words.formUnwritten : ''}
      </p>
      {(['label', 'title', 'issuer'] as const).map((key) => (
        <label key={key}>
          {words[key]}
          <input value={form[key]} onInput={(event) => write({ [key]: event.currentTarget.value })} />
        </label>
      ))}
      <DateField date={form.date} onChange={(date) => write({ date })} />
      <fieldset>
        <legend>{words.columns}</legend>
        <p class="note">{words.columnsHint}</p>
        {levels.map((level) => (
          <Lines
            key={level}
            label={words.levels[level]}
            lines={form.columns[level]}
            onChange={(lines) => write({ columns: { ...form.columns, [level]: lines } })}
          />
        ))}
      </fieldset>
    </form>
  );
}

type DateProperties = { readonly date: string; readonly onChange: (date: string) => void };

/** A date by the browser's calendar; what is none is shown as written, to be mended. */
function DateField({ date, onChange }: DateProperties) {
  if (date === '' || /^\d{4}-\d{2}-\d{2}$/u.test(date))
    return (
      <label>
        {words.date}
        <input type="date" value={date} onInput={(event) => onChange(event.currentTarget.value)} />
      </label>
    );
  return (
    <label>
      {words.date}
      <input value={date} onInput={(event) => onChange(event.currentTarget.value)} />
    </label>
  );
}

type LinesProperties = {
  readonly label: string;
  readonly lines: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
};

/** Names, one a line; an empty line stays while it is being filled. */
function Lines({ label, lines, onChange }: LinesProperties) {
  const [typed, setTyped] = useState('');
  const saysTheSame = namesOf(typed).join('\n') === lines.join('\n');
  return (
    <label>
      {label}
      <textarea
        rows={4}
        value={saysTheSame ? typed : lines.join('\n')}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          onChange(namesOf(event.currentTarget.value));
        }}
      />
    </label>
  );
}

function namesOf(text: string): string[] {
  return text
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
