import { expect, test } from 'vitest';
import { listChanges } from '../../scripts/compare/index.ts';
import { read } from './read.ts';

/** A programme with its goal and its tasks, each a name and a text. */
function programme(name: string, goal: string, ...tasks: readonly (readonly [string, string])[]): string {
  return [`# ${name}`, `## 目标\n\n${goal}`, ...tasks.map(([task, text]) => `### ${task}\n\n${text}`)].join(
    '\n\n',
  );
}

const digital = programme('数字经济专项行动', '到2025年数字经济核心产业增加值达到1.6万亿元。', [
  '推进产业数字化工作',
  '由省经信厅牵头负责，每年年底前完成。',
]);
const tourism = programme('文旅融合专项行动', '建成诗画浙江大花园。', [
  '推进景区升级工作',
  '由省文旅厅牵头负责，每年年底前完成。',
]);
const clusters = ['先进制造业行动', '加快传统产业改造提升，培育一批世界级先进制造业集群。'] as const;
const innovation = ['创新引领行动', '建设杭州城西科创大走廊，引进领军型创新团队。'] as const;
const ports = ['港口一体化行动', '组建省海港集团，整合全省沿海港口的岸线和码头。'] as const;
const goal = '到2022年湾区经济总量达到6万亿元以上，数字经济贡献率达到50%以上。';
const bay = programme('大湾区建设', goal, clusters, innovation, ports);
const garden = programme('大花园建设', '森林覆盖率达到61%以上，成为全国领先的绿色发展高地。', [
  '生态环境质量提升行动',
  '打好蓝天、碧水、净土、清废四大战役，全面推行河长制。',
]);

