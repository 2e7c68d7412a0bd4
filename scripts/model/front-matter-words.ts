/** The front matter's keys by the words that people write for them. */
export const keysByWord: ReadonlyMap<string, string> = new Map(
  Object.entries({
    label: '标签 标识 附件 附件号 附件标识 附件序号',
    title: '标题 题目 题名 总标题 文件标题 表名',
    columns: '栏 栏目 各栏 列 列名 各列 表头',
    programme: '项目 各项目 行动 行动计划 计划 专项 program programs programmes',
    task: '任务 各任务 主要任务 工作任务 tasks',
    step: '步骤 举措 措施 各举措 steps',
    order: '次序 顺序 排序 列序 栏目次序',
    numbers: '编号 序号 编号形式',
    item: '条 条目 各条 列表 items',
    milestones: '里程碑 时间节点 节点',
    issuer: '发文机关 机关 发文单位 印发机关 印发单位 单位 发布单位 author',
    date: '日期 成文日期 印发日期 发文日期 时间',
    startPage: '页码 起始页 起始页码 首页页码 开始页码 page startpage start-page start_page',
    lang: '语言 语种 文种 language',
    ignore: '免查 忽略 不查 豁免',
  }).flatMap(([key, words]) => words.split(' ').map((word) => [word, key] as const)),
);
