import { rulesOf } from '../../rule.ts';

type Rules = Parameters<typeof rulesOf>[1];

/** Rules that say what line to write, where that is known. */
function withLines<T extends Rules>(rules: T): T {
  const line = {
    zh: { fix: '把这一行写成 {write}' },
    en: { fix: 'write the line as {write}' },
  };
  const indented = {
    zh: { fix: '把这一行写成 {write}（行首空 {indent} 格）' },
    en: { fix: 'write the line as {write} (indented by {indent} spaces)' },
  };
  const entries = Object.entries(rules).map(([id, rule]) => [
    id,
    { ...rule, cases: { line, indented, ...rule.cases } },
  ]);
  return Object.fromEntries(entries) as T;
}

/** The rules of front matter, style sheets and the office’s other YAML. */
export const yamlRules = rulesOf(
  { group: 'yaml', kind: 'input' },
  withLines({
    'yaml-syntax': {
      severity: 'error',
      zh: {
        message: '这里不合 YAML 写法：“{text}”',
        expected: '每行写作“键: 值”，或 - 开头的列表项',
        fix: '如果是值的一部分，请给整个值加上英文双引号',
      },
      en: {
        message: 'this is no YAML: "{text}"',
        expected: 'each line as "key: value", or as an item after "- "',
        fix: 'put the whole value in double quotes where it is part of one',
      },
      cases: {
        document: {
          zh: { message: '“{text}”把文件分成了两份', expected: '', fix: '删去这一行' },
          en: {
            message: '"{text}" parts the file into two documents',
            expected: '',
            fix: 'delete this line',
          },
        },
        item: {
          zh: {
            message: '“{text}”是列表项，这里应是“键: 值”',
            expected: '',
            fix: '另起一个键的，写成“键: 值”；属于上面的列表的，写进那一行的方括号里',
          },
          en: {
            message: '"{text}" is an item, where "key: value" should stand',
            expected: '',
            fix: 'write "key: value" where it is a key; where it belongs to the list above, put it between its brackets',
          },
        },
      },
    },
    'yaml-full-width': {
      severity: 'error',
      zh: {
        message: '此处不能用全角的“{mark}”',
        fix: '改为半角的“{halfWidth}”；如果它是文字的一部分，请给整个值加上英文双引号',
      },
      en: {
        message: 'full-width "{mark}" cannot stand here',
        fix: 'write "{halfWidth}"; where it is part of the text, put the whole value in double quotes',
      },
    },
    'yaml-colon-space': {
      severity: 'error',
      zh: { message: '冒号后缺少空格', fix: '在半角冒号后加一个空格' },
      en: { message: 'no space after the colon', fix: 'put a space after the colon' },
    },
    'yaml-no-key': {
      severity: 'error',
      zh: { message: '“{text}”这一行没有写成“键: 值”', fix: '写成“键: 值”，冒号用半角，其后空一格' },
      en: {
        message: 'the line "{text}" is no "key: value"',
        fix: 'write "key: value", with a space after the colon',
      },
      cases: {
        'goes-on': {
          zh: {
            fix: '接着上一行的，与上一行合成一行：{onto}；另起一个键的，写成“键: 值”，冒号用半角，其后空一格',
          },
          en: {
            fix: 'where it goes on from the line above, make one line of both: {onto}; where it is another key, write "key: value", with a space after the colon',
          },
        },
      },
    },
    'yaml-one-line': {
      severity: 'error',
      zh: { message: '值没有写在同一行', fix: '把值写在一行之内' },
      en: { message: 'a value runs over its line', fix: 'write the value on one line' },
      cases: {
        'goes-on': {
          zh: { fix: '与上一行合成一行：{onto}' },
          en: { fix: 'make one line of this and the one above: {onto}' },
        },
      },
    },
    'yaml-comment': {
      severity: 'error',
      zh: {
        message: '值的后面不能写注释：“{text}”',
        fix: '把注释单独写一行；如果它是值的一部分，请给整个值加上英文双引号',
      },
      en: {
        message: 'a comment cannot follow a value: "{text}"',
        fix: 'put the comment on a line of its own; where it is part of the value, put the whole value in double quotes',
      },
      cases: {
        line: {
          zh: { fix: '“#”后面如果是注释，单独写一行；如果是值的一部分，把这一行写成 {write}' },
          en: {
            fix: 'put the comment on a line of its own; where it is part of the value, write the line as {write}',
          },
        },
      },
    },
    'yaml-anchor': {
      severity: 'error',
      zh: {
        message: '“{text}”会被当作 YAML 的锚点、引用或标签',
        fix: '如果它是文字，请给整个值加上英文双引号；否则请删去',
      },
      en: {
        message: '"{text}" is an anchor, an alias or a tag of YAML',
        fix: 'put the whole value in double quotes where it is text; else delete it',
      },
    },
    'yaml-unclosed': {
      severity: 'error',
      zh: { message: '“{mark}”没有结束', fix: '在结尾补上“{close}”' },
      en: { message: '"{mark}" is not closed', fix: 'close it with "{close}"' },
    },
    'yaml-quote': {
      severity: 'error',
      zh: { message: '“{text}”处的值须加引号', fix: '给整个值加上英文双引号' },
      en: { message: 'the value at "{text}" needs quotes', fix: 'put the whole value in double quotes' },
    },
    'yaml-escape': {
      severity: 'error',
      zh: { message: '双引号内的反斜线用法有误：“{text}”', fix: '把反斜线写成两个，或改用英文单引号' },
      en: {
        message: 'broken escape in double quotes: "{text}"',
        fix: 'write the backslash twice, or use single quotes',
      },
    },
    'yaml-indent': {
      severity: 'error',
      zh: { message: '缩进有误', fix: '同一层的各行左边对齐，下一层多空两格；只用空格，不用制表符' },
      en: {
        message: 'wrong indent',
        fix: 'align lines of one level, indent the next level by two spaces; no tabs',
      },
      cases: {
        below: {
          zh: {
            message: '从这一行起的 {count} 行没有缩进，不在 {key} 之下',
            fix: '从这一行起的 {count} 行，行首各加两个空格',
          },
          en: {
            message: 'what belongs under {key} is not indented: {count} from this line on',
            fix: 'put two spaces before each, {count} in all from this line on',
          },
        },
      },
    },
    'yaml-duplicate-key': {
      severity: 'error',
      zh: { message: '“{text}”写了两次', fix: '只保留一处' },
      en: { message: '"{text}" is given twice', fix: 'keep one of them' },
    },
    'yaml-unknown-key': {
      severity: 'error',
      zh: { message: '没有“{key}”这个键', expected: '{known}', fix: '改为“{suggestion}”，或删去' },
      en: { message: 'unknown key "{key}"', expected: '{known}', fix: 'write "{suggestion}", or delete it' },
    },
    'yaml-missing-key': {
      severity: 'error',
      zh: { message: '缺少“{key}”', fix: '补上“{key}”这个键' },
      en: { message: 'missing "{key}"', fix: 'add the key "{key}"' },
      cases: {
        per: {
          zh: {
            fix: '在前言中另起一行：每个项目一份的写 per: programme，每项任务一份的写 per: task，整个附件一份的写 per: attachment，“责任单位”一栏中每个单位一份的写 per: {column: 责任单位}',
          },
          en: {
            fix: 'add a line to the front matter: per: programme for one of each, per: task, per: attachment for one of the whole, or per: {column: 责任单位} for one of each unit in that column',
          },
        },
        title: {
          zh: { fix: '在前言中另起一行，写上 title: 和标题' },
          en: { fix: 'add a line to the front matter: title: and the title' },
        },
        columns: {
          zh: { fix: '在前言中另起一行，写上 columns: {programme: [名称, 内容]}，方括号中是各列的名称' },
          en: {
            fix: 'add a line to the front matter: columns: {programme: [name, content]}, with the names of the columns between [ and ]',
          },
        },
        'columns.programme': {
          zh: {
            fix: '在 columns 之下写一行 programme: [名称, 内容]，缩进两格，方括号中是项目一级各列的名称',
          },
          en: {
            fix: 'put a line under columns, indented by two spaces: programme: [name, content], with the names of the columns of programmes',
          },
        },
      },
    },
    'yaml-empty': {
      severity: 'error',
      zh: { message: '“{key}”是空的', fix: '写上内容，或删去这个键' },
      en: { message: '"{key}" is empty', fix: 'write its content, or delete the key' },
    },
    'yaml-not-text': {
      severity: 'error',
      zh: { message: '“{key}”应是一行文字', fix: '如果值中有方括号、花括号或“: ”，请给整个值加上英文双引号' },
      en: {
        message: '"{key}" must be one line of text',
        fix: 'put the whole value in double quotes where it holds brackets or ": "',
      },
    },
    'yaml-not-list': {
      severity: 'error',
      zh: { message: '“{key}”应是列表', expected: '[甲, 乙]' },
      en: { message: '"{key}" must be a list', expected: '[one, two]' },
    },
    'yaml-not-map': {
      severity: 'error',
      zh: {
        message: '“{key}”之下应是若干行“键: 值”',
        expected: '{known}',
        fix: '每个键另起一行，缩进两格，冒号用半角，其后空一格',
      },
      en: {
        message: '"{key}" must hold lines of "key: value"',
        expected: '{known}',
        fix: 'put each key on a line of its own, indented by two spaces, with a space after the colon',
      },
      cases: {
        whole: {
          zh: {
            message: '文件中没有写成“键: 值”的行',
            fix: '每个键另起一行，顶格写，冒号用半角，其后空一格',
          },
          en: {
            message: 'the file holds no lines of "key: value"',
            fix: 'begin a line with each key, with a space after the colon',
          },
        },
        list: {
          zh: {
            message: '整个文件写成了列表，应是若干行“键: 值”',
            fix: '行首不写“- ”，每个键顶格写，冒号用半角，其后空一格',
          },
          en: {
            message: 'the whole file is a list, and must hold lines of "key: value"',
            fix: 'begin a line with each key and no "- ", with a space after the colon',
          },
        },
        columns: {
          zh: {
            message: 'columns 没有分级：各栏应写在所属的一级之下',
            expected: '',
            fix: '只有项目一级的，写成 columns: {programme: [{list}]}；还有任务一级的，写成 columns: {programme: [项目名称栏和项目的各栏], task: [任务名称栏和任务的各栏]}，方括号中换成各栏的名称',
          },
          en: {
            message: 'the columns do not say which level they are of',
            expected: '',
            fix: 'where there are only programmes, write columns: {programme: [{list}]}; where there are tasks too, write columns: {programme: [the columns of programmes], task: [the columns of tasks]} with the names between the brackets',
          },
        },
      },
    },
    'yaml-value': {
      severity: 'error',
      zh: { message: '“{key}”的值“{value}”不合要求', expected: '{expected}' },
      en: { message: '"{key}" cannot be "{value}"', expected: '{expected}' },
      cases: {
        day: {
          zh: { message: '“{value}”不是日历上的一天', fix: '改为实有的日期，如 {expected}' },
          en: {
            message: '"{value}" is no day of the calendar',
            fix: 'write a day there is, such as {expected}',
          },
        },
      },
    },
  }),
);
