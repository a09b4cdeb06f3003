import type { QuantityKind } from './token.ts';

/** What follows a number, and what it does to the value. */
export interface Unit {
  readonly unit: string | null;
  readonly kind: QuantityKind;
  readonly scale: number;
  readonly end: number;
  readonly orMore: boolean;
}

/** Scale, "or more", and then one of: percent, times, money, time, anything else that is counted. */
const UNIT =
  /( ?(?:百万|千万|十万|万亿|[万亿百]|千(?![克米瓦])|(?:million|thousand|billion|hundred|mn|bn|[km])(?![a-z0-9])))?( ?(?:\+(?!\d)|多|余))?(?:[\s-]?(?:(%|percent(?:age points?)?\b|pct\b|pp\b|bps\b|个?百分点|个点|‰)|(倍|fold\b|[x×](?![a-z0-9]))|(万?(?:元|块|美元|欧元|人民币|日元|英镑)|(?:usd|eur|gbp|rmb|cny|dollars?|euros?|pounds?|yuan)\b|[€$£¥])|(毫秒|秒钟?|分钟|个?(?:工作日|小时|月|季度)|[天日周年]|(?:m?s|milliseconds?|sec(?:ond)?s?|min(?:ute)?s?|h(?:ou)?rs?|h|d|(?:(?:working|business) )?days?|w(?:ee)?ks?|months?|years?|quarters?)\b)|(平方米|立方米|公里|千米|公斤|千瓦时?|[吨斤克升米]|(?:k?m|kg|[mgt]b|[kmg]?wh?|m?ah|rpm|fps|ppm|[kmg]?hz|db|mm|cm|ml|°c|miles?|times\b|tons?|points?|pts|qps|tps)\b|人次|场次|项目|工单|[回宗晚则卷帖个家名人场条篇份款项位台套件单笔户组轮版封期张辆支批座所间门节级道页部本只枚棵幅首集段例起宗票班车趟次遍步分星字种类层块箱盒店城省市国点股群对堂口]|事故|故障)))?(\+(?!\d))?/y;

const SCALES: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  百万: 1e6,
  千万: 1e7,
  hundred: 100,
  thousand: 1000,
  k: 1000,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/** Reads scale and unit behind a number; 万 and 亿 stay part of the unit, as people write them: 80 万元 is 80. */
export function readUnit(text: string, at: number): Unit {
  UNIT.lastIndex = at;
  const [all = '', scaled = '', more, percent, times, money, time, count, plus] = UNIT.exec(text) || [];
  const name = scaled.trim();
  const scale = SCALES[name] || 1;
  const kept = name && scale === 1 ? name : '';
  const written = kept + (percent || times || money || time || count || '');
  return {
    unit: percent
      ? /点/.test(percent)
        ? '百分点'
        : percent === '‰'
          ? percent
          : '%'
      : times
        ? times.trim() === '倍'
          ? '倍'
          : 'x'
        : written || null,
    kind: percent ? 'percent' : times ? 'times' : money ? 'money' : time ? 'time' : count ? 'count' : 'none',
    scale,
    end: at + all.length,
    orMore: !!(more || plus),
  };
}

/** How many seconds a unit of time has; 1 for anything else, so that two values of it can be compared as they are. */
export function secondsOf(unit: string | null): number {
  const found = SECONDS.find(([form]) => form.test(unit || ''));
  return found ? found[1] : 1;
}

const SECONDS: readonly (readonly [RegExp, number])[] = [
  [/^毫秒|^ms|^milli/, 0.001],
  [/^分|^min/, 60],
  [/小时|^h/, 3600],
  [/工作日|^[天日]|^d|day/, 86_400],
  [/^周|^w/, 604_800],
  [/月|^month/, 2_592_000],
  [/季|^quarter/, 7_776_000],
  [/年|^year/, 31_536_000],
];