test.each([
  [
    'unrelated programmes share standing words',
    [digital, tourism],
    [
      programme('共同富裕', '城乡居民收入倍差缩小到1.9以内。', [
        '推进农房改造工作',
        '由省建设厅牵头负责，每年年底前完成。',
      ]),
      tourism,
    ],
    ['deleted 数字经济专项行动', 'inserted 共同富裕'],
  ],
  [
    'unrelated programmes of the same form, each with a year and a sum',
    [digital, tourism],
    [
      programme('海洋强省专项行动', '到2027年海洋生产总值达到1.2万亿元。', [
        '推进港口一体化工作',
        '由省海港集团牵头负责，每年年底前完成。',
      ]),
      tourism,
    ],
    ['deleted 数字经济专项行动', 'inserted 海洋强省专项行动'],
  ],
  [
    'a programme goes, and a task with standing words comes under another one',
    [digital, tourism],
    [`${tourism}\n\n### 推进民宿提质工作\n\n由省商务厅牵头负责，每年年底前完成。`],
    ['deleted 数字经济专项行动', 'inserted 推进民宿提质工作'],
  ],
  [
    'the task that every programme has is no reason to take two programmes for one',
    ['水利', '教育', '养老'].map((name) =>
      programme(`${name}专项`, `${name}服务全覆盖。`, ['加强组织领导', '成立领导小组，定期会商调度。']),
    ),
    ['水利', '教育', '冰雪'].map((name) =>
      programme(`${name}专项`, name === '冰雪' ? '建成滑雪场十个。' : `${name}服务全覆盖。`, [
        '加强组织领导',
        '成立领导小组，定期会商调度。',
      ]),
    ),
    ['deleted 养老专项', 'inserted 冰雪专项'],
  ],
  [
    'another name with all else as it was',
    [bay, garden],
    [bay.replace('大湾区建设', '环杭州湾经济区建设'), garden],
    ['renamed 环杭州湾经济区建设'],
  ],
  [
    'another name with a goal that has one word more, and a task of other words',
    [bay, garden],
    [
      programme('环杭州湾经济区', `${goal.slice(0, -1)}左右。`, clusters, innovation, [
        '数字港口',
        '建成智慧口岸。',
      ]),
      garden,
    ],
    ['renamed 环杭州湾经济区', 'changed 目标', 'deleted 港口一体化行动', 'inserted 数字港口'],
  ],
  [
    'name and goal are written anew, and the tasks are the same ones',
    [bay, garden],
    [
      programme('现代化先行区打造计划', '城乡居民收入倍差缩小到1.9以内。', clusters, innovation, ports),
      garden,
    ],
    ['renamed 现代化先行区打造计划', 'changed 目标'],
  ],
  [
    'name and goal are written anew, and the tasks have their names and other words here and there',
    [bay, garden],
    [
      programme(
        '现代化先行区打造计划',
        '城乡居民收入倍差缩小到1.9以内。',
        [clusters[0], clusters[1].replace('一批', '若干')],
        [innovation[0], innovation[1].replace('引进', '引育')],
        [ports[0], ports[1].replace('岸线和码头', '岸线')],
      ),
      garden,
    ],
    ['renamed 现代化先行区打造计划', 'changed 目标', 'changed 举措', 'changed 举措', 'changed 举措'],
  ],
  [
    'a name with a word less, and another text',
    [bay, garden],
    [bay.replace(`${ports[0]}\n\n${ports[1]}`, '港口一体化\n\n沿海各市共建共享深水泊位。'), garden],
    ['renamed 港口一体化', 'changed 举措'],
  ],
  [
    'names that share a word, and nothing else',
    [bay, garden],
    [bay.replace(`${ports[0]}\n\n${ports[1]}`, '城乡一体化行动\n\n农村供水与城市同网同质。'), garden],
    ['deleted 港口一体化行动', 'inserted 城乡一体化行动'],
  ],
  [
    'a text written anew under the same name',
    [bay, garden],
    [bay.replace(clusters[1], '支持中小企业上市，减轻企业负担。'), garden],
    ['changed 举措'],
  ],
  [
    'a task of another name, its text with other words here and there',
    [bay, garden],
    [
      bay
        .replace(clusters[0], '产业集群培育工程')
        .replace(clusters[1], '加快传统产业优化升级，培育若干世界级先进制造业集群。'),
      garden,
    ],
    ['renamed 产业集群培育工程', 'changed 举措'],
  ],
  [
    'a task of another name and text in the place of one that went',
    [bay, garden],
    [bay.replace(clusters[0], '公共服务提质').replace(clusters[1], '优质医院和学校覆盖每一个县。'), garden],
    ['deleted 先进制造业行动', 'inserted 公共服务提质'],
  ],
  [
    'a task under another programme, with one word of its text another',
    [bay, garden],
    [
      programme('大湾区建设', goal, innovation, ports),
      `${garden}\n\n### ${clusters[0]}\n\n${clusters[1].replace('一批', '若干')}`,
    ],
    ['moved 先进制造业行动', 'changed 举措'],
  ],
  [
    'two tasks whose names changed places',
    [bay, garden],
    [
      programme('大湾区建设', goal, [innovation[0], clusters[1]], [clusters[0], innovation[1]], ports),
      garden,
    ],
    ['renamed 创新引领行动', 'renamed 先进制造业行动'],
  ],
  [
    'another name over a content of a few characters',
    [programme('甲', '2025年', ['办', '事']), programme('乙', '长期', ['办', '事'])],
    [programme('甲', '2025年', ['办', '事']), programme('乙二', '长期', ['办', '事'])],
    ['renamed 乙二'],
  ],
  [
    'another name over a short content that stands under another owner too',
    [programme('甲', '子', ['水利', '长期'], ['教育', '短期']), programme('乙', '丑', ['养老', '长期'])],
    [programme('甲', '子', ['堤坝', '长期'], ['教育', '短期']), programme('乙', '丑', ['养老', '长期'])],
    ['renamed 堤坝'],
  ],
  [
    'a short content that stands twice tells no other name',
    [programme('甲', '子', ['水利', '长期'], ['教育', '长期'])],
    [programme('甲', '子', ['堤坝', '长期'], ['教育', '长期'])],
    ['deleted 水利', 'inserted 堤坝'],
  ],
  [
    'a short content under names that stayed tells other words',
    [programme('甲', '子', ['水利', '长期'], ['教育', '短期'])],
    [programme('甲', '子', ['水利', '短期'], ['教育', '中期'])],
    ['changed 举措', 'changed 举措'],
  ],
  [
    'three programmes whose names went round',
    [bay, garden, tourism],
    [
      bay.replace('大湾区建设', '大花园建设'),
      garden.replace('大花园建设', '文旅融合专项行动'),
      tourism.replace('文旅融合专项行动', '大湾区建设'),
    ],
    ['renamed 大花园建设', 'renamed 文旅融合专项行动', 'renamed 大湾区建设'],
  ],
  [
    'names win where the texts under them are much alike',
    [digital, tourism],
    [digital.replace('经信厅', '文旅厅'), tourism.replace('文旅厅', '经信厅')],
    ['changed 举措', 'changed 举措'],
  ],
] as const)('%s', (_, old, now, expected) => {
  const changes = listChanges(read(old.join('\n\n')), read(now.join('\n\n')));
  const told = changes.map(({ kind, subject, column, before, after }) => {
    const name = subject === 'field' ? column : (after ?? before)?.text.split('\n')[0];
    return `${kind} ${name}`;
  });
  expect(told).toEqual(expected);
});
