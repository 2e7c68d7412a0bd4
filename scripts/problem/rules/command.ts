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
    'edited-by-hand': {
      severity: 'error',
      zh: {
        message: '这个文件生成以后有人改过，没有覆盖；所有文件都没有写',
        fix: '要留下改动，先运行 yigao import {file} -o {copy}，照 {copy} 改 {source}，再加上 --force 重新生成；不要改动，直接加上 --force；也可以把这个文件移到别处再生成',
      },
      en: {
        message:
          'somebody has edited this file since it was made: it was not overwritten, and nothing was written',
        fix: 'to keep the change, run yigao import {file} -o {copy}, change {source} as {copy} has it, and build again with --force; to drop it, build with --force; or move the file elsewhere and build',
      },
      cases: {
        typed: {
          zh: {
            fix: '要留下改动，把它写进 {source}，再加上 --force 重新生成；不要改动，直接加上 --force；也可以把这个文件移到别处再生成',
          },
          en: {
            fix: 'to keep the change, write it into {source} and build again with --force; to drop it, build with --force; or move the file elsewhere and build',
          },
        },
        obsolete: {
          zh: {
            message: '源文件不再生成这个文件，但有人改过它，没有删去；所有文件都没有写',
            fix: '要留下它，移到别处再生成；不要了，加上 --force，生成时就会删去',
          },
          en: {
            message:
              'the source no longer makes this file, but somebody has edited it: it was not removed, and nothing was written',
            fix: 'to keep it, move it elsewhere and build; otherwise build with --force, which removes it',
          },
        },
        unlisted: {
          zh: {
            message:
              '这里已有一个文件，不在清单 manifest.json 中，可能是别人放的或改过的，没有覆盖；所有文件都没有写',
            fix: '要留下它，移到别处再生成；不要了，加上 --force 覆盖',
          },
          en: {
            message:
              'there is a file here that manifest.json does not list, perhaps put here or edited by somebody: it was not overwritten, and nothing was written',
            fix: 'to keep it, move it elsewhere and build; otherwise build with --force, which overwrites it',
          },
        },
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
