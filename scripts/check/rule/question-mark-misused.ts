import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

const word = '(?:是否|能否|可否|如何|怎样|怎么|什么|哪些|哪[里个]|为何|为什么|谁|多少)';
const told =
  '(?:研究|了解|摸清|查找|找准|想清|明确|说明|掌握|弄清|搞清|查明|查清|讨论|检查|核实|评估|判断|不知道?|关键在于|取决于|关注|回答|思考|把握|考虑)';
const indirect = `(?<=${told}[^。：；！？“”\\n]{0,12}${word}[^。；！？“”\\n]{0,30}？)`;
const inside = `(?<=${word}[^，。；！？“”\\n]{1,24}？)(?=(?:是(?!因为|为了)|成为|关系|决定|取决)[^。？\\n]{2,})`;
/** Two short choices in one question take one mark at its end. */
const choice = '(?<=是[^，。；！？“”\\n]{1,12}？)(?=还是[^。；！？\\n]{1,14}？)';
const pattern = new RegExp(`？(?:${choice}|${inside}|${indirect})`, 'gu');

/** ？ behind a question that is only told of, or between two short choices. */
export const questionMarkMisused: EditorRule = {
  id: 'question-mark-misused',
  check: outsideTitles(pattern, ({ index, input }) => {
    const after = input.slice(index + 1);
    const write = after.startsWith('还是') ? '，' : /^(?:是|成为|关系|决定|取决)/.test(after) ? '' : '。';
    const text = input.slice(Math.max(0, index - 10), index + 1).replace(/\n/g, '');
    return { values: { text, write } };
  }),
  wrong: [
    { text: '深入研究如何推进湾区建设？', finds: ['？'] },
    { text: '如何引进人才？是湾区建设的关键', finds: ['？'] },
    { text: '是新建？还是改建？由各地确定', finds: ['？'] },
  ],
  right: [
    { text: '深入研究如何推进湾区建设。' },
    { text: '湾区建设如何推进？各地要回答好这一问题' },
    { text: '是新建，还是改建？请回答“为什么建？”' },
    { text: '请思考：如何落实？为什么要改？是因为不改没有出路。' },
  ],
};
