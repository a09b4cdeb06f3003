import { describe, expect, it } from 'vitest';
import { languageOf, readStatement } from '../../../core/wording/reading.ts';

const main = (text: string) => readStatement(text).metrics[0];

describe('numbers in every form people type', () => {
  it.each([
    // text                       target  unit
    ['Revenue of 1,234.5 USD', 1234.5, 'usd'],
    ['Churn of 45%', 45, '%'],
    ['转化率提高 45个百分点', 45, '百分点'],
    ['新增客户 30 家以上', 30, '家'],
    ['NPS≥60', 60, null],
    ['NPS≥６０', 60, null],
    ['营收 1.2万元', 1.2, '万元'],
    ['成本下降三成', 30, '%'],
    ['产能提升两倍', 2, '倍'],
    ['续费率达到百分之四十', 40, '%'],
    ['人均产值翻一番', 2, 'x'],
    ['Orders grow 3x', 3, 'x'],
    ['Triple weekly orders', 3, 'x'],
    ['Halve the backlog', 50, '%'],
    ['At least half of the teams use it', 50, '%'],
    ['Sign a dozen resellers', 12, 'resellers'],
    ['Hire a pair of welders', 2, 'welders'],
    ['Win two hundred and more users', 200, null],
    ['Reach 40k users', 40000, 'users'],
    ['百万用户同时在线', 1000000, '用户'],
    ['重大事故为零', 0, null],
    ['No data loss incidents', 0, null],
    ['全员通过安全考核', 100, '%'],
    ['Back up the books weekly', 1, '/weekly'],
    ['续费率提升至 ××', '××', null],
    ['新增客户 X 家', 'X', '家'],
    ['Raise the rate to N%', 'N', '%'],
  ])('%s', (text, target, unit) => {
    expect(main(text)).toMatchObject({ target, unit });
  });

  it.each([
    ['TLS 1.3 everywhere'],
    ['取得 ISO 9001 认证'],
    ['Pass the SOC 2 audit'],
    ['关闭全部 P1 问题'],
    ['二期上线'],
    ['第三档商户上线'],
    ['Move to IPv6'],
    ['Ship v2.0 of the kit'],
    ['Support 24/7 on-call'],
    ['Launch a 30-day trial'],
    ['2026 roadmap published'],
  ])('the digits of "%s" only name something', (text) => {
    expect(readStatement(text).metrics.filter(({ hidden }) => !hidden)).toEqual([]);
  });
});

describe('start value, direction and comparison', () => {
  it.each([
    // text                            baseline target direction   relative comparator
    ['from 25% to 40%', 25, 40, 'increase', false, null],
    ['从 25% 提升至 40%', 25, 40, 'increase', false, null],
    ['由 36 分钟压到 15 分钟之内', 36, 15, 'decrease', false, null],
    ['Push repeat orders 22% → 31%', 22, 31, 'increase', false, null],
    ['Grow followers to 20k (from 12k)', 12000, 20000, 'increase', false, null],
    ['提升响应时间至 200ms', null, 200, 'decrease', false, null],
    ['Cut errors by 25%', null, 25, 'decrease', true, null],
    ['CI 吞吐提高 ≥ 40%', null, 40, 'increase', true, null],
    ['Raise NPS above 50', null, 50, 'increase', false, null],
    ['可用率维持在 99.9%', null, 99.9, 'maintain', false, null],
    ['Refunds arrive within 40 minutes', null, 40, 'reach', false, '<='],
    ['崩溃率低于 0.1%', null, 0.1, 'reach', false, '<'],
    ['工单不超过 20 个', null, 20, 'reach', false, '<='],
    ['>250 guests', null, 250, 'reach', false, '>'],
    ['新签经销商不少于 35 家', null, 35, 'reach', false, null],
  ])('%s', (text, baseline, target, direction, relative, comparator) => {
    expect(main(text)).toMatchObject({ baseline, target, direction, relative, comparator });
  });

  it('finds several metrics, the result before the effort', () => {
    expect(readStatement('走访 15 家门店，其中 4 家签约').metrics.map(({ target }) => target)).toEqual([4, 15]);
  });

  it('leaves out a number that only describes what is counted', () => {
    expect(readStatement('Sign 6 contracts above 20k').metrics.map(({ target }) => target)).toEqual([6]);
    expect(readStatement('签下 6 单高于 50 万欧元的合同').metrics.map(({ target }) => target)).toEqual([6]);
  });
});

describe('dates and periods', () => {
  it.each([
    ['Q3 末前上线'],
    ['年底前上线'],
    ['8月20日前投产'],
    ['下半年回款增加'],
    ['国庆前完工'],
    ['上线后 30 天内激活'],
    ['Launch by Easter'],
    ['Orders grow in H2'],
    ['Done by the end of April'],
    ['Start by November 12'],
    ['Finish before 2027-03-31'],
    ['By October thirty-first'],
  ])('"%s" is limited', (text) => {
    expect(readStatement(text).tokens.some(({ bounds }) => bounds === true)).toBe(true);
  });

  it.each([
    ['环比 8 月上涨'],
    ['Orders vs June'],
    ['每周 3 场'],
    ['Reply within 2 days'],
    ['本季度新增 3 家'],
    ['May the best team win'],
    ['需求从提出到上线耗时 5 天'],
  ])('"%s" is not', (text) => {
    expect(readStatement(text).tokens.some(({ bounds }) => bounds === true)).toBe(false);
  });
});

it.each([
  ['NPS≥60', 'en'],
  ['提升 NPS', 'zh-CN'],
  ['縮短交付週期', 'zh-CN'],
] as const)('%s is %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
