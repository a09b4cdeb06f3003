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
const LIMIT =
  '(?:(?:by|before|until|till|no later than|due|ahead of|prior to|in time for|in|during|for|this|next|on|at|through|throughout|starting|within|over|end|start|close|beginning|middle|first half|of|the|early|late|mid|fiscal|school) ){0,5}';
const BY = '(?:by|before|until|till|ahead of|prior to|in time for|due|during|end of|start of|next|this|at)';
const THE = '(?: (?:the|our|this|next|end of|start of|close of|calendar|fiscal|financial|school|early|late)){0,3}';
const UNIT = '(?:days?|weeks?|months?|quarters?|years?|sprints?)';
const COUNT = '(?:\\d{1,4}|one|two|three|four|five|six|seven|eight|ten|twelve|thirty|sixty|ninety)';

const ENGLISH = [
  '\\b\\d{4}-\\d{1,2}(?:-\\d{1,2})?\\b',
  `\\b${LIMIT}${DAY}(?: of)? ${MONTH}${YEAR}`,
  `\\b(?:${LIMIT}${CLEAR_MONTH}|(?:by|before|in|until|during|for|of|late|early|mid|end|this|next|from|on|due)${THE} ${MONTH})(?: ${DAY})?${YEAR}`,
  `\\b(?:march|may) (?:${DAY}|20\\d\\d\\b)`,
  `\\b${LIMIT}(?:q[1-4]|h[12]|fy ?'?\\d{2,4})\\b(?:[ ,/-]*(?:fy)? ?'?(?:20[1-4]\\d|\\d\\d)\\b)?`,
  '\\b(?:first|second|third|fourth|last|next|this|current|coming) (?:quarter|half|year|summer|spring|autumn|winter|season|semester|month|term)\\b(?: of (?:the )?(?:year|20\\d\\d))?(?! time)',
  `\\b(?:in|for|of|${BY})${THE} 20[1-4]\\d\\b`,
  `\\b${BY}${THE} (?:year|quarter|month|half|week|cycle|season|term|semester|sprint|summer|spring|autumn|fall|winter)(?:[ -]?end)?(?:'s end)?\\b(?! to)`,
  '\\b(?:in|over) (?:the )?(?:summer|spring|autumn|winter)\\b',
  '\\b(?:(?:by|before|at|until) )?(?:the )?(?:year end|eo[yqm]|mid ?year|quarter end|month end)\\b',
  "\\b(?:(?:by|before|until|for|in time for|over|at|ahead of) )?(?:the )?(?:easter|christmas|new year'?s?(?: eve| day)?|thanksgiving|black friday|cyber monday|ramadan|diwali|(?:lunar|chinese) new year|spring festival|(?:summer|winter|spring) (?:break|holidays))\\b",
  '\\b(?:before|by|ahead of|prior to|in time for|until) (?:the |our |this |next )?(?:[a-z]+ ){0,2}?(?:launch|season|conference|audit|holidays?|peak|summit|term|meeting|offsite|fair|show|deadline|freeze|go live|review|kick ?off|opening|harvest|election|exams?|inspection|renewal|agm|festival|expo|closes|is out)\\b',
  '\\b(?:by|before|on|until|next|due) (?:next |this |the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|tomorrow)\\b',
  `\\b(?:within |in )?(?:the )?(?:first )?${COUNT} ${UNIT} (?:of|after|from|following|before) (?:the |our |going )?(?:[a-z]+ )?(?:launch|live|release|signing|kick ?off|start|opening|roll ?out|approval|today|now|joining|publication)\\b`,
  `\\b(?:in|within|over|during|for) (?:the )?(?:first|next|last|coming|following|opening) (?:${COUNT} )?${UNIT}\\b`,
  '\\b(?:by|in|before|until) (?:the )?(?:calendar )?(?:week|kw|cw|day|sprint|month) ?\\d+\\b',
  '\\b(?:by|before|on|until|due) \\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b',
];

const REFERENCES = [
  `\\b(?:vs|versus|compared (?:to|with)|than|since|against|relative to) (?:last |the )?(?:${MONTH}|q[1-4]\\b|h[12]\\b|20\\d\\d\\b)(?: 20\\d\\d)?`,
  "\\b(?:last|previous|prior) (?:year|quarter|month|season|half|summer|winter|spring|autumn)(?:'s)?\\b",
  '(?:环比|同比|较|比|相比|对比) ?(?:去年|上年|今年)?(?:\\d{1,2} ?月份?|q[1-4]|[上去前]年|上半年|年初|上个?(?:月|季度|周)|第?[一二三四]季度)',
  '[每各]个?(?:年|季度?|月|周) ?(?:[底末初]|\\d{1,2} ?[日号])(?:之?前)?',
  '(?:本|这个?|当)(?:季度?|周期)(?:内|中)?(?![底末])|\\d{4}年以?[前来]',
];

const FIGURE = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const MANY = '(?:\\d{1,4}|[一二两三四五六七八九十]{1,3})';
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
  `(?:未来|今后|接下来) ?${MANY} ?(?:天|周|个月|年)[之以]?内?|${MANY} ?(?:个月|个季度|年)[之以]?内`,
];

const matcher = (patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'g');
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
