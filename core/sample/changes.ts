import { both } from '../functions/parameters.ts';
import { PEOPLE } from './people.ts';
import { at, type Fields, headerOf, numbered } from './seed.ts';

/** How targets were made together: who proposed what, and why. */
export const CHANGES: readonly Fields<'change'>[] = numbered('CH-', 2, [
  {
    when: at(-0.12),
    who: PEOPLE.lu,
    item: 'S-O1-KR1',
    field: headerOf('kr.target'),
    from: 30,
    to: 25,
    why: both(
      '销售部提议：上一周期升了 4.4 个百分点，25% 已是很大的挑战',
      'Proposed by Sales: last cycle gained 4.4 points, so 25% is a stretch as it is',
    ),
  },
  {
    when: at(-0.1),
    who: PEOPLE.han,
    item: 'S-O2',
    field: headerOf('objective.objective'),
    from: both('按计划完成新网关开发', 'Finish the new gateway as planned'),
    to: both(
      '让一台装上就见效的新网关赢得客户口碑',
      'Win hearts with a new gateway that shows its worth once it is plugged in',
    ),
    why: both(
      '讨论会上大家认为原句是任务，不说明为谁带来什么',
      'In the workshop people said that the old line was a task and named nobody it serves',
    ),
  },
  {
    when: at(-0.08),
    who: PEOPLE.lin,
    item: 'S-SEA-O1',
    field: headerOf('objective.alignedTo'),
    from: 'S-O1',
    to: 'S-MKT-O1-KR1',
    why: both(
      '团队自己找到更直接的落点：样板带动签约额',
      'The team found a closer link itself: model factories bring contracts',
    ),
  },
  {
    when: at(-0.05),
    who: PEOPLE.ma,
    item: 'S-OPS-O1-KR1',
    field: headerOf('kr.sharedWith'),
    from: 'S-SUP 100%',
    to: 'S-SUP 50%; S-KA 30%; S-DEV 20%',
    why: both(
      '供应链提出交期由三个团队共同决定，三方同意共担',
      'Supply showed that three teams decide the date; all three agreed to share',
    ),
  },
  {
    when: at(-0.03),
    who: PEOPLE.xie,
    item: 'S-RD-O2-KR2',
    field: headerOf('kr.target'),
    from: 45,
    to: 20,
    why: both('上两季都满分，团队主动加码', 'Two cycles of full marks: the team asked for more'),
  },
  {
    when: at(0.05),
    who: PEOPLE.he,
    item: 'S-O3-KR1',
    field: headerOf('kr.target'),
    from: 95,
    to: 92,
    why: both(
      '与沈知远对齐：先止住新客户流失，95% 留到下一周期',
      'Agreed with Shen Zhiyuan: stop losing new customers first, 95% is for the next cycle',
    ),
  },
  {
    when: at(0.15),
    who: PEOPLE.chen,
    item: 'S-SEA-P1-O1-KR1',
    field: headerOf('kr.target'),
    from: 4,
    to: 6,
    why: both(
      '首份方案两周即被采纳，自己提出上调',
      'The first plan was adopted within two weeks; raised at own request',
    ),
  },
  {
    when: at(0.5),
    who: PEOPLE.gu,
    item: 'S-PPL-O1',
    field: headerOf('objective.state'),
    from: both('进行中', 'Active'),
    to: both('已关闭', 'Closed'),
    why: both(
      '导师制已成日常，腾出人手做安装认证课',
      'Mentoring is routine now; the people are free for the certification course',
    ),
  },
]);
