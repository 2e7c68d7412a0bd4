import type { Document, Inline } from '../../../scripts/document/index.ts';
import {
  cell,
  documentOf,
  emphasis,
  heading,
  item,
  list,
  paragraph,
  place,
  strong,
  table,
} from '../../fixtures/document.ts';

export const link = (url: string, ...children: Inline[]): Inline => ({ type: 'link', url, children, place });

/** A document with every kind of node, and every kind of cell. */
export function documentOfAll(given: Partial<Document> = {}): Document {
  const merged = table(
    ['名称', '目标', '任务'],
    [
      ['大湾区', '', [list('tableText', '坚持重点', '坚持优先')]],
      ['^', '', [paragraph('tableText', item('1.', '甲'), '；', item('2.', strong('乙')), '。')]],
      ['^', '^', '三'],
    ],
    ['programmeName'],
  );
  const wide = { type: 'row' as const, cells: [cell(0, '全行', 'tableText', 1, 3)], place };
  const lineBreak: Inline = { type: 'break', place };
  return documentOf(
    [
      paragraph('label', '附件2'),
      heading(1, 'title', '建设概览'),
      heading(2, 'heading1', '一、目标'),
      heading(3, 'heading2', '（一）', strong('加重')),
      heading(4, 'heading3', '1.', emphasis('着重')),
      paragraph(
        'body',
        '见',
        link('https://example.cn/a', strong('网页')),
        lineBreak,
        link('#二', emphasis('下文')),
      ),
      list('listItem', '一项', '二项'),
      { ...merged, rows: [...merged.rows, wide] },
      paragraph('note', '备注'),
    ],
    given,
  );
}
