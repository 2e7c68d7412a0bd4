import type { PageRole, Role } from '../document/index.ts';

/** What each kind of page is for, as editors show it. */
export const pageMeanings: Readonly<Record<PageRole, string>> = {
  overview: '概览表',
  briefing: '单项简报',
  comparison: '修改对照表；不写则纸张、页边距同 overview',
  booklet: '合订本的封面、目录；不写则纸张、页边距同 briefing',
};

/** What each role is, as editors show it. */
export const roleMeanings: Readonly<Record<Role, string>> = {
  label: '附件标识，在标题之上',
  title: '标题',
  heading1: '一级标题',
  heading2: '二级标题',
  heading3: '三级标题',
  body: '正文',
  listItem: '列表各条',
  tableHead: '表头',
  tableText: '表格正文',
  tableItem: '表格正文中的列表各条；不写则同 tableText，不悬挂缩进',
  programmeName: '项目名称所在的格；PDF 续页时重复',
  taskName: '任务名称所在的格',
  stepName: '举措名称所在的格',
  sequence: '序号或年份；全栏都是数值或日期的格也用它的版式',
  note: '表注',
  provenance: '简报的出处',
  coverTitle: '合订本封面的标题；不写则由 title 定',
  coverText: '合订本封面的单位、日期；不写则由 body 定',
  contentsTitle: '合订本的“目录”二字；不写则由 title 定',
  contentsEntry: '合订本目录的各条，后有页码；不写则由 body 定',
  pageNumber: '页码',
};
