import { around } from '../around.ts';
import type { EditorRule } from '../editor-rule.ts';
import { inChinese } from '../matches.ts';

const clause = '[^，。；：、！？—“”《》（）\\n\\da-zA-ZⅠ-ↈ①-⑳]';
const pattern = new RegExp(`—(?<=${clause}{8}—)(?=${clause}{8})`, 'gu');
// What stands between two places or times, and is set with one stroke.
const route =
  /^[^，。；：、！？\n]{0,20}?(?:铁路|高铁|城际|高速|公路|快线|航线|航道|运河|通道|走廊|经济带|一线|段|路|班列|管道|管线|直流|特高压|输变?电|联网|断面|区间|沿线|城市群|都市圈|发展轴|合作区|试验区|示范带|产业带|经济圈|自贸区|口岸|园区)/;
// What two countries or bodies have together.
const together =
  /^[^，。；：、！？\n]{0,12}?(?:峰会|论坛|博览会|对话|合作|关系|伙伴|共同体|联盟|联委会|委员会|理事会|协定|协议|机制|大学|学院|中心|基金|友好|年会|交流)/;
const body =
  '中国|东盟|中亚|欧盟|非盟|非洲|欧洲|东南亚|南亚|阿拉伯|拉美|中东欧|太平洋|上合组织|[俄英法德美日韩印泰缅越老柬]国?|俄罗斯|蒙古国?|越南|老挝|缅甸|柬埔寨|泰国|马来西亚|新加坡|印尼|印度|巴基斯坦|哈萨克斯坦|尼泊尔|香港|澳门|台湾|粤港澳';
const bodyBefore = new RegExp(`(?:${body})$`, 'u');
const bodyAfter = new RegExp(`^(?:${body})`, 'u');
/** Numbers and signs that count: 星期一—星期五, 甲—丁. */
const counting = /[一二三四五六七八九十零〇百甲乙丙丁戊己庚辛壬癸][级类等档批组型]?$/u;

/** Whether a stroke joins two places, bodies or numbers rather than two clauses. */
function joinsTwo(before: string, after: string): boolean {
  if (route.test(after) || bodyAfter.test(after)) return true;
  if (bodyBefore.test(before) && together.test(after)) return true;
  return (
    counting.test(before) && /^(?:[一二三四五六七八九十百甲乙丙丁戊己庚辛壬癸]|星期|初|周|第)/u.test(after)
  );
}

/** One — between two long clauses, where a dash of two is likely meant. */
export const singleDash: EditorRule = {
  id: 'single-dash',
  check: inChinese(pattern, ({ index }, { text }) =>
    joinsTwo(text.slice(Math.max(0, index - 8), index), text.slice(index + 1, index + 30))
      ? undefined
      : { values: { text: around(text, index, index + 1) } },
  ),
  wrong: [
    { text: '建设世界级现代化大湾区—全国现代化建设先行区', finds: ['—'] },
    { text: '确立了今后一个时期的任务—全面提升都市区综合能级', finds: ['—'] },
  ],
  right: [
    { text: '建设世界级现代化大湾区——全国现代化建设先行区' },
    { text: '建设杭州萧山国际机场—宁波栎社国际机场快线，在2018—2022年贯通义乌—宁波—舟山' },
    { text: '加快建设中国东兴—越南芒街跨境经济合作区，推进广西东兴试验区东兴—芒街口岸通关便利化改革' },
    { text: '积极参与第二届中国—中亚峰会成果的落实，全面深度融入中国—东盟自由贸易区三点零版建设' },
    { text: '主要河流水质持续稳定达到地表水Ⅰ—Ⅲ类标准并保持稳中向好，服务窗口周一—周五全天对外开放办理' },
  ],
};
