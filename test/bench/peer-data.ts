import type { Attachment, Entry, Field, FieldInline } from '../../scripts/model/index.ts';

/** What the peers are given, as JSON: a table of five columns, of which three are merged over a programme's tasks. */
export type PeerData = {
  readonly label: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly programmes: readonly PeerProgramme[];
  readonly notes: readonly string[];
};

/** `cells` are the merged ones, each of so many lines. */
type PeerProgramme = {
  readonly cells: readonly (readonly string[])[];
  readonly tasks: readonly { readonly name: string; readonly measures: string }[];
};

/** The attachment's overview as data that is ready to print, numbers of items included. */
export function peerData(attachment: Attachment): PeerData {
  const { label, title, columns, programmes, notes } = attachment;
  const fields = columns.programme.slice(1);
  const measures = columns.task[1]?.text ?? '';
  const programmeOf = ({ name, fields: written, children }: Entry): PeerProgramme => ({
    cells: [[name.text], ...fields.map(({ text }) => linesOf(written.get(text)))],
    tasks: children.map((task, index) => ({
      name: `${index + 1}.${task.name.text}`,
      measures: linesOf(task.fields.get(measures)).join('；'),
    })),
  });
  return {
    label: label?.text ?? '',
    title: title.text,
    columns: attachment.order.map(({ name }) => name),
    programmes: programmes.map(programmeOf),
    notes: notes.flatMap(linesOf),
  };
}

/** The same table of one programme alone: what a peer makes where ours makes a briefing. */
export function oneProgramme(data: PeerData, index: number): PeerData {
  return { ...data, programmes: data.programmes.slice(index, index + 1) };
}

/**
 * Tags in place of texts: the docx library makes of them the template that docxtemplater fills, with a row that begins a
 * programme's merged cells and a row, repeated for each further task, that goes on with them.
 */
export const tagData: PeerData = {
  label: '{label}',
  title: '{title}',
  columns: ['行动计划名称', '建设目标', '建设原则', '主要任务', '主要举措'],
  programmes: [
    {
      cells: [['{#programmes}{programme}'], ['{goal}'], ['{principles}']],
      tasks: [
        { name: '{firstName}', measures: '{firstMeasures}' },
        { name: '{#rest}{name}', measures: '{measures}{/rest}{/programmes}' },
      ],
    },
  ],
  notes: ['{note}'],
};

function linesOf(field: Field | undefined): string[] {
  return (field?.blocks ?? []).flatMap((block) =>
    block.type === 'paragraph'
      ? [textOf(block.children)]
      : block.items.map(({ children }, index) => `${index + 1}.${textOf(children)}`),
  );
}

function textOf(inlines: readonly FieldInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      return inline.type === 'break' ? '\n' : textOf(inline.children);
    })
    .join('');
}
