import { both } from '../../core/functions/parameters.ts';

/** What the screen Tree says. */
export const TREE = {
  title: both('目标树', 'Objectives and key results'),
  search: both('查找文字、编号、人或团队', 'Find text, id, person or team'),
  nothingFound: both('没有找到“{search}”。', 'Nothing found for “{search}”.'),
  empty: both('还没有目标。', 'There are no objectives yet.'),
  emptyHelp: both('在“目标”表里写一行，它就会出现在这里。', 'Write a row in Objectives and it appears here.'),
  expandAll: both('全部展开', 'Expand all'),
  collapseAll: both('全部收起', 'Collapse all'),
  expand: both('展开', 'Expand'),
  collapse: both('收起', 'Collapse'),
  orphans: both('没有上级的目标和关键结果', 'Traces to nothing above'),
  coverage: both('{answered}/{total} 个有数据', '{answered} of {total} with data'),
  shared: both('共同承担：{teams}', 'Shared: {teams}'),
  helps: both('支持 {ids}', 'Helps {ids}'),
  helpedBy: both('得到 {ids} 支持', 'Helped by {ids}'),
  alsoServes: both('也服务于 {ids}', 'Also serves {ids}'),
  elsewhere: both('见 {id}，在它的第一个上级下面', 'See {id} under its first parent'),
  circles: both('对齐成环：{ids}。去掉其中一条对齐。', 'Alignment goes in a circle: {ids}. Remove one of the links.'),
  equalShares: both('均分', 'equal parts'),
} as const;
