import type { Language } from '../problem/index.ts';

/** The same in each language messages are written in. */
export type Said = Readonly<Record<Language, string>>;

/** One option of the command line, as `node:util` parses it and as help explains it. */
export type Flag = {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** Whether it takes several values, by commas or given again. */
  readonly list?: true;
  /** Whether it may be given again, each value one of its own. */
  readonly repeats?: true;
  /** What stands behind a string option. */
  readonly value?: Said;
  readonly does: Said;
};

const folder = { zh: '目录', en: 'DIR' };

/** Options that several commands share. */
export const flags = {
  out: {
    type: 'string',
    value: folder,
    does: { zh: '生成到哪里（默认 out）', en: 'where documents go (default: out)' },
  },
  templates: {
    type: 'string',
    value: folder,
    does: {
      zh: '模板和版式文件所在目录（默认 templates，缺的用自带的）',
      en: 'templates and style sheet (default: templates; what is missing is our own)',
    },
  },
  fontDir: {
    type: 'string',
    value: folder,
    does: { zh: '本单位的字体文件所在目录', en: "the office's own font files" },
  },
  formats: {
    type: 'string',
    list: true,
    value: { zh: '格式', en: 'LIST' },
    does: {
      zh: 'docx,pdf,md,html,xlsx 中的几种（默认 docx,pdf,md）',
      en: 'some of docx,pdf,md,html,xlsx (default: docx,pdf,md)',
    },
  },
  only: {
    type: 'string',
    list: true,
    value: { zh: '种类', en: 'KIND' },
    does: { zh: 'overview（只要附件）或 briefings（只要简报）', en: 'overview or briefings' },
  },
  programme: {
    type: 'string',
    repeats: true,
    value: { zh: '项目', en: 'NAME' },
    does: {
      zh: '只做这些项目（编号或名称，几个之间用逗号），放在另一个目录',
      en: 'only these programmes (numbers or names, by commas), in a folder of their own',
    },
  },
  where: {
    type: 'string',
    repeats: true,
    value: { zh: '栏名=文字', en: 'COLUMN=TEXT' },
    does: {
      zh: '只做这一栏写有这个单位或文字的行，如 责任单位=省发展改革委；写几次，须都符合',
      en: 'only rows in which the column names this unit or text; given again, all must hold',
    },
  },
  renumber: {
    type: 'boolean',
    does: {
      zh: '与 --programme、--where 同用：重新编号（默认编号与全表一致）',
      en: 'with --programme or --where: number anew (default: as in the whole)',
    },
  },
  booklet: {
    type: 'boolean',
    does: {
      zh: '另把封面、目录、附件和各份简报装订成一册：一份 Word、一份 PDF',
      en: 'also cover, contents, attachment and briefings bound in one: a Word file and a PDF',
    },
  },
  'single-sided': {
    type: 'boolean',
    does: {
      zh: '与 --booklet 同用：单面印，各份不必从右页起',
      en: 'with --booklet: one side of the paper is printed, and no part need begin on a right-hand page',
    },
  },
  zip: {
    type: 'boolean',
    does: {
      zh: '另把一个源文件的全部文件打成一个压缩包，放在附件旁边',
      en: 'also all documents of a source as one zip, beside its attachment',
    },
  },
  jobs: {
    type: 'string',
    value: { zh: '数', en: 'N' },
    does: {
      zh: '同时用几个线程生成（默认：文件多时每个处理器核一个）',
      en: 'make documents in N threads (default: one for each core, where there are many)',
    },
  },
  shard: {
    type: 'string',
    value: { zh: 'i/n', en: 'I/N' },
    does: {
      zh: '源文件分成 n 份，只做第 i 份：由多台机器或多个任务分担（docs/scale.md）',
      en: 'only the Ith of N parts of the sources, shared by machines or jobs (docs/scale.md)',
    },
  },
  json: {
    type: 'boolean',
    does: { zh: '把报告以 JSON 写到标准输出', en: 'write the report to standard output as JSON' },
  },
  strict: { type: 'boolean', does: { zh: '有警告也算失败', en: 'warnings fail' } },
  verbose: {
    type: 'boolean',
    does: { zh: '列出全部文件和 PDF 所用字体', en: 'list every file, and the fonts in the PDFs' },
  },
  quiet: { type: 'boolean', does: { zh: '只报告问题', en: 'report problems only' } },
} as const satisfies Readonly<Record<string, Flag>>;

/** Options that every command takes. */
export const commonFlags = {
  lang: {
    type: 'string',
    value: { zh: 'zh|en', en: 'zh|en' },
    does: { zh: '报告用的语言', en: 'language of the report' },
  },
  help: { type: 'boolean', short: 'h', does: { zh: '本说明', en: 'print this' } },
  version: { type: 'boolean', short: 'V', does: { zh: '版本', en: 'print the version' } },
} as const satisfies Readonly<Record<string, Flag>>;
