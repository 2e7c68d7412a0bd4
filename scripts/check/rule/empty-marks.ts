import type { EditorRule } from '../editor-rule.ts';
import { everywhere } from '../matches.ts';

const pattern =
  /（[ \u3000]*）|“[ \u3000]*”|《[ \u3000]*》|〔[ \u3000]*〕|【[ \u3000]*】|(?<=[\u4e00-\u9fff])\([ \u3000]*\)/g;

/** Brackets or quotation marks with nothing between them. */
export const emptyMarks: EditorRule = {
  id: 'empty-marks',
  check: everywhere(pattern, ({ 0: text }) => ({ values: { text } })),
  wrong: [
    { text: '覆盖各县（），落实《》', finds: ['（）', '《》'] },
    { text: '推进“”建设', finds: ['“”'] },
  ],
  right: [{ text: '覆盖各县（市），落实《规划》' }, { text: '推进“四大建设”，调用main()函数' }],
};
