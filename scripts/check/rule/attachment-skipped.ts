import { grouped } from '../../language/index.ts';
import type { TextPlace } from '../../problem/index.ts';
import type { EditorRule, Finding, Passage } from '../editor-rule.ts';
import { matchesOutsideTitles } from '../matches.ts';

/** Attachments, tables and figures of this text; those of a document that is named are its own. A 报表1 is none. */
const named =
  /(附件|附[表图]|专栏|[表图](?<=(?:^|[\s，。；：、（见如和与及在据按以“])[表图]))(?<![》”第]\1)\s?([1-9]\d?)(?:(?:[—～~-]|至|到)(?:\1)?([1-9]\d?))?(?![\d.．、—～~-]{0,2}\d)/g;
/** A passage that lists the attachments: 附件：1.甲 2.乙. */
const listed = /(?<=[\s：:])([1-9]\d?)[.．、](?!\d)/g;

type Mention = {
  readonly kind: string;
  readonly number: number;
  readonly last: number;
  readonly found: string;
  readonly place: () => TextPlace;
};

/** A number left out among the attachments, tables or figures that a text names, or lists behind 附件：. */
export const attachmentSkipped: EditorRule = {
  id: 'attachment-skipped',
  *check(subject) {
    const { attachment, chinese, passages } = subject;
    if (!chinese) return;
    const own = /^附件\s?(\d{1,2})$/.exec(attachment.label?.text ?? '')?.[1];
    const mentions = Array.from(matchesOutsideTitles(subject, named), ({ match, passage }) =>
      mentionAt(passage, match),
    );
    for (const [kind, alike] of grouped(mentions, (mention) => mention.kind))
      yield* skipped(alike, kind === '附件' ? own : undefined);
    for (const passage of passages)
      if (/^附件[：:]/.test(passage.text))
        yield* skipped(Array.from(passage.text.matchAll(listed), (match) => listedAt(passage, match)));
  },
  wrong: [
    { text: '报送附件1、附件2、附件4。', finds: ['附件4'] },
    { text: '任务见附件1，分工见附件2。\n\n指标见附件3，名单见附件5。', finds: ['附件5'] },
    { text: '指标详见表1、表2、表4，布局见图1、图2、图4。', finds: ['表4', '图4'] },
    { text: '附件：1.实施方案 2.任务分工 4.考核办法', finds: ['4.'] },
  ],
  right: [
    { text: '报送附件1、附件2、附件3。' },
    { text: '按附件1—4填报，附件2另发，附件5存档，附件1至附件3公开' },
    { text: '名单见附件4，格式见附件6。按《通知》附件2办理。' },
    { text: '指标详见表1、表2、表3，布局见图1、图3，报表1、报表2、报表4按月报送，表1—1、表1—2、表1—4。' },
    { text: '附件：1.实施方案 2.任务分工 3.考核办法' },
  ],
};

/** The first of several numbers from 1 and 2 on that has none before it. */
function* skipped(mentions: readonly Mention[], own?: string): Iterable<Finding> {
  const numbers = new Set(mentions.flatMap(({ number, last }) => upTo(number, last)));
  if (own !== undefined) numbers.add(Number(own));
  if (numbers.size < 3 || !numbers.has(1) || !numbers.has(2)) return;
  const gap = mentions.find(({ number }) => number > 1 && !numbers.has(number - 1));
  if (!gap) return;
  yield { place: gap.place(), values: { found: gap.found, missing: `${gap.kind}${gap.number - 1}` } };
}

/** The numbers of 附件1—4; of 附件3-1, which is a part of one, none but its own. */
function upTo(first: number, last: number): number[] {
  return Array.from({ length: Math.max(last - first, 0) + 1 }, (_, index) => first + index);
}

function mentionAt(
  passage: Passage,
  { 0: found, 1: kind = '', 2: number = '', 3: last = number, index }: RegExpExecArray,
): Mention {
  const place = () => passage.place(index, index + found.length);
  return { kind, number: Number(number), last: Number(last), found, place };
}

function listedAt(passage: Passage, { 0: found, 1: number = '', index }: RegExpExecArray): Mention {
  const place = () => passage.place(index, index + found.length);
  return { kind: '附件', number: Number(number), last: Number(number), found, place };
}
