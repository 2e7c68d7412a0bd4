import type { EditorRule, Finding, Subject } from '../editor-rule.ts';
import { exampleOf } from '../example.ts';
import { strayWords } from '../stray-words.ts';
import { placeOf, rarerForms } from '../words.ts';

/** One name in two forms, without any list. Whether they mean one thing is for the author to say: no fix. */
export const spelledTwoWays: EditorRule = {
  id: 'spelled-two-ways',
  check: checkSpellings,
  wrong: [
    { text: '打造互联互通的网络，坚持互通互联、开放融合', finds: ['互通互联'] },
    { text: '统筹山水林田湖草治理，推进山水田林湖草修复', finds: ['山水田林湖草'] },
    { text: '推广APP，用App办理，下载APP', finds: ['App'] },
    {
      source: exampleOf(
        '# 甲\n\n### 国际化城市建设\n\n1. 强化国际化功能\n2. 提升国家化服务功能\n\n### 乙\n\n构建一流国际化环境',
      ),
      finds: ['国家化'],
    },
  ],
  right: [
    { text: '打造互联互通的网络，推进共建共治共享、共享共建共治' },
    { text: '用好国内国际两个市场，统筹国际国内两种资源；产能产量双增，产量产能创新高' },
    {
      source: exampleOf(
        '# 甲\n\n### 新发展格局\n\n1. 贯彻新发展理念\n2. 取得新进展\n\n### 乙\n\n构建新发展格局，立足新发展阶段',
      ),
    },
    {
      source: exampleOf(
        '# 甲\n\n### 智能化改造\n\n1. 提高智能化水平\n2. 推进智慧化管理\n\n### 乙\n\n以智能化为方向，智能化转型',
      ),
    },
    { text: '推动经济发展，发展经济，做强第一产业、第二产业，东部与西部，加快与加强' },
    {
      source: exampleOf(
        '# 甲\n\n### 第一批城市建设\n\n1. 建成第一批平台\n2. 筹建第二批平台\n\n### 乙\n\n第一批验收，国际性与全国性枢纽',
      ),
    },
  ],
};

function* checkSpellings({ chinese, passages, terms }: Subject): Generator<Finding> {
  if (!chinese) return;
  // What the office's list names is reported by it.
  const listed = new Set(terms.flatMap(({ variants }) => variants));
  for (const { word, other } of [...rarerForms(passages), ...strayWords(passages)]) {
    if (listed.has(word.text)) continue;
    yield { place: placeOf(word), values: { text: word.text, other: other.text, line: placeOf(other).line } };
  }
}
