import { both } from '../functions/parameters.ts';
import { keyResultsOf } from './keyResult.ts';
import { PEOPLE } from './people.ts';
import { at, type Fields, YES } from './seed.ts';

const DAYS = both('天', 'days');
const DAYS_A_MONTH = both('天/月', 'days a month');

/**
 * Key results of teams and persons.
 *
 * Three are bad on purpose, so that the checks have something to say: an activity (S-SEA-O1-KR3), a vague wish that
 * nobody owns (S-CLD-O1-KR2) and a KPI in disguise (S-SUP-O1-KR5, the fifth of its objective).
 */
export const KEY_RESULTS_BELOW: readonly Fields<'kr'>[] = [
  ...keyResultsOf('S-SEA-O1', [
    [
      both('泰国样板工厂的平均节能率达到 15%', 'Model factories in Thailand save 15% of their energy on average'),
      PEOPLE.lin,
      { unit: '%', baseline: 0, target: 15, current: 6, confidence: 0.6, category: 'customer' },
    ],
    [
      both('样板客户转介绍的意向客户从 2 家增至 20 家', 'Grow leads recommended by model customers from 2 to 20'),
      PEOPLE.lin,
      {
        unit: both('家', 'leads'),
        baseline: 2,
        target: 20,
        current: 6,
        confidence: 0.5,
        category: 'market',
        supports: ['S-MKT-O1-KR2'],
      },
    ],
    [
      both('拜访客户 30 次', 'Visit 30 customers'),
      PEOPLE.chen,
      { unit: both('次', 'visits'), baseline: 0, target: 30, current: 27, confidence: 0.8, category: 'market' },
    ],
  ]),
  ...keyResultsOf('S-KA-O1', [
    [
      both(
        '到期前 60 天已确认续约意向的客户占比从 35% 提升至 80%',
        'Raise the share of customers who confirm renewal 60 days ahead from 35% to 80%',
      ),
      PEOPLE.he,
      {
        unit: '%',
        baseline: 35,
        target: 80,
        current: 60,
        confidence: 0.65,
        category: 'customer',
        supports: ['S-O3-KR1'],
      },
    ],
    [
      both(
        '大客户每月使用平台的天数从 9 天增至 16 天',
        'Raise the days a month on which key accounts use the platform from 9 to 16',
      ),
      PEOPLE.he,
      { unit: DAYS_A_MONTH, baseline: 9, target: 16, current: 12, confidence: 0.6, category: 'customer' },
    ],
  ]),
  ...keyResultsOf('S-DEV-O1', [
    [
      both('安装步骤从 23 步减至 9 步', 'Cut the steps of an installation from 23 to 9'),
      PEOPLE.feng,
      {
        unit: both('步', 'steps'),
        baseline: 23,
        target: 9,
        current: 17,
        confidence: 0.6,
        category: 'product',
        supports: ['S-RD-O1-KR1'],
      },
    ],
    [
      both('现场返工率从 14% 降至 4%', 'Cut rework on site from 14% to 4%'),
      PEOPLE.feng,
      {
        unit: '%',
        baseline: 14,
        target: 4,
        current: 12.8,
        confidence: 0.3,
        category: 'quality',
        supports: ['S-RD-O1-KR2'],
      },
    ],
    [
      both('4 个批次通过小批量试产验收', '4 batches accepted in pilot production'),
      PEOPLE.feng,
      { kind: 'milestone', unit: both('批', 'batches'), target: 4, current: 2, confidence: 0.6, category: 'product' },
    ],
  ]),
  ...keyResultsOf('S-CLD-O1', [
    [
      both(
        '节能报告的客户月打开率从 30% 提升至 70%',
        'Raise the share of customers who open their energy report each month from 30% to 70%',
      ),
      PEOPLE.xie,
      { unit: '%', baseline: 30, target: 70, current: 52, confidence: 0.6, category: 'customer' },
    ],
    [
      both('进一步优化数据质量，争取做得更好', 'Further improve data quality and do better'),
      undefined,
      { kind: 'done', confidence: 0.5, category: 'quality' },
    ],
  ]),
  ...keyResultsOf('S-SUP-O1', [
    [
      both('关键物料缺料从每月 12 天降至 3 天', 'Cut days without a key part from 12 a month to 3'),
      PEOPLE.ma,
      {
        unit: DAYS_A_MONTH,
        baseline: 12,
        target: 3,
        current: 10,
        confidence: 0.4,
        category: 'efficiency',
        supports: ['S-OPS-O1-KR1'],
      },
    ],
    [
      both('跨境物流时长从 18 天缩短至 11 天', 'Cut the time of shipping abroad from 18 days to 11'),
      PEOPLE.ma,
      {
        unit: DAYS,
        baseline: 18,
        target: 11,
        current: 15,
        confidence: 0.5,
        category: 'efficiency',
        supports: ['S-OPS-O1-KR1'],
      },
    ],
    [
      both('供应商准时交付率达到 95% 以上', 'Reach on-time delivery by suppliers of at least 95%'),
      PEOPLE.ma,
      { kind: 'at-least', unit: '%', baseline: 88, target: 95, current: 92.2, confidence: 0.6, category: 'quality' },
    ],
    [
      both('库存周转从 62 天降到不超过 45 天', 'Bring stock turnover from 62 days down to 45 at most'),
      PEOPLE.ma,
      { kind: 'at-most', unit: DAYS, baseline: 62, target: 45, current: 52, confidence: 0.6, category: 'finance' },
    ],
    [
      both('发货准确率保持在 99.5% 以上', 'Keep shipping accuracy at 99.5% or more'),
      PEOPLE.ma,
      {
        kind: 'at-least',
        unit: '%',
        baseline: 99.6,
        target: 99.5,
        current: 99.7,
        confidence: 0.8,
        category: 'quality',
      },
    ],
  ]),
  ...keyResultsOf('S-PPL-O1', [
    [
      both('新人独立上岗时间从 60 天缩短至 40 天', 'Cut the time until a newcomer works alone from 60 days to 40'),
      PEOPLE.gu,
      { unit: DAYS, baseline: 60, target: 40, current: 42, confidence: 0.7, category: 'organisation' },
    ],
    [
      both('试用期留存率从 82% 提升至 92%', 'Raise the share of newcomers who stay past probation from 82% to 92%'),
      PEOPLE.gu,
      { unit: '%', baseline: 82, target: 92, current: 89, confidence: 0.65, category: 'organisation' },
    ],
  ]),
  ...keyResultsOf('S-SEA-P1-O1', [
    [
      both('独立完成的节能方案被 6 家客户采纳', 'My own energy plans are adopted by 6 customers'),
      PEOPLE.chen,
      {
        unit: both('家', 'customers'),
        baseline: 0,
        target: 6,
        current: 3,
        confidence: 0.65,
        category: 'customer',
        supports: ['S-SEA-O1-KR1'],
      },
    ],
    [
      both('通过能源管理师资格认证', 'Pass the certification as an energy manager'),
      PEOPLE.chen,
      { kind: 'done', current: YES, confidence: 0.8, category: 'organisation' },
    ],
  ]),
  ...keyResultsOf('S-CLD-P1-O1', [
    [
      both(
        '由客户先发现的数据异常占比从 60% 降至 20%',
        'Cut the share of data faults that customers find first from 60% to 20%',
      ),
      PEOPLE.zhao,
      { unit: '%', baseline: 60, target: 20, current: 45, confidence: 0.55, category: 'quality' },
    ],
    [
      both(
        '人工补录数据的时间从每周 16 小时降至 4 小时',
        'Cut the time spent on mending data by hand from 16 hours a week to 4',
      ),
      PEOPLE.zhao,
      {
        unit: both('小时/周', 'hours a week'),
        baseline: 16,
        target: 4,
        current: 8,
        confidence: 0.7,
        category: 'efficiency',
        supports: ['S-RD-O2-KR2'],
      },
    ],
  ]),
  ...keyResultsOf('S-PPL-P1-O1', [
    [
      both(
        '复盘结论被下一周期采用的比例从 30% 提升至 60%',
        'Raise the share of lessons that the next cycle takes up from 30% to 60%',
      ),
      PEOPLE.su,
      { unit: '%', baseline: 30, target: 60, start: at(0.7), confidence: 0.6, category: 'organisation' },
    ],
    [
      both(
        '经 3 个团队试用的复盘引导手册按期发布',
        'A guide to retrospectives, tried by 3 teams, is published by the due date',
      ),
      PEOPLE.su,
      { kind: 'by-date', start: at(0.7), confidence: 0.65, category: 'organisation' },
    ],
  ]),
];
