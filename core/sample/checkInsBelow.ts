import { both } from '../functions/parameters.ts';
import { checkIn } from './checkIn.ts';
import { ago, at, type Fields, YES } from './seed.ts';

/** Check-ins on the key results of teams and persons. */
export const CHECK_INS_BELOW: readonly Fields<'checkIn'>[] = [
  checkIn('S-SEA-O1-KR1', ago(5), [
    6,
    0.6,
    both('空压机群控节能效果明显', 'Joint control of the compressors saves a lot'),
  ]),
  checkIn(
    'S-SEA-O1-KR2',
    ago(6),
    [6, 0.5, both('四家来自样板参观', 'Four came from visits to a model factory')],
    ['process', both('参观之后没有固定跟进人', 'Nobody is named to follow up after a visit')],
  ),
  checkIn('S-SEA-O1-KR3', ago(2), [27, 0.8, both('本周拜访 5 家', '5 visits this week')]),
  checkIn('S-KA-O1-KR1', ago(6), [60, 0.65, both('续约清单每周滚动', 'The renewal list is updated every week')]),
  checkIn('S-KA-O1-KR2', ago(25), [12, 0.6, both('移动端看板带来活跃', 'The mobile dashboard brings people in')]),
  checkIn('S-DEV-O1-KR1', ago(8), [
    17,
    0.6,
    both('合并了 6 步接线与校准', '6 steps of wiring and calibration were merged'),
  ]),
  checkIn(
    'S-DEV-O1-KR2',
    ago(3),
    [12.8, 0.3, both('返工集中在第三方安装队', 'Most rework comes from outside crews')],
    [
      'capability',
      both('外包安装队未经认证就上岗', 'Outside crews start work without certification'),
      both('请人才发展团队做线上认证课', 'People Development to build an online certification course'),
    ],
  ),
  checkIn('S-DEV-O1-KR3', ago(10), [2, 0.6, both('第二批试产通过', 'The second batch was accepted')]),
  checkIn('S-CLD-O1-KR1', ago(5), [52, 0.6, both('报告首页改为一句结论', 'The report now opens with one sentence')]),
  checkIn('S-SUP-O1-KR1', at(0.3), [11, 0.5, both('建立关键物料清单', 'A list of key parts is in place')]),
  checkIn(
    'S-SUP-O1-KR1',
    ago(4),
    [10, 0.4, both('通信模组仍然断供', 'Radio modules are still short')],
    [
      'resource',
      both('通信模组只有一家供应商', 'There is only one supplier of radio modules'),
      both('请研发两周内完成替代料验证', 'Engineering to test a second source within two weeks'),
    ],
  ),
  checkIn(
    'S-SUP-O1-KR2',
    ago(9),
    [15, 0.5, both('改走陆海联运', 'Goods now travel by land and sea')],
    ['external', both('旺季舱位紧张', 'Shipping space is short in the high season')],
  ),
  checkIn('S-SUP-O1-KR3', ago(7), [
    92.2,
    0.6,
    both('前十大供应商签订新交期', 'The ten largest suppliers agreed to new dates'),
  ]),
  checkIn('S-SUP-O1-KR4', ago(7), [52, 0.6, both('呆滞料处理过半', 'More than half of the dead stock is gone')]),
  checkIn('S-SUP-O1-KR5', ago(12), [99.7, 0.8, both('一切照常', 'All as usual')]),
  checkIn('S-PPL-O1-KR1', at(0.5), [42, 0.7, both('导师制覆盖全部新人', 'Every newcomer has a mentor')]),
  checkIn('S-PPL-O1-KR2', at(0.5), [
    89,
    0.65,
    both('提前收尾，经验转给各部门', 'Closed early; the departments carry on'),
  ]),
  checkIn('S-SEA-P1-O1-KR1', ago(5), [3, 0.65, both('第三份方案被采纳', 'The third plan was adopted')]),
  checkIn('S-SEA-P1-O1-KR2', at(0.4), [YES, 0.8, both('考试一次通过', 'Passed at the first attempt')]),
  checkIn(
    'S-CLD-P1-O1-KR1',
    ago(6),
    [45, 0.55, both('两类异常已自动发现', 'Two kinds of fault are now found automatically')],
    ['goal', both('异常的定义各团队不一致', 'Teams do not agree what a fault is')],
  ),
  checkIn('S-CLD-P1-O1-KR2', ago(6), [
    8,
    0.7,
    both('断点自动续传上线', 'Interrupted transfers now resume by themselves'),
  ]),
];
