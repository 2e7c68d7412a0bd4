import { rulesOf } from '../rule.ts';

/** The rules of bringing an edited document's changes back onto its source. */
export const mergeRules = rulesOf(
  { group: 'import', kind: 'input' },
  {
    'onto-changed': {
      severity: 'hint',
      zh: { message: '{path}：{change}' },
      en: { message: '{path}: {change}' },
      cases: {
        inserted: { zh: { message: '{path}：新增“{change}”' }, en: { message: '{path}: new: "{change}"' } },
        programme: { zh: { message: '新增项目“{change}”' }, en: { message: 'a new project: "{change}"' } },
        project: {
          zh: { message: '删去项目“{change}”' },
          en: { message: 'a project was deleted: "{change}"' },
        },
        deleted: {
          zh: { message: '{path}：删去“{change}”' },
          en: { message: '{path}: deleted: "{change}"' },
        },
        moved: { zh: { message: '{path}：移到{change}' }, en: { message: '{path}: moved to {change}' } },
        reordered: { zh: { message: '{path}：换了次序' }, en: { message: '{path}: put in another order' } },
        marks: {
          zh: { message: '{path}：文字没有变，强调、链接或分段变了：“{change}”' },
          en: { message: '{path}: the same text with other emphasis, links or paragraphs: "{change}"' },
        },
      },
    },
    'onto-conflict': {
      severity: 'warning',
      zh: {
        message: '{path}：两边都改过，没有写入。从源文件到这个文件：{change}',
        fix: '看定以后，直接在源文件中改',
      },
      en: {
        message:
          '{path}: changed on both sides, so nothing was written. From the source to the file: {change}',
        fix: 'decide, and write it in the source',
      },
    },
    'onto-undecided': {
      severity: 'warning',
      zh: {
        message: '{path}：文件中没有；源文件后来改过，看不出是文件中删去的，还是源文件后来加的，没有删',
        fix: '如应删去，直接在源文件中删',
      },
      en: {
        message:
          '{path}: not in the file, and the source has changed since: whether it was deleted there or added here cannot be told, so it stays',
        fix: 'delete it in the source if it should go',
      },
      cases: {
        gone: {
          zh: {
            message: '{path}：文件中改过，源文件后来却把它删去了，没有写入：“{edited}”',
            fix: '如应保留，写进源文件',
          },
          en: {
            message:
              '{path}: edited in the file, but deleted in the source since, so nothing was written: "{edited}"',
            fix: 'write it in the source if it should stay',
          },
        },
        moved: {
          zh: {
            message: '{path}：在文件中换了地方；源文件后来改过，没有移动',
            fix: '如应移动，直接在源文件中移',
          },
          en: {
            message:
              '{path}: stands elsewhere in the file, and the source has changed since: it was not moved',
            fix: 'move it in the source if it should stand there',
          },
        },
      },
    },
    'onto-form': {
      severity: 'warning',
      zh: {
        message: '{path}：只有序号或各条之间的标点不同，没有写入：{change}',
        fix: '序号由 numbers 和次序定，各条之间的标点由语言定；要改序号的形式，改源文件的 numbers',
      },
      en: {
        message: '{path}: only numbers or the marks between items differ, and nothing was written: {change}',
        fix: 'numbers come from numbers and the order, marks between items from the language; to change the form, change numbers in the source',
      },
      cases: {
        merged: {
          zh: {
            message: '{path}：单元格与别的项的合并在一起，没有写入：{change}',
            fix: '源文件中每项各有一格；看看文字该归哪一项，直接在源文件中改',
          },
          en: {
            message: "{path}: the cell was merged with another entry's, and nothing was written: {change}",
            fix: 'in a source each entry has a cell of its own: write the text where it belongs',
          },
        },
        title: {
          zh: { message: '文件中没有标题，源文件的没有动', fix: '要改标题，直接在源文件中改' },
          en: { message: 'the file has no title: that of the source stays', fix: 'change it in the source' },
        },
      },
    },
    'onto-column': {
      severity: 'warning',
      zh: {
        message: '文件的表格多了“{name}”一栏，没有写入',
        fix: '如应保留，先在源文件的 columns 中加上这一栏，再做一次',
      },
      en: {
        message: 'the table in the file has a column more, "{name}", which was not written',
        fix: 'to keep it, add the column to the columns of the source, and run the command again',
      },
      cases: {
        order: {
          zh: { message: '文件的表格各栏的次序变了，没有写入', fix: '要改次序，写在源文件的 order 中' },
          en: {
            message: 'the columns of the table in the file stand in another order, which was not written',
            fix: 'say the order in the source, by order',
          },
        },
        named: {
          zh: {
            message: '“{name}”一栏的栏名在文件中空着，或与别的栏相同，没有写入',
            fix: '要改栏名，直接在源文件中改',
          },
          en: {
            message:
              'the name of the column "{name}" is missing in the file, or another column\'s: it was not written',
            fix: 'change it in the source',
          },
        },
        gone: {
          zh: { message: '文件的表格少了“{name}”一栏，源文件中的没有动', fix: '如应删去，直接在源文件中删' },
          en: {
            message: 'the table in the file lacks the column "{name}": that of the source stays',
            fix: 'delete it in the source if it should go',
          },
        },
      },
    },
    'onto-other-table': {
      severity: 'error',
      zh: {
        message: '文件的表格没有“{name}”一栏，与源文件对不上',
        fix: '看看 --onto 后面是不是这个文件的源文件；如果改过栏名，先在源文件中照改',
      },
      cases: {
        entries: {
          zh: {
            message: '文件的表格中没有一个项目是源文件中的',
            fix: '看看 --onto 后面是不是这个文件的源文件',
          },
          en: {
            message: 'not one project of the table in the file is in the source',
            fix: 'see whether it is the source of this file',
          },
        },
      },
      en: {
        message: 'the table in the file has no column "{name}": it does not go with the source',
        fix: 'see whether it is the source of this file; if the column was renamed, rename it in the source first',
      },
    },
    'onto-extract': {
      severity: 'error',
      zh: {
        message: '这个文件只有源文件“{source}”的一部分：照它改，别的内容都会当作删去',
        fix: '把其中的改动改到附件的 Word 文件中，再用那个文件；或者直接改源文件',
      },
      en: {
        message: 'the file holds a part of the source "{source}" alone: all else would be taken for deleted',
        fix: 'make its changes in the Word file of the attachment, and use that; or edit the source',
      },
    },
    'onto-template': {
      severity: 'error',
      zh: {
        message: '概览的模板没有照源文件的次序印出各项，改动带不回来',
        fix: '用自带的概览模板生成文件，再在其中修改',
      },
      en: {
        message:
          'the template of the overview does not print the entries in their order, so nothing can be brought back',
        fix: 'make the file with the template of the package, and edit that',
      },
    },
    'onto-by-content': {
      severity: 'hint',
      zh: { message: '文件中没有 yigao 的记号，各项按名称和文字对应；源文件后来的改动看不出来' },
      en: {
        message:
          'the file has no marks of yigao: its entries were matched by their texts, and what the source has changed since cannot be told',
      },
    },
    'onto-unsaid': {
      severity: 'error',
      zh: {
        message: '有的改动写不进源文件，什么也没有写：{reason}',
        fix: '照上面列出的改动，在源文件中手工修改',
      },
      en: {
        message: 'a change cannot be written in the source, so nothing was: {reason}',
        fix: 'make the changes listed above in the source by hand',
      },
    },
    'onto-nothing': {
      severity: 'hint',
      zh: { message: '文件与源文件没有不同' },
      en: { message: 'the file and the source say the same' },
    },
  },
);
