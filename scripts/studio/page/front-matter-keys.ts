import type { PageLanguage } from '../protocol.ts';

/** The keys of a front matter, with what each is for. */
export const frontMatterKeys: Readonly<
  Record<PageLanguage, readonly (readonly [key: string, detail: string])[]>
> = {
  zh: [
    ['label', '附件标识，如 附件2'],
    ['title', '标题'],
    ['issuer', '发文机关'],
    ['date', '日期，如 2027-03-01'],
    ['lang', '语言：zh-CN 或 en'],
    ['startPage', '首页页码'],
    ['columns', '各栏名称'],
    ['order', '各栏从左到右的次序'],
    ['numbers', '编号形式'],
    ['milestones', '取时间节点的栏'],
    ['ignore', '免查的规则和理由'],
  ],
  en: [
    ['label', 'such as Annex 2'],
    ['title', 'title'],
    ['issuer', 'who issues it'],
    ['date', 'such as 2027-03-01'],
    ['lang', 'zh-CN or en'],
    ['startPage', 'number of the first page'],
    ['columns', 'names of the columns by level'],
    ['order', 'columns from left to right'],
    ['numbers', 'form of the numbers'],
    ['milestones', 'columns with milestones'],
    ['ignore', 'rules waived, with reasons'],
  ],
};
