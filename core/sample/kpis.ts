import { both } from '../functions/parameters.ts';
import { PEOPLE } from './people.ts';
import { type Fields, numbered } from './seed.ts';

/** The dashboard beside the push: three green, two amber, one red. */
export const KPIS: readonly Fields<'kpi'>[] = numbered('KPI-', 1, [
  { name: both('毛利率', 'Gross margin'), owner: PEOPLE.shen, unit: '%', value: 41, safeLow: 38 },
  {
    name: both('现金可用月数', 'Months of cash'),
    owner: PEOPLE.shen,
    unit: both('月', 'months'),
    value: 14,
    safeLow: 12,
  },
  {
    name: both('月度主动离职率', 'Monthly voluntary turnover'),
    owner: PEOPLE.zhou,
    unit: '%',
    value: 2.1,
    safeHigh: 2,
  },
  { name: both('应收账款逾期率', 'Overdue receivables'), owner: PEOPLE.lu, unit: '%', value: 9.5, safeHigh: 8 },
  {
    name: both('客服首次响应时间', 'First response of support'),
    owner: PEOPLE.he,
    unit: both('分钟', 'minutes'),
    value: 12,
    safeHigh: 15,
  },
  {
    name: both('产线直通率', 'First-pass yield'),
    owner: PEOPLE.ma,
    unit: '%',
    value: 95.1,
    safeLow: 97,
    safeHigh: 100,
  },
]);
