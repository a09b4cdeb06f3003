/** A stretch of the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A date, a named period, or a point of reference in time. */
export interface TimeSpan extends Span {
  /** True when it limits the statement; false for a mere name or reference (环比 8 月, vs June). */
  readonly bounds: boolean;
}

const CLEAR_MONTH = '(?:jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)(?:u?ary|ruary|il|e|y|ust|o?e?m?ber)?\\b\\.?';
const MONTH = `(?:${CLEAR_MONTH}|mar(?:ch)?\\b|may\\b)`;
const YEAR = "(?:,? ?(?:20[1-4]\\d|'\\d\\d)\\b)?";
const DAY = '(?:\\d{1,2}(?:st|nd|rd|th)?\\b|(?:(?:twenty|thirty)[ -])?[a-z]{2,7}(?:st|nd|rd|th)\\b)';
/** What puts a limit before the name of a period; before a month or a year less is enough. */
const BY = '(?:by|before|until|till|due(?: by)?|ahead of|prior to|in time for|no later than|during|this|next)';
const IN = `(?:${BY}|in|on|at|for|over|from|starting)`;
const THE =
  '(?: (?:the|our|this|next|first half of|end of|start of|close of|calendar|fiscal|financial|school|early|late|mid)){0,4}';
const SEASON = '(?:summer|spring|autumn|winter|season|semester|term|quarter|half|year|month|week|cycle|sprint)';
const FEAST =
  "(?:easter|christmas|new year'?s?(?: eve| day)?|thanksgiving|black friday|cyber monday|ramadan|diwali|(?:lunar|chinese) new year|spring festival|(?:summer|winter|spring) (?:break|holidays)|year end|eo[yqm])";
const EVENT =
  '(?:launch|season|conference|audit|holidays?|peak|summit|meeting|offsite|fair|show|deadline|freeze|go live|review|kick ?off|opening|harvest|election|exams?|inspection|renewal|agm|festival|expo|frost|closes|is out)';
const MANY = '(?:\\d{1,4}|one|two|three|four|five|six|seven|eight|ten|twelve|thirty|sixty|ninety)';
const UNITS = '(?:day|week|month|quarter|year|sprint)s?';

/** Written so that the first that fits is the longest; each line says what it finds. */
const ENGLISH = [
  `\\b(?:${IN}${THE} )?(?:\\d{4}-\\d{1,2}(?:-\\d{1,2})?|\\d{1,2}/\\d{1,2}/\\d{2,4}|${DAY}(?: of)? ${MONTH}${YEAR}|${MONTH} ${DAY}${YEAR}|${CLEAR_MONTH}${YEAR}|(?:q[1-4]|h[12]|fy ?'?\\d{2,4})\\b(?:[ ,/-]*(?:fy)? ?'?(?:20[1-4]\\d|\\d\\d)\\b)?|${FEAST}\\b)`, // 3 May 2027, Q3, Easter
  `\\b${IN}${THE} (?:${MONTH}${YEAR}|20[1-4]\\d\\b)`, // by March, in 2027
  `\\b(?:end|start|close|middle) of${THE} (?:${MONTH}|${SEASON}\\b)`, // end of the year
  `\\b(?!by half\\b)(?:${BY}${THE}|coming|current|(?:in|over) the) ${SEASON}(?:[ -]?end|'s end)?\\b(?! (?:to|time))`, // this season, by year end
  `\\b${BY}${THE} (?:[a-z]+ ){0,2}?${EVENT}\\b`, // before the trade fair
  `\\b(?:${BY}|on)${THE} (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|tomorrow|\\d{1,2}/\\d{1,2}|\\d{1,2}\\.\\d{1,2}(?=\\.))\\b`, // by Friday, by 15.3. (but not: by 1.5 points)
  `\\b(?:${BY}|in)${THE} (?:week|kw|cw|day|sprint|month) ?\\d+\\b`, // by week 36
  '\\b(?:before|ahead of|in time for|prior to) (?:the|our|my|her|his|their) (?:[a-z]+ )?[a-z]{4,}\\b', // before the wedding
  `\\b(?:within |in )?(?:the )?(?:first )?${MANY} ${UNITS} (?:of|after|from|following|before) (?:the |our |going )?(?:[a-z]+ )?(?:launch|live|release|signing|kick ?off|start|opening|roll ?out|approval|today|now|joining|publication)\\b`, // 30 days after launch
  `\\b(?:in|within|over|during|for) (?:the )?(?:first|next|last|coming|following|opening) (?:${MANY} )?${UNITS}\\b`, // in the first two weeks
];

