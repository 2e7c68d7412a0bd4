import type { EditorRule } from '../editor-rule.ts';
import { formerOffices } from '../former-offices.ts';
import { matchesOutsideTitles } from '../matches.ts';

const pattern = new RegExp(
  // 文化部门 and 国土资源部署 are no names of offices.
  `(?<!(?:原|前|旧)(?:国家|中国|省|市|县|区)?|(?:日本|韩国|朝鲜|越南|老挝|泰国|缅甸|印度|法国|德国|英国|美国|俄罗斯|新加坡|新西兰|意大利|马来西亚|香港|澳门|台湾)(?:地区|国家)?)(?:${formerOffices.map(({ names }) => names).join('|')})(?![门署份分级落域面限间]|原|已?(?:更名|改名|并入|撤销|撤并|划入|改组|改为)|等?(?:部门|单位)?机构改革)`,
  'gu',
);

const anyName = new RegExp(formerOffices.map(({ names }) => names).join('|'), 'u');
const named = formerOffices.map((office) => ({ office, at: new RegExp(`^(?:${office.names})$`, 'u') }));

/** The name of an office that was merged or renamed before the document's date. */
export const formerOffice: EditorRule = {
  id: 'former-office',
  *check(subject) {
    const { date } = subject.attachment;
    const told = new Set<string>();
    for (const { match, place } of matchesOutsideTitles(subject, pattern, anyName)) {
      const { 0: text, index, input } = match;
      const office = named.find(({ at }) => at.test(text))?.office;
      if (!office || told.has(text) || isOfItsTime(input, index, office.until)) continue;
      if (date && Number(date.text.slice(0, 4)) <= office.until) continue;
      told.add(text);
      yield { place: place(), values: { text, year: office.until, now: office.now } };
    }
  },
  wrong: [
    { text: '由省国土资源厅、市工商局和县扶贫办负责', finds: ['国土资源厅', '工商局', '扶贫办'] },
    { text: '责任单位：省卫生计生委，银保监会配合', finds: ['卫生计生委', '银保监会'] },
  ],
  right: [
    { text: '由省自然资源厅、市市场监管局负责，会同文化部门，做好国土资源部署' },
    { text: '原国家质检总局令第175号，法国农业部，省扶贫办已更名，农业部级实验室，文化部落' },
    {
      text: '2016年，省国土资源厅印发通知；原省工商局已撤销；当时的省质监局发布标准；省扶贫办于2017年10月印发方案',
    },
    { text: '按照《国土资源部关于用地的通知》办理' },
  ],
};

/** Whether a year in which the office was still there stands before it in the sentence, or close behind it. */
function isOfItsTime(text: string, index: number, until: number): boolean {
  const before = text.slice(Math.max(0, index - 40), index);
  const sentence = before.slice(before.lastIndexOf('。') + 1);
  const [behind = ''] = /^[^，。；]*/.exec(text.slice(index, index + 24)) ?? [];
  return (
    /当[时年]|时任|曾[任在]/.test(sentence.slice(-8)) ||
    Array.from((sentence + behind).matchAll(/(?<!\d)((?:19|20)\d{2})年/g), ([, year]) => Number(year)).some(
      (year) => year <= until,
    )
  );
}
