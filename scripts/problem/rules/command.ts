import { rulesOf } from '../rule.ts';

/** The rules of files and folders. */
export const commandRules = rulesOf(
  { group: 'command', kind: 'input' },
  {
    usage: {
      severity: 'error',
      kind: 'outside',
      zh: { message: '用法不对：{fault}', expected: '{expected}', fix: '用 yigao help {command} 看用法' },
      en: { message: 'wrong usage: {fault}', expected: '{expected}', fix: 'see yigao help {command}' },
    },
    waived: {
      severity: 'hint',
      zh: { message: '按要求不查“{rule}”：{reason}' },
      en: { message: 'not checked, as asked: "{rule}" ({reason})' },
    },
    'source-none': {
      severity: 'error',
      kind: 'outside',
      zh: {
        message: '没有找到源文件',
        expected: 'source/*.md',
        fix: '写明源文件，或在含有 source/ 的目录中运行',
      },
      en: {
        message: 'no source file found',
        expected: 'source/*.md',
        fix: 'name a source, or run in a folder that has source/',
      },
    },
    'source-ending': {
      severity: 'error',
      kind: 'outside',
      zh: { message: '“{path}”不是 .md 文件', expected: '*.md' },
      en: { message: '"{path}" is not a .md file', expected: '*.md' },
    },
    'source-twice': {
      severity: 'error',
      kind: 'outside',
      zh: { message: '“{path}”与“{other}”同名，所作文件会互相覆盖', fix: '改用不同的文件名，或分两次运行' },
      en: {
        message: '"{path}" and "{other}" have one name: their documents would overwrite each other',
        fix: 'rename one, or build them apart',
      },
    },
    'file-unreadable': {
      severity: 'error',
      kind: 'outside',
      zh: { message: '不能读取“{path}”：{reason}' },
      en: { message: 'cannot read "{path}": {reason}' },
    },
    'folder-missing': {
      severity: 'error',
      kind: 'outside',
      zh: { message: '没有“{path}”这个目录' },
      en: { message: 'there is no folder "{path}"' },
    },
    'font-missing': {
      severity: 'error',
      kind: 'outside',
      zh: {
        message: '找不到字体文件“{face}”',
        fix: '用 --font-dir 指明字体所在目录，或改写版式文件中的 fonts',
      },
      en: {
        message: 'font file "{face}" not found',
        fix: 'name its folder with --font-dir, or change fonts in the style sheet',
      },
    },
    'not-written': {
      severity: 'error',
      kind: 'outside',
      zh: { message: '不能写入“{path}”：{reason}', fix: '原有文件未动；排除故障后重新运行' },
      en: {
        message: 'cannot write "{path}": {reason}',
        fix: 'earlier files are as they were; run again once the cause is gone',
      },
    },
    'target-exists': {
      severity: 'error',
      kind: 'outside',
      zh: { message: '已有“{path}”，没有覆盖', fix: '换一个文件名，或加上 --force' },
      en: {
        message: '"{path}" is there already and was not overwritten',
        fix: 'choose another name, or say --force',
      },
    },
    'out-missing': {
      severity: 'error',
      zh: { message: '缺少“{path}”', fix: '重新运行 yigao build' },
      en: { message: '"{path}" is missing', fix: 'run yigao build again' },
    },
    'out-changed': {
      severity: 'error',
      zh: {
        message: '“{path}”与源文件应生成的不同',
        fix: '重新运行 yigao build；若要保留改动，请写进源文件',
      },
      en: {
        message: '"{path}" is not what the source gives',
        fix: 'run yigao build again; to keep the change, write it in the source',
      },
    },
    'out-stale': {
      severity: 'error',
      zh: { message: '“{path}”是由旧的源文件生成的', fix: '重新运行 yigao build' },
      en: { message: '"{path}" was made from an earlier source', fix: 'run yigao build again' },
    },
    'out-unlisted': {
      severity: 'error',
      zh: { message: '“{path}”不在清单 manifest.json 中', fix: '删去，或移到别处' },
      en: { message: '"{path}" is not listed in manifest.json', fix: 'delete it or move it away' },
    },
  },
);
