/** An office of the state that is no more: the source of a pattern for its names, its last year and who has its work. */
type FormerOffice = { readonly names: string; readonly until: number; readonly now: string };

/** Reforms of the State Council and of the provinces in 2003, 2008, 2013, 2018 and 2023; 2021 for 扶贫办. */
export const formerOffices: readonly FormerOffice[] = [
  { names: '国家经贸委|经济贸易委员会', until: 2003, now: '商务部门等' },
  { names: '信息产业部|信息产业厅', until: 2008, now: '工业和信息化部门' },
  { names: '国家人事部|劳动和社会保障[部厅局]|劳动保障[厅局]', until: 2008, now: '人力资源社会保障部门' },
  { names: '铁道部', until: 2013, now: '国家铁路局、国铁集团' },
  { names: '卫生部|卫生厅|人口计生委|人口和计划生育委员会', until: 2013, now: '卫生健康部门' },
  {
    names: '卫计委|卫计局|卫生计生委|卫生计生局|卫生和计划生育(?:委员会|局)',
    until: 2018,
    now: '卫生健康委（局）',
  },
  { names: '工商(?:行政管理)?总?局', until: 2018, now: '市场监督管理局' },
  { names: '质监局|质量技术监督局|质检总局', until: 2018, now: '市场监督管理局' },
  { names: '食品药品监(?:督管理|管)局|食药监局', until: 2018, now: '市场监督管理局、药品监督管理局' },
  { names: '国土资源[部厅局]', until: 2018, now: '自然资源部（厅、局）' },
  { names: '环境保护[部厅局]|环保[部厅局]', until: 2018, now: '生态环境部（厅）' },
  { names: '农业[部厅局]', until: 2018, now: '农业农村部（厅、局）' },
  { names: '文化[部厅]|旅游局|旅游发展委员会|旅游委|旅发委', until: 2018, now: '文化和旅游部（厅）' },
  { names: '安监总?局|安全生产监督管理总?局', until: 2018, now: '应急管理部门' },
  { names: '国家林业局|林业厅', until: 2018, now: '林业和草原部门' },
  { names: '海洋与?渔业[厅局]|国家海洋局', until: 2018, now: '自然资源部门、农业农村部门' },
  { names: '新闻出版广电(?:总局|局)', until: 2018, now: '广播电视局、新闻出版局' },
  { names: '国家粮食局|物价局', until: 2018, now: '粮食和物资储备局、发展改革部门' },
  { names: '国税局|地税局|国家税务局(?!总)|地方税务局', until: 2018, now: '税务局' },
  { names: '法制办(?:公室)?', until: 2018, now: '司法行政部门' },
  { names: '(?<!纪检)监察[部厅]', until: 2018, now: '监察委员会' },
  { names: '出入境检验检疫局', until: 2018, now: '海关' },
  { names: '银监会|保监会|银监局|保监局', until: 2018, now: '国家金融监督管理总局' },
  { names: '扶贫办|扶贫开发办公室', until: 2021, now: '农业农村部门' },
  { names: '乡村振兴局', until: 2023, now: '农业农村部门' },
  { names: '银保监(?:会|分?局)', until: 2023, now: '国家金融监督管理总局及其派出机构' },
];
