import { EditorState, type Extension } from '@codemirror/state';
import { language } from './words.ts';

/** What CodeMirror says of itself, in Chinese where the page is. */
export const phrases: Extension =
  language === 'zh'
    ? EditorState.phrases.of({
        Find: '查找',
        Replace: '替换',
        next: '下一处',
        previous: '上一处',
        all: '全选',
        'match case': '区分大小写',
        regexp: '正则式',
        'by word': '整词',
        replace: '替换',
        'replace all': '全部替换',
        close: '关闭',
        'Go to line': '转到行',
        go: '转到',
        '$ unchanged lines': '相同的 $ 行',
        'replaced match on line $': '已替换第 $ 行的一处',
        'replaced $ matches': '已替换 $ 处',
        'current match': '当前一处',
        'on line': '在行',
        Diagnostics: '检查结果',
        'No diagnostics': '没有发现问题',
        Completions: '可选的写法',
      })
    : [];
