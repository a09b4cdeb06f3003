import { both } from '../functions/parameters.ts';
import { keyResultsOf } from './keyResult.ts';
import { PEOPLE } from './people.ts';
import { ago, at, type Fields, YES } from './seed.ts';

const CUSTOMERS = both('家', 'customers');
const DAYS = both('天', 'days');
const MINUTES = both('分钟', 'minutes');
const POINTS = both('分', 'points');

/** Key results of the company and its departments. */
export const KEY_RESULTS_ABOVE: readonly Fields<'kr'>[] = [
  ...keyResultsOf('S-O1', [
    [
      both('海外营收占比从 12% 提升至 25%', 'Raise the share of revenue from abroad from 12% to 25%'),
      PEOPLE.shen,
      { unit: '%', baseline: 12, target: 25, current: 17, confidence: 0.6, category: 'finance', weight: 2 },
    ],
    [
      both('东南亚新增付费工厂客户 40 家', 'Win 40 new paying factories in Southeast Asia'),
      PEOPLE.lu,
      {
        unit: CUSTOMERS,
        baseline: 0,
        target: 40,
        current: 11,
        confidence: 0.5,
        category: 'market',
        sharedWith: ['S-MKT 60%', 'S-RD 40%'],
      },
    ],
    [
      both(
        '东南亚年合同额 50 万元以上的高价值客户从 4 家增至 12 家',
        'Grow customers worth CNY 500k a year or more in Southeast Asia from 4 to 12',
      ),
      PEOPLE.lu,
      { unit: CUSTOMERS, baseline: 4, target: 12, current: 5, confidence: 0.3, category: 'market' },
    ],
  ]),
  ...keyResultsOf('S-O2', [
    [
      both('5 个新网关试点通过客户现场验收', '5 pilots of the new gateway accepted by customers on site'),
      PEOPLE.han,
      { kind: 'milestone', unit: both('个', 'pilots'), target: 5, current: 2, confidence: 0.6, category: 'product' },
    ],
    [
      both(
        '从开箱到第一份节能报告的时间从 10 天缩短至 2 天',
        'Cut the time from unpacking to the first energy report from 10 days to 2',
      ),
      PEOPLE.han,
      { unit: DAYS, baseline: 10, target: 2, current: 6.5, confidence: 0.65, category: 'customer' },
    ],
    [
      both(
        '新网关按期取得泰国和越南两国的入网认证',
        'Network approval of the new gateway in Thailand and Vietnam by the due date',
      ),
      PEOPLE.feng,
      { kind: 'by-date', start: at(0.52), due: at(0.9), confidence: 0.55, category: 'product' },
    ],
  ]),
  ...keyResultsOf('S-O3', [
    [
      both('年度续费率达到 92% 以上', 'Reach a yearly renewal rate of at least 92%'),
      PEOPLE.he,
      {
        kind: 'at-least',
        unit: '%',
        baseline: 84,
        target: 92,
        current: 88.6,
        confidence: 0.7,
        category: 'customer',
        weight: 2,
      },
    ],
    [
      both('客户净推荐值（NPS）从 38 提升至 55', 'Raise the net promoter score (NPS) from 38 to 55'),
      PEOPLE.shen,
      { unit: POINTS, baseline: 38, target: 55, current: 45, confidence: 0.55, category: 'customer' },
    ],
    [
      both('重大客户投诉从每月 6 起降到不超过 2 起', 'Bring serious complaints down from 6 a month to 2 at most'),
      PEOPLE.zhou,
      {
        kind: 'at-most',
        unit: both('起/月', 'a month'),
        baseline: 6,
        target: 2,
        current: 3,
        confidence: 0.7,
        category: 'quality',
      },
    ],
  ]),
  ...keyResultsOf('S-O4', [
    [
      both('关键岗位内部填补率从 40% 提升至 65%', 'Raise the share of key posts filled from within from 40% to 65%'),
      PEOPLE.zhou,
      { unit: '%', baseline: 40, target: 65, current: 50, confidence: 0.6, category: 'organisation' },
    ],
    [
      both('员工敬业度从 68 分提升至 78 分', 'Raise the engagement score of our people from 68 to 78'),
      PEOPLE.gu,
      { unit: POINTS, baseline: 68, target: 78, current: 70, confidence: 0.5, category: 'organisation' },
    ],
    [
      both(
        '公司与部门 OKR 100% 公开，首场管理层公开复盘完成',
        'All company and department OKRs are open to everybody and the leaders have held their first open retrospective',
      ),
      PEOPLE.shen,
      { kind: 'done', current: YES, confidence: 0.8, category: 'organisation', due: at(0.5) },
    ],
  ]),
  ...keyResultsOf('S-MKT-O1', [
    [
      both(
        '东南亚新签年度合同额从 300 万元增至 1200 万元',
        'Grow new yearly contracts in Southeast Asia from CNY 3m to 12m',
      ),
      PEOPLE.lu,
      {
        unit: both('百万元', 'CNY m'),
        baseline: 3,
        target: 12,
        current: 6.4,
        confidence: 0.6,
        category: 'finance',
        weight: 2,
        supports: ['S-O1-KR1'],
      },
    ],
    [
      both('意向客户的签约转化率从 9% 提升至 18%', 'Raise the share of leads that sign from 9% to 18%'),
      PEOPLE.lin,
      { unit: '%', baseline: 9, target: 18, current: 11, confidence: 0.5, category: 'market', supports: ['S-O1-KR2'] },
    ],
    [
      both('4 家本地渠道伙伴通过独立交付验收', '4 local channel partners certified to deliver on their own'),
      PEOPLE.lu,
      { kind: 'milestone', unit: both('家', 'partners'), target: 4, current: 2, confidence: 0.7, category: 'market' },
    ],
  ]),
  ...keyResultsOf('S-MKT-O2', [
    [
      both(
        '高价值客户营收占比从 25% 提升至 40%',
        'Raise the share of revenue from high-value customers from 25% to 40%',
      ),
      PEOPLE.lu,
      { unit: '%', baseline: 25, target: 40, current: 34, confidence: 0.65, category: 'finance' },
    ],
    [
      both(
        '大客户平均折扣率从 18% 收回到 8%–12% 之间',
        'Bring the average discount for key accounts from 18% back to between 8% and 12%',
      ),
      PEOPLE.he,
      {
        kind: 'between',
        unit: '%',
        baseline: 18,
        target: 8,
        upper: 12,
        current: 15.5,
        confidence: 0.5,
        category: 'finance',
      },
    ],
  ]),
  ...keyResultsOf('S-RD-O1', [
    [
      both(
        '单台安装调试时长从 180 分钟缩短至 45 分钟',
        'Cut the time to install and set up one device from 180 to 45 minutes',
      ),
      PEOPLE.han,
      {
        unit: MINUTES,
        baseline: 180,
        target: 45,
        current: 118,
        confidence: 0.6,
        category: 'product',
        supports: ['S-O2-KR2'],
      },
    ],
    [
      both('首次安装成功率从 76% 提升至 95%', 'Raise the share of installations that work at once from 76% to 95%'),
      PEOPLE.feng,
      {
        unit: '%',
        baseline: 76,
        target: 95,
        current: 78,
        confidence: 0.4,
        category: 'quality',
        supports: ['S-O2-KR1'],
      },
    ],
    [
      both(
        '新网关通过第三方 2000 小时零故障可靠性认证',
        'The new gateway passes an independent 2000-hour test without a fault',
      ),
      PEOPLE.feng,
      { kind: 'done', start: ago(6), confidence: 0.6, category: 'quality' },
    ],
  ]),
  ...keyResultsOf('S-RD-O2', [
    [
      both('平台月可用性达到 99.95% 以上', 'Reach a monthly platform availability of at least 99.95%'),
      PEOPLE.xie,
      {
        kind: 'at-least',
        unit: '%',
        baseline: 99.5,
        target: 99.95,
        current: 99.8,
        confidence: 0.7,
        category: 'quality',
      },
    ],
    [
      both(
        '重大故障平均恢复时间从 90 分钟缩短至 20 分钟',
        'Cut the mean time to recover from a major fault from 90 to 20 minutes',
      ),
      PEOPLE.xie,
      { unit: MINUTES, baseline: 90, target: 20, current: 62, confidence: 0.55, category: 'efficiency' },
    ],
    [
      both('告警误报从每月 320 条降到不超过 50 条', 'Bring false alarms down from 320 a month to 50 at most'),
      PEOPLE.zhao,
      {
        kind: 'at-most',
        unit: both('条/月', 'a month'),
        baseline: 320,
        target: 50,
        current: 48,
        confidence: 0.8,
        category: 'quality',
      },
    ],
  ]),
  ...keyResultsOf('S-OPS-O1', [
    [
      both(
        '从下单到上线的整体周期从 35 天缩短至 21 天',
        'Cut the whole time from order to running system from 35 days to 21',
      ),
      PEOPLE.zhou,
      {
        unit: DAYS,
        baseline: 35,
        target: 21,
        current: 32,
        confidence: 0.35,
        category: 'efficiency',
        weight: 2,
        sharedWith: ['S-SUP 50%', 'S-KA 30%', 'S-DEV 20%'],
      },
    ],
    [
      both('一次交付合格率达到 98% 以上', 'Reach a first-time delivery quality of at least 98%'),
      PEOPLE.ma,
      { kind: 'at-least', unit: '%', baseline: 91, target: 98, current: 95.2, confidence: 0.65, category: 'quality' },
    ],
    [
      both('曼谷备件仓按期投入运营', 'The spare-parts store in Bangkok runs by the due date'),
      PEOPLE.ma,
      { kind: 'by-date', due: at(0.5), current: at(0.47), confidence: 0.8, category: 'efficiency' },
    ],
  ]),
];
