import { both } from '../functions/parameters.ts';
import { checkIn } from './checkIn.ts';
import { ago, at, type Fields, YES } from './seed.ts';

/** Check-ins on the key results of the company and its departments. */
export const CHECK_INS_ABOVE: readonly Fields<'checkIn'>[] = [
  checkIn('S-O1-KR1', at(0.2), [13.2, 0.65, both('越南首单回款', 'First payment from Vietnam')]),
  checkIn('S-O1-KR1', at(0.38), [15, 0.6, both('泰国收入开始放量', 'Revenue from Thailand picks up')]),
  checkIn('S-O1-KR1', ago(4), [17, 0.6, both('海外占比稳步上升', 'The share from abroad rises steadily')]),
  checkIn('S-O1-KR2', at(0.3), [4, 0.6, both('首批 4 家工厂付费', 'The first 4 factories pay')]),
  checkIn(
    'S-O1-KR2',
    ago(5),
    [11, 0.5, both('又有 7 家工厂付费，试用转付费偏慢', '7 more factories pay; trials turn into contracts slowly')],
    [
      'resource',
      both('能做泰语演示的售前只有一人', 'Only one pre-sales engineer can demonstrate in Thai'),
      both('请研发借调一名会泰语的工程师一个月', 'Engineering to lend a Thai-speaking engineer for one month'),
    ],
  ),
  checkIn('S-O1-KR3', at(0.25), [4, 0.5, both('锁定 9 家候选客户', '9 candidates identified')]),
  checkIn(
    'S-O1-KR3',
    ago(3),
    [5, 0.3, both('签下一家，另有两家推迟决策', 'One signed; two others put off the decision')],
    [
      'external',
      both('当地补贴政策延期，客户在观望', 'The local subsidy is delayed and customers wait'),
      both('请沈总约见工业区管委会', 'Mr Shen to meet the board of the industrial zone'),
    ],
  ),
  checkIn('S-O2-KR1', ago(6), [2, 0.6, both('第二个试点通过现场验收', 'The second pilot was accepted on site')]),
  checkIn('S-O2-KR2', at(0.35), [8, 0.6, both('预置模板省去两天配置', 'Ready-made templates save two days')]),
  checkIn('S-O2-KR2', ago(8), [6.5, 0.65, both('自动识别电表型号已上线', 'Meters are now recognised by themselves')]),
  checkIn(
    'S-O2-KR3',
    ago(5),
    [
      undefined,
      0.55,
      both('泰国测试排期已定，越南材料已递交', 'Thai tests are booked, the Vietnamese file is handed in'),
    ],
    ['external', both('越南实验室排队六周', 'The laboratory in Vietnam has a queue of six weeks')],
  ),
  checkIn('S-O3-KR1', ago(7), [88.6, 0.7, both('本期到期客户续约过半', 'More than half of the due customers renewed')]),
  checkIn('S-O3-KR2', at(0.3), [41, 0.6, both('中期调研回收 210 份', '210 answers to the interim survey')]),
  checkIn(
    'S-O3-KR2',
    ago(9),
    [45, 0.55, both('老客户评分上升，新客户持平', 'Old customers score higher, new ones the same')],
    [
      'process',
      both('差评没有人在一周内回访', 'Nobody calls unhappy customers back within a week'),
      both('请客服与大客户团队共建回访机制', 'Support and key accounts to agree who calls back'),
    ],
  ),
  checkIn('S-O3-KR3', ago(4), [3, 0.7, both('安装类投诉减少最多', 'Complaints about installation fell most')]),
  checkIn('S-O4-KR1', ago(11), [50, 0.6, both('两位主管由内部晋升', 'Two leads were promoted from within')]),
  checkIn('S-O4-KR2', ago(26), [70, 0.5, both('脉冲调研略有上升', 'The pulse survey is slightly up')]),
  checkIn('S-O4-KR3', at(0.45), [
    YES,
    0.8,
    both('首场管理层公开复盘已举行', 'The leaders held their first open retrospective'),
  ]),
  checkIn('S-MKT-O1-KR1', at(0.35), [5, 0.6, both('越南两份年度合同签订', 'Two yearly contracts signed in Vietnam')]),
  checkIn('S-MKT-O1-KR1', ago(3), [6.4, 0.6, both('泰国大单签约', 'A large contract signed in Thailand')]),
  checkIn(
    'S-MKT-O1-KR2',
    ago(6),
    [11, 0.5, both('演示后转化好，报价后流失多', 'Many sign after a demonstration, many leave after the quote')],
    [
      'capability',
      both('团队不会讲投资回报', 'The team cannot yet explain the return on investment'),
      both('请产品部提供三个回报测算案例', 'Product to supply three worked examples of the return'),
    ],
  ),
  checkIn('S-MKT-O1-KR3', ago(10), [
    2,
    0.7,
    both('曼谷与河内伙伴通过验收', 'The partners in Bangkok and Hanoi are certified'),
  ]),
  checkIn('S-MKT-O2-KR1', ago(6), [34, 0.65, both('三家大客户扩容', 'Three key accounts expanded')]),
  checkIn(
    'S-MKT-O2-KR2',
    ago(7),
    [
      15.5,
      0.5,
      both('新报价单启用，老合同仍按旧折扣', 'The new price list is in use; old contracts keep old discounts'),
    ],
    ['process', both('特批折扣无须说明理由', 'Special discounts need no reason')],
  ),
  checkIn('S-RD-O1-KR1', at(0.3), [150, 0.6, both('免工具接线端子定型', 'Terminals that need no tools are final')]),
  checkIn('S-RD-O1-KR1', ago(5), [118, 0.6, both('扫码配网已进入试点', 'Set-up by scanning a code is in the pilots')]),
  checkIn(
    'S-RD-O1-KR2',
    ago(4),
    [78, 0.4, both('失败多因现场信号弱', 'Most failures come from weak signals on site')],
    [
      'dependency',
      both('运营商 SIM 卡换型延迟', 'The operator is late with the new SIM cards'),
      both('请供应链加开第二家运营商', 'Supply to bring in a second operator'),
    ],
  ),
  checkIn('S-RD-O2-KR1', ago(2), [99.8, 0.7, both('双活切换演练通过', 'The switch-over exercise went well')]),
  checkIn(
    'S-RD-O2-KR2',
    ago(8),
    [62, 0.55, both('故障手册覆盖一半场景', 'The fault handbook covers half of the cases')],
    ['capability', both('夜间值班只有一人能处理数据库', 'At night only one person can handle the database')],
  ),
  checkIn('S-RD-O2-KR3', ago(9), [48, 0.8, both('新规则过滤重复告警', 'New rules filter repeated alarms')]),
  checkIn(
    'S-OPS-O1-KR1',
    ago(4),
    [32, 0.35, both('缺料让三个项目停摆', 'Missing parts stopped three projects')],
    [
      'dependency',
      both('销售承诺交期前不看库存', 'Sales promises dates without looking at the stock'),
      both('请陆曼青与马国栋每周共看一次排期', 'Lu Manqing and Ma Guodong to look at the schedule together each week'),
    ],
  ),
  checkIn('S-OPS-O1-KR2', ago(7), [
    95.2,
    0.65,
    both('出厂前联调列入必检', 'A joint test before shipping is now a must'),
  ]),
  checkIn('S-OPS-O1-KR3', at(0.47), [at(0.47), 0.8, both('备件仓提前开仓', 'The spare-parts store opened early')]),
];