const REFERENCES = [
  '(?:去年|上年|[上下]半年|[上前][一个]?(?:季度?|月|年|学期))的?(?:均值|平均|实际|水平|同期)',
  `\\b(?:vs|versus|v|compared (?:to|with)|than|since|after|from|against|relative to)\\.? (?:last |the |\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH}|q[1-4]\\b|h[12]\\b|fy ?'?\\d\\d\\b|20\\d\\d\\b)(?: 20\\d\\d)?(?! (?:to|on|until)\\b)`,
  "\\b(?:last|previous|prior) (?:yr|year|quarter|month|season|half|summer|winter|spring|autumn)(?:'s)?\\b",
  '(?:环比|同比|较|比|相比|对比) ?(?:去年|上年|今年)?(?:\\d{1,2} ?月份?|q[1-4]|[上去前]年|上半年|年初|上个?(?:月|季度|周)|第?[一二三四]季度)',
  '[每各]个?(?:年|季度?|月|周) ?(?:[底末初]|\\d{1,2} ?[日号])(?:之?前)?',
  '(?:本|这个?|当)(?:季度?|周期)(?:内|中)?(?![底末])|\\d{4}年以?[前来]',
];

const FIGURE = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const HAN_MANY = '(?:\\d{1,4}|[一二两三四五六七八九十]{1,3})';
const END = '(?:之?前|以前|期间|之?内|以内|当天|结束|为止|止)';
const CHINESE = [
  `(?:(?:20)?\\d\\d ?年|[今明本]年度?)(?:第?[一二三四1-4] ?季度?|q[1-4]|[上下]半年|${FIGURE} ?月份?(?: ?${FIGURE} ?[日号])?)?(?:[上中下]旬)?[年月]?[底末中初内]?${END}?`,
  `(?:截[止至]到? ?)?${FIGURE} ?月份? ?(?:${FIGURE} ?[日号]|[底末初中内]|[上中下]旬)?${END}?`,
  `${FIGURE} ?号(?:之?前|以前)|\\d{4}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?|\\d{1,2}[/.]\\d{1,2}(?:之?前|以前)`,
  `(?:第?[一二三四1-4] ?季度?|q[1-4]|h[12]) ?[底末中初内]?${END}?`,
  `[上下前后]半年(?:度|内|底)?|(?:年|季度?|月|财年|学年|学期|周期|赛季|半年)度?[底末终]${END}?`,
  '年[中内初前]|岁末|全年(?!龄)|本年度?|本财年|[上下本]学期|截[止至]到?',
  `(?:下|本)(?:个?月|周)[底末内初中]?${END}?|下个?季度?`,
  `(?:赶?在|于|到|截[止至]到?)?(?:国庆|春节|元旦|五一|十一|中秋|端午|清明|双十[一二]|双1[12]|618|[暑寒]假|[暑寒]期|开学|圣诞|劳动节|除夕|春运|旺季|淡季|汛期|高考|中考|期[末中]|过年|[春夏秋冬][天季]|大促|周年庆|年会|毕业季)[季节]?(?:假期|档期)?${END}`,
  '(?:展会|审计|入[冬夏秋汛]|换季|收官|开工|放假|发布会|封板|开业|董事会|招标|开标|评审|上市|交付|投产|上线|发布|截止日|验收|启动会|签约)(?:之前|以前|前(?![端台沿置]))',
  '[下本]?(?:周|星期)[一二三四五六日天](?:之?前|以前)?(?!次)',
  `(?:上线|发布|投产|开业|启动|签约|交付|入职|上市|推出|落地|试点|验收)(?:之?后|起)?的? ?[首前第]? ?${MANY} ?(?:个?工作日|天|日|周|个月|个?季度|小时)[之以]?内`,
  `(?:未来|今后|接下来) ?${HAN_MANY} ?(?:天|周|个月|年)[之以]?内?|${HAN_MANY} ?(?:个月|个季度|年)[之以]?内`,
];

/** A date begins with a digit, a letter or a character; nothing else is worth a try. */
const matcher = (patterns: readonly string[]): RegExp =>
  new RegExp(`(?=[\\da-z\\u4e00-\\u9fff])(?:${patterns.join('|')})`, 'g');
const PATTERNS = [matcher([...CHINESE, ...ENGLISH]), matcher(REFERENCES)] as const;

/**
 * Every date and period of searchable text in order, none inside another.
 *
 * Whatever begins first wins, then the longer: so "vs June" is a reference and the June in it no deadline.
 */
export function findTimes(text: string): readonly TimeSpan[] {
  const candidates: TimeSpan[] = [];
  PATTERNS.forEach((pattern, at) => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text))
      candidates.push({ start: match.index, end: pattern.lastIndex, bounds: at === 0 });
  });
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  return candidates.filter(({ start, end }) => {
    if (start < free) return false;
    free = end;
    return true;
  });
}
