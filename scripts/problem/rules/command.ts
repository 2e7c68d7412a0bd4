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
      cases: {
        dash: {
          zh: {
            message: '“{fault}”前面的横线不对，选项用半角的连字符',
            expected: '',
            fix: '改输 {write}',
          },
          en: {
            message: 'the dashes before "{fault}" are not the two hyphens of an option',
            expected: '',
            fix: 'type {write}',
          },
        },
        empty: {
          zh: {
            message: '{fault} 后面是空的',
            expected: '',
            fix: '写成 {expected}；要用默认的，去掉 {fault}',
          },
          en: {
            message: '{fault} is given nothing',
            expected: '',
            fix: 'write {expected}; for the default, leave {fault} out',
          },
        },
        twice: {
          zh: { message: '{fault} 写了不止一次，而且写得不同', fix: '只留一处 {fault}' },
          en: { message: '{fault} is given more than once, and not the same', fix: 'keep one {fault}' },
        },
        stray: {
          zh: {
            message: '“{fault}”不是源文件，应写在 {expected} 后面',
            expected: '',
            fix: '改输 {write}',
          },
          en: {
            message: '"{fault}" is no source and belongs behind {expected}',
            expected: '',
            fix: 'type {write}',
          },
        },
        other: {
          zh: { message: 'yigao {command} 没有 {fault}，有 {expected}', expected: '', fix: '改输 {write}' },
          en: {
            message: 'yigao {command} has no {fault}, but {expected}',
            expected: '',
            fix: 'type {write}',
          },
        },
      },
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
        fix: '写明源文件，或在含有 source/ 的目录中运行；还没有源文件的，运行 yigao init，写好一个例子',
      },
      en: {
        message: 'no source file found',
        expected: 'source/*.md',
        fix: 'name a source, or run in a folder that has source/; to start from nothing, run yigao init',
      },
      cases: {
        folder: {
          zh: {
            message: '目录“{path}”中没有源文件',
            expected: '*.md',
            fix: '写明有 .md 源文件的目录，或写明源文件；还没有源文件的，运行 yigao init，写好一个例子',
          },
          en: {
            message: 'no source file in the folder "{path}"',
            expected: '*.md',
            fix: 'name a folder with .md sources, or a source; to start from nothing, run yigao init',
          },
        },
      },
    },
    'source-ending': {
      severity: 'error',
      kind: 'outside',
      zh: { message: '“{path}”不是 .md 文件', expected: '*.md', fix: '改用以 .md 结尾的文件名' },
      en: {
        message: '"{path}" is not a .md file',
        expected: '*.md',
        fix: 'use a file name that ends in .md',
      },
      cases: {
        import: {
          zh: {
            message: '“{path}”不是源文件，源文件是 Markdown（.md）',
            fix: '先运行 yigao import {file} -o {source}，再由 {source} 生成',
          },
          en: {
            message: '"{path}" is no source: a source is Markdown (.md)',
            fix: 'run yigao import {file} -o {source} first, and build {source}',
          },
        },
      },
    },
    'port-unusable': {
      severity: 'error',
      kind: 'outside',
      zh: { message: '端口 {port} 不能用', fix: '用 --port 换一个 1024 以上的端口，或不写 --port' },
      en: { message: 'port {port} cannot be used', fix: 'take another above 1024 with --port, or none' },
      cases: {
        taken: {
          zh: { message: '端口 {port} 已被别的程序占用', fix: '用 --port 换一个，或不写 --port' },
          en: {
            message: 'port {port} is taken by another program',
            fix: 'take another with --port, or none',
          },
        },
      },
    },
    'source-name': {
      severity: 'error',
      kind: 'outside',
      zh: { message: '“{path}”的文件名中有“{found}”，不能作目录名', fix: '改文件名，去掉它' },
      en: {
        message: 'the name of "{path}" has "{found}", which no folder can have',
        fix: 'rename it without',
      },
      cases: {
        own: {
          zh: { message: '“{path}”以 .yigao- 开头：这样的文件名是 yigao 自己用的', fix: '改文件名' },
          en: { message: '"{path}" begins with .yigao-, a name of yigao\'s own', fix: 'rename it' },
        },
      },
    },
    'source-file-name': {
      severity: 'warning',
      kind: 'input',
      zh: {
        message: '“{path}”没有读入：源文件名须以 .md 结尾',
        expected: '{name}',
        fix: '把文件名改为 {name}；不是源文件的，移到别的目录',
      },
      en: {
        message: '"{path}" is not read: the name of a source ends in .md',
        expected: '{name}',
        fix: 'rename it to {name}; if it is no source, move it to another folder',
      },
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
      zh: { message: '不能读取“{path}”', fix: '看看别的程序能否打开它；打不开的，请信息技术人员处理' },
      en: {
        message: 'cannot read "{path}"',
        fix: 'see whether other programs open it, and if not ask for help',
      },
      cases: {
        missing: {
          zh: { message: '没有“{path}”这个文件', fix: '核对文件名和所在目录；文件名中有空格的，前后加引号' },
          en: {
            message: 'there is no file "{path}"',
            fix: 'look at its name and folder; a name with spaces goes in quotation marks',
          },
        },
        'not-folder': {
          zh: { message: '没有“{path}”这个文件：路径中有一段是文件，不是目录', fix: '核对路径' },
          en: {
            message: 'there is no file "{path}": part of the path is a file, no folder',
            fix: 'look at the path',
          },
        },
        folder: {
          zh: { message: '“{path}”是目录，不是文件', fix: '写明目录中的文件' },
          en: { message: '"{path}" is a folder, no file', fix: 'name a file in it' },
        },
        denied: {
          zh: { message: '没有读取“{path}”的权限', fix: '把文件复制到自己的目录，或请管理员给予权限' },
          en: {
            message: '"{path}" may not be read',
            fix: 'copy it to a folder of your own, or ask for the permission',
          },
        },
        busy: {
          zh: { message: '“{path}”正被别的程序占用', fix: '关闭打开它的程序，再运行一次' },
          en: { message: '"{path}" is in use by another program', fix: 'close that program and run again' },
        },
        many: {
          zh: { message: '打开的文件太多，不能读取“{path}”', fix: '关闭一些程序，再运行一次' },
          en: {
            message: 'too many files are open to read "{path}"',
            fix: 'close some programs and run again',
          },
        },
        special: {
          zh: {
            message: '“{path}”不是普通的文件，而是管道或设备',
            fix: '把内容存成文件，再写那个文件名',
          },
          en: {
            message: '"{path}" is no plain file, but a pipe or a device',
            fix: 'save what it gives as a file, and name that',
          },
        },
        loop: {
          zh: { message: '“{path}”是链接，绕成了一圈，通不到文件', fix: '写链接本来要通到的那个文件' },
          en: {
            message: '"{path}" is a link that leads round in a circle',
            fix: 'name the file it was to lead to',
          },
        },
        long: {
          zh: { message: '“{path}”的名称或路径太长', fix: '改短文件名，或移到上层的目录' },
          en: { message: 'the name or path of "{path}" is too long', fix: 'shorten it, or move the file up' },
        },
      },
    },
    'revision-unreadable': {
      severity: 'error',
      kind: 'outside',
      zh: { message: '取不到 {revision} 中的“{path}”：{said}', fix: '用 git log 核对版本和路径' },
      en: {
        message: 'cannot get "{path}" of {revision}: {said}',
        fix: 'look at revision and path with git log',
      },
      cases: {
        'no-git': {
          zh: {
            message: '取不到 {revision} 中的“{path}”：这台电脑没有安装 git',
            fix: '安装 git，或把旧稿存成文件，写它的文件名',
          },
          en: {
            message: 'cannot get "{path}" of {revision}: git is not installed here',
            fix: 'install git, or save the old version as a file and name that',
          },
        },
        'no-repository': {
          zh: {
            message: '没有“{revision}:{path}”这个文件，也不能当作 git 中的旧版本：{said}',
            fix: '在 git 管理的目录中运行；没有用 git 的，写旧稿的文件名',
          },
          en: {
            message: 'there is no file "{revision}:{path}", and it is no earlier revision either: {said}',
            fix: 'run in a folder under git; without git, name the file of the old version',
          },
        },
        'no-revision': {
          zh: {
            message: 'git 中没有“{revision}”这个版本',
            fix: '用 git log --oneline 查版本号；上一次提交写 HEAD~1:{path}，最近一次写 HEAD:{path}',
          },
          en: {
            message: 'git has no revision "{revision}"',
            fix: 'find it with git log --oneline; the last commit is HEAD:{path}, the one before HEAD~1:{path}',
          },
        },
        'no-file': {
          zh: {
            message: '{revision} 中没有“{path}”',
            fix: '用 git log --stat 核对那时的文件名和目录',
          },
          en: {
            message: 'there is no "{path}" in {revision}',
            fix: 'look at the name it had then with git log --stat',
          },
        },
      },
    },
    'folder-missing': {
      severity: 'error',
      kind: 'outside',
      zh: { message: '没有“{path}”这个目录', fix: '核对目录名' },
      en: { message: 'there is no folder "{path}"', fix: 'look at its name' },
    },
    'fonts-none': {
      severity: 'error',
      kind: 'outside',
      zh: {
        message: '“{path}”目录中没有字体文件',
        expected: '.ttf、.otf 或 .ttc 文件',
        fix: '在 --font-dir 后写直接放着字体文件的目录；用自带的字体，不写 --font-dir',
      },
      en: {
        message: 'the folder "{path}" has no font file',
        expected: '.ttf, .otf or .ttc files',
        fix: 'name the folder that the font files stand in; for the bundled fonts, leave --font-dir out',
      },
    },
    'font-missing': {
      severity: 'error',
      kind: 'outside',
      zh: {
        message: '找不到字体文件“{face}”',
        fix: '用 --font-dir 指明放着 {file}.ttf（或 .otf、.ttc）的目录，或改写版式文件中的 fonts',
      },
      en: {
        message: 'font file "{face}" not found',
        fix: 'name the folder of {file}.ttf (or .otf, .ttc) with --font-dir, or change fonts in the style sheet',
      },
      cases: {
        packaged: {
          zh: {
            fix: '这个字体不是自带的：在装有 yigao 的目录运行 npm install {package}，或用 --font-dir 指明放着 {file}.ttf 的目录',
          },
          en: {
            fix: 'this face is not bundled: run npm install {package} where yigao is installed, or name the folder of {file}.ttf with --font-dir',
          },
        },
      },
    },
    'not-written': {
      severity: 'error',
      kind: 'outside',
      zh: { message: '不能写入“{path}”', fix: '换一个目录再试；仍然不能写的，请信息技术人员处理' },
      en: { message: 'cannot write "{path}"', fix: 'try another folder, and if that fails ask for help' },
      cases: {
        missing: {
          zh: { message: '不能写入“{path}”：它所在的目录不在了', fix: '核对目录名，再运行一次' },
          en: {
            message: 'cannot write "{path}": its folder is not there',
            fix: 'look at its name and run again',
          },
        },
        'not-folder': {
          zh: {
            message: '不能写入“{path}”：它或路径中的一段是文件，不是目录',
            fix: '换一个目录，或把那个文件移到别处',
          },
          en: {
            message: 'cannot write "{path}": it or part of its path is a file, no folder',
            fix: 'choose another folder, or move that file away',
          },
        },
        folder: {
          zh: {
            message: '不能写入“{path}”：那里有一个同名的目录',
            fix: '把那个目录改名或移到别处，再运行一次',
          },
          en: {
            message: 'cannot write "{path}": a folder of that name is there',
            fix: 'rename the folder or move it away, and run again',
          },
        },
        denied: {
          zh: {
            message: '不能写入“{path}”：没有权限，或文件正在 Word 等程序中打开',
            fix: '关闭打开它的程序，再运行一次；没有权限的，换一个目录',
          },
          en: {
            message:
              'cannot write "{path}": it is not permitted, or the file is open in a program such as Word',
            fix: 'close that program and run again; without permission, choose another folder',
          },
        },
        busy: {
          zh: { message: '不能写入“{path}”：文件正在别的程序中打开', fix: '关闭那个程序，再运行一次' },
          en: {
            message: 'cannot write "{path}": the file is open in another program',
            fix: 'close that program and run again',
          },
        },
        full: {
          zh: { message: '不能写入“{path}”：磁盘已满', fix: '腾出空间，再运行一次' },
          en: { message: 'cannot write "{path}": the disk is full', fix: 'make room and run again' },
        },
        limit: {
          zh: {
            message: '不能写入“{path}”：文件超过了系统允许的大小',
            fix: '换一个磁盘或目录，或请信息技术人员放宽限制',
          },
          en: {
            message: 'cannot write "{path}": the file is larger than the system allows',
            fix: 'choose another disk or folder, or ask for a higher limit',
          },
        },
        'read-only': {
          zh: { message: '不能写入“{path}”：磁盘是只读的', fix: '换一个能写的磁盘或目录' },
          en: {
            message: 'cannot write "{path}": the disk is read-only',
            fix: 'choose a disk or folder that can be written',
          },
        },
        many: {
          zh: { message: '不能写入“{path}”：打开的文件太多', fix: '关闭一些程序，再运行一次' },
          en: {
            message: 'cannot write "{path}": too many files are open',
            fix: 'close some programs and run again',
          },
        },
        special: {
          zh: {
            message: '不能写入“{path}”：那里有管道、设备等，不是普通的文件',
            fix: '把它改名或移到别处，再运行一次',
          },
          en: {
            message: 'cannot write "{path}": something is there that is no plain file, as a pipe or a device',
            fix: 'rename it or move it away, and run again',
          },
        },
        loop: {
          zh: {
            message: '不能写入“{path}”：路径中的链接绕成了一圈',
            fix: '删去那个链接，再运行一次',
          },
          en: {
            message: 'cannot write "{path}": a link in the path leads round in a circle',
            fix: 'remove that link and run again',
          },
        },
        long: {
          zh: {
            message: '不能写入“{path}”：名称或路径太长',
            fix: '用 --out 换一个路径短的目录，或改短文件名',
          },
          en: {
            message: 'cannot write "{path}": its name or path is too long',
            fix: 'choose a folder with a shorter path, or shorten the name',
          },
        },
      },
    },
    'half-written': {
      severity: 'error',
      kind: 'outside',
      zh: {
        message: '写到一半停了，也没能全部恢复原状：“{path}”中的文件可能有新有旧，也可能缺少',
        fix: '先照上一条处理，再运行一次 yigao build，就会补齐',
      },
      en: {
        message:
          'stopped halfway, and not all could be put back: of the files in "{path}" some may be new, some old, some missing',
        fix: 'mend what is told above and run yigao build again, which completes them',
      },
      cases: {
        init: {
          zh: { fix: '先照上一条处理，再运行一次 yigao init，就会补齐' },
          en: { fix: 'mend what is told above and run yigao init again, which completes them' },
        },
      },
    },
    'source-changed': {
      severity: 'error',
      kind: 'outside',
      zh: {
        message: '生成的时候，“{path}”又改了；所有文件都没有写',
        fix: '改完存盘后，再运行一次 yigao build',
      },
      en: {
        message: '"{path}" was edited during the build: nothing was written',
        fix: 'save it and run yigao build again',
      },
      cases: {
        rewritten: {
          zh: { message: '“{path}”读取以后又有人改了，没有改写它', fix: '改完存盘后，再运行一次' },
          en: {
            message: '"{path}" was edited since it was read, and was not written',
            fix: 'save it and run again',
          },
        },
      },
    },
    'out-busy': {
      severity: 'error',
      kind: 'outside',
      zh: {
        message: '另一个 yigao 正在写这里的文件（{host} 上的进程 {process}，{started} 开始）',
        fix: '等它做完再运行；确实没有别的 yigao 在运行的，删去“{lock}”再运行',
      },
      en: {
        message: 'another yigao is writing the files here (process {process} on {host}, since {started})',
        fix: 'wait until it is done and run again; if surely no other yigao is running, delete "{lock}" and run again',
      },
    },
    'out-link': {
      severity: 'error',
      kind: 'outside',
      zh: {
        message: '“{path}”是链接，通到“{out}”以外的“{target}”，没有写',
        fix: '删去这个链接（不会删去它通到的文件）再生成，或用 --out 指明要写的目录',
      },
      en: {
        message: '"{path}" is a link that leads out of "{out}", to "{target}": nothing was written',
        fix: 'remove the link, which leaves what it leads to, and build again, or name the folder with --out',
      },
      cases: {
        init: {
          zh: { fix: '删去这个链接（不会删去它通到的文件）再运行一次，或换一个目录' },
          en: {
            fix: 'remove the link, which leaves what it leads to, and run again, or choose another folder',
          },
        },
        nowhere: {
          zh: { message: '“{path}”是链接，但通不到任何目录，没有写', fix: '删去这个链接，再生成' },
          en: {
            message: '"{path}" is a link that leads to no folder: nothing was written',
            fix: 'remove the link and build again',
          },
        },
        shared: {
          zh: {
            message: '“{path}”是链接，通到放别的文件的目录“{target}”，没有写：两处的文件会互相覆盖',
            fix: '删去这个链接（不会删去它通到的文件）再生成',
          },
          en: {
            message:
              '"{path}" is a link to "{target}", where other documents have their place: nothing was written, as each would overwrite the other',
            fix: 'remove the link, which leaves what it leads to, and build again',
          },
        },
      },
    },
    'target-input': {
      severity: 'error',
      kind: 'outside',
      zh: { message: '“{path}”就是要比较的文件之一，不能写到它上面', fix: '-o 后面换一个文件名' },
      en: {
        message: '"{path}" is one of the files that are compared, and is not written over',
        fix: 'name another file behind -o',
      },
      cases: {
        import: {
          zh: { message: '“{path}”就是要导入的文件，不能写到它上面', fix: '-o 或 --report 后面换一个文件名' },
          en: {
            message: '"{path}" is the file to be imported, and is not written over',
            fix: 'name another file behind -o or --report',
          },
        },
        build: {
          zh: { message: '“{path}”就是源文件，不能写到它上面', fix: '-o 后面换一个文件名' },
          en: {
            message: '"{path}" is the source, and is not written over',
            fix: 'name another file behind -o',
          },
        },
        report: {
          zh: { message: '“{path}”是源文件，导入报告不能写到它上面', fix: '--report 后面换一个文件名' },
          en: {
            message: '"{path}" is the source, and the report is not written over it',
            fix: 'name another file behind --report',
          },
        },
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
    'file-kept': {
      severity: 'hint',
      zh: {
        message: '已有“{path}”，内容与自带的不同，没有改动',
        fix: '要用自带的，把这个文件改名或移走，再运行一次 yigao init；不用的，不必处理',
      },
      en: {
        message: '"{path}" is there already, with a text of its own, and was left as it is',
        fix: 'for the one that yigao brings, rename it or move it away and run yigao init again; else nothing need be done',
      },
      cases: {
        settings: {
          zh: {
            fix: '要让 VS Code 认识 templates/ 中的文件，照 docs/zh-CN/templates.md 的末节，把 yaml.schemas 添写进去；不用的，不必处理',
          },
          en: {
            fix: 'for VS Code to know the files in templates/, add yaml.schemas to it as the end of docs/templates.md shows; else nothing need be done',
          },
        },
        sources: {
          zh: { message: '“{path}”中已有源文件，没有写例子', fix: '不用处理' },
          en: {
            message: 'there are sources in "{path}": no example was written',
            fix: 'nothing need be done',
          },
        },
      },
    },
    'part-programme': {
      severity: 'error',
      zh: { message: '没有项目“{name}”', fix: '写编号或名称：{names}' },
      en: { message: 'there is no programme "{name}"', fix: 'write the number or the name: {names}' },
      cases: {
        several: {
          zh: { message: '“{name}”不止一个项目', fix: '改写编号：{names}' },
          en: { message: '"{name}" is more than one programme', fix: 'write the number: {names}' },
        },
      },
    },
    'part-column': {
      severity: 'error',
      zh: { message: '没有“{column}”这一栏', fix: '写源文件中的栏名：{columns}' },
      en: { message: 'there is no column "{column}"', fix: 'write the name of a column: {columns}' },
    },
    'part-rows': {
      severity: 'error',
      zh: { message: '“{column}”栏中没有“{text}”', fix: '写栏中有的：{values}' },
      en: { message: 'nowhere does "{column}" say "{text}"', fix: 'write what stands there: {values}' },
      cases: {
        together: {
          zh: {
            message: '没有一行同时符合所选的全部条件（{where}）',
            fix: '少写一个 --where 或 --programme',
          },
          en: {
            message: 'no row is all that was asked for ({where})',
            fix: 'leave out a --where or the --programme',
          },
        },
      },
    },
    'edited-by-hand': {
      severity: 'error',
      zh: {
        message: '这个文件生成以后有人改过，没有覆盖；所有文件都没有写',
        fix: '要留下改动，先运行 yigao import {file} --onto {source}，把改动带回源文件，再加上 --force 重新生成；不要改动，直接加上 --force；也可以把这个文件移到别处再生成',
      },
      en: {
        message:
          'somebody has edited this file since it was made: it was not overwritten, and nothing was written',
        fix: 'to keep the change, run yigao import {file} --onto {source}, which brings it back, and build again with --force; to drop it, build with --force; or move the file elsewhere and build',
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
        other: {
          zh: {
            message: '“{folder}”中是另一份源文件“{other}”的文件，没有覆盖；所有文件都没有写',
            fix: '要留下它们，把这个目录移到别处再生成；不要了，加上 --force，生成时就会删去',
          },
          en: {
            message:
              '"{folder}" has the documents of another source, "{other}": they were not overwritten, and nothing was written',
            fix: 'to keep them, move the folder elsewhere and build; otherwise build with --force, which removes them',
          },
        },
        part: {
          zh: {
            message: '“{folder}”中是另外选的一部分（{other}）的文件，没有覆盖；所有文件都没有写',
            fix: '要留下它们，把这个目录移到别处再生成，或用 --out 放到另一个目录；不要了，加上 --force',
          },
          en: {
            message:
              '"{folder}" has the documents of another part that was chosen ({other}): they were not overwritten, and nothing was written',
            fix: 'to keep them, move the folder elsewhere and build, or build into another one with --out; otherwise build with --force',
          },
        },
        manifest: {
          zh: {
            message: '这个清单已损坏，或不是 yigao 写的，没有覆盖；所有文件都没有写',
            fix: '要留下它，移到别处再生成；不要了，删去它再生成',
          },
          en: {
            message:
              'this list is damaged, or was not written by yigao: it was not overwritten, and nothing was written',
            fix: 'to keep it, move it elsewhere and build; otherwise delete it and build',
          },
        },
      },
    },
    'out-unreadable': {
      severity: 'error',
      kind: 'outside',
      zh: { message: '读不出“{path}”，没有核对', fix: '把它移到别处，再运行 yigao build 重新生成' },
      en: {
        message: '"{path}" cannot be read and was not compared',
        fix: 'move it away and run yigao build, which makes it again',
      },
      cases: {
        folder: {
          zh: { message: '“{path}”是目录，本应是 yigao 生成的文件' },
          en: { message: '"{path}" is a folder where a file of yigao should be' },
        },
        'not-folder': {
          zh: { message: '“{path}”是文件，本应是 yigao 生成的目录' },
          en: { message: '"{path}" is a file where a folder of yigao should be' },
        },
        special: {
          zh: { message: '“{path}”是管道、设备等，本应是 yigao 生成的文件' },
          en: { message: '"{path}" is a pipe, a device or the like where a file of yigao should be' },
        },
        loop: {
          zh: { message: '“{path}”是链接，绕成了一圈，通不到文件' },
          en: { message: '"{path}" is a link that leads round in a circle' },
        },
        denied: {
          zh: {
            message: '没有读取“{path}”的权限，没有核对',
            fix: '请生成它的人或管理员给予权限，再运行一次',
          },
          en: {
            message: '"{path}" may not be read and was not compared',
            fix: 'ask who made it for the permission, and run again',
          },
        },
        busy: {
          zh: { message: '“{path}”正被别的程序占用，没有核对', fix: '关闭打开它的程序，再运行一次' },
          en: {
            message: '"{path}" is in use by another program and was not compared',
            fix: 'close that program and run again',
          },
        },
        many: {
          zh: { message: '打开的文件太多，读不出“{path}”', fix: '关闭一些程序，再运行一次' },
          en: {
            message: 'too many files are open to read "{path}"',
            fix: 'close some programs and run again',
          },
        },
      },
    },
    'out-missing': {
      severity: 'error',
      zh: { message: '缺少“{path}”', fix: '重新运行 yigao build' },
      en: { message: '"{path}" is missing', fix: 'run yigao build again' },
      cases: {
        manifest: {
          zh: {
            message: '“{path}”已损坏，或不是 yigao 写的清单',
            fix: '要留下它，移到别处；不要了，删去；再运行 yigao build',
          },
          en: {
            message: '"{path}" is damaged, or no list of yigao',
            fix: 'to keep it, move it away, or else delete it; then run yigao build',
          },
        },
      },
    },
    'out-changed': {
      severity: 'error',
      zh: {
        message: '“{path}”与源文件应生成的不同',
        fix: '若要保留改动，先写进源文件；再运行 yigao build --force',
      },
      en: {
        message: '"{path}" is not what the source gives',
        fix: 'to keep the change, write it in the source; then run yigao build --force',
      },
    },
    'out-stale': {
      severity: 'error',
      zh: { message: '“{path}”是由旧的源文件生成的', fix: '重新运行 yigao build' },
      en: { message: '"{path}" was made from an earlier source', fix: 'run yigao build again' },
    },
    'out-interrupted': {
      severity: 'error',
      zh: {
        message: '“{path}”是上一次生成写到一半停下时留下的，不是人改的',
        fix: '重新运行 yigao build，就会补齐',
      },
      en: {
        message: '"{path}" was left by a build that stopped halfway; nobody has edited it',
        fix: 'run yigao build again, which completes it',
      },
    },
    'out-changing': {
      severity: 'error',
      kind: 'outside',
      zh: { message: '核对“{path}”的时候，另一个 yigao 改了其中的文件', fix: '再运行一次 yigao verify' },
      en: {
        message: 'another yigao changed the files in "{path}" while they were compared',
        fix: 'run yigao verify again',
      },
      cases: {
        build: {
          zh: {
            message: '生成的时候，“{path}”被人删去、移走或换掉了；所有文件都没有写',
            fix: '再运行一次 yigao build',
          },
          en: {
            message: '"{path}" was removed, moved or replaced during the build: nothing was written',
            fix: 'run yigao build again',
          },
        },
      },
    },
    'out-left-over': {
      severity: 'hint',
      zh: {
        message: '“{path}”中有上一次生成停下时留下的隐藏文件，不影响各个文件',
        fix: '不用处理，下一次 yigao build 会清理',
      },
      en: {
        message: '"{path}" has hidden files of a build that stopped; the documents are not concerned',
        fix: 'nothing need be done: the next yigao build removes them',
      },
    },
    'out-unlisted': {
      severity: 'error',
      zh: { message: '“{path}”不在清单 manifest.json 中', fix: '删去，或移到别处' },
      en: { message: '"{path}" is not listed in manifest.json', fix: 'delete it or move it away' },
    },
  },
);
