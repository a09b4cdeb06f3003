import { findWord, isWordCharacter } from './lookup.ts';
import { has, nounOf, type Quantity, type Token, tokenAt, verbOf } from './token.ts';
import { readUnit, type Unit } from './units.ts';

/** Where a number is looked for: the text so far decides what the digits are. */
export interface Place {
  /** The author's text, for capitals. */
  readonly raw: string;
  readonly text: string;
  readonly at: number;
  readonly tokens: readonly Token[];
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1000, million: 1e6 };
const WORDS = new RegExp(
  `(?:an? )?(?:(?:${[...ONES, ...TENS, ...Object.keys(SCALES), 'pair', 'couple'].join('|')})s?\\b(?:[ -](?:and )?)?)+`,
  'y',
);

/** A pattern, what it is worth, its unit, and which way it points. */
const SPECIAL: readonly (readonly [RegExp, number, string | null, Quantity['way']])[] = [
  [/doubl(?:e[sd]?|ing)\b(?! check| down)|翻一?番|翻一?倍/y, 2, 'x', 'increase'],
  [/(?:tripl|trebl)(?:e[sd]?|ing)\b/y, 3, 'x', 'increase'],
  [/quadrupl(?:e[sd]?|ing)\b|翻两番/y, 4, 'x', 'increase'],
  [/为零|归零|清零|为0/y, 0, null, null],
  [/halv(?:e[sd]?|ing)\b|(?:cut|reduced?) (?:in|by) half|减半|砍半|腰斩/y, 50, '%', 'decrease'],
  [/half of(?: the| our| all)?\b|at least half\b|一半|半数|过半/y, 50, '%', null],
  [/(?:a|one) third\b|三分之一/y, 33, '%', null],
  [/two thirds\b|三分之二/y, 67, '%', null],
  [/(?:a|one) quarter of\b|四分之一/y, 25, '%', null],
  [/three quarters\b|四分之三/y, 75, '%', null],
  [/半成/y, 5, '%', null],
  [/五分之一|(?:a|one) fifth\b/y, 20, '%', null],
  [/(?:a|one) tenth\b|十分之一/y, 10, '%', null],
  [/single[ -]digits?\b|个位数/y, 9, null, null],
];
/** A comma before one or two digits is a decimal sign: 7,2. */
const DIGITS = /\d+,\d{1,2}(?![\d,])|(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/y;
/** 9 成, 9 成 5. */
const TENTHS = / ?成(?![为本果立交功员长品效]) ?(\d(?!\d))?/y;
const HAN = /([百千万]分之)?([零一二两三四五六七八九十百千万亿]{1,12})(?:点([零一二三四五六七八九]{1,4}))?/y;
const PARTS: Readonly<Record<string, string>> = { 千分之: '‰', 万分之: '‱' };
/** What only looks like a number and starts here. */
const NAME = new RegExp(
  [
    '24[/x*]7|7[x*×]24',
    // times of day: 8:30, 9 am, 22 点前
    '\\d{1,2}:\\d{2}(?!\\d)|\\d{1,2} ?[ap]\\.?m\\b|\\d{1,2} ?点(?:前|半|钟|整|之前|以前)',
    // ages: 25-34 岁, 13-17 yr, 25-40s
    '\\d{1,2}(?: ?[-–—~至到] ?\\d{1,2}s? ?(?:岁|yrs?\\b|years? olds?)|[-–]\\d{2}s\\b)',
    // places, versions and ordinals: 1号线, 6.2 版, 1.2.3, 95th
    '\\d+号(?![召])|\\d+\\.\\d+ ?版|\\d+(?:\\.\\d+){2,}|\\d+(?:st|nd|rd|th)\\b',
    '[2-6][dg]\\b|2fa|[45]xx|360 ?(?:度|°)|1:1s?|996|007|365天',
  ].join('|'),
  'y',
);
/** "sessions x1.8", ×3. */
const FACTOR = /[x×](\d+(?:\.\d+)?)(?![a-z0-9])/y;
const MARK = /(?:[xyzn]{1,3}|[×✕╳]{1,4}|_{2,12}|\?{2,4}|tb[dc]|\[ {0,3}\]|\{[a-z]{1,8}\}|<[a-z]{1,8}>)(?![a-z0-9])/y;

/** The number, the mark for a number or the name with digits that begins here; `undefined` when none does. */
export function readNumber(place: Place): Token | undefined {
  const { text, at } = place;
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) {
    const name = sticky(NAME, text, at);
    if (name) return cut(place, at + name[0].length);
    const digits = sticky(DIGITS, text, at);
    return digits
      ? numberToken(place, Number(digits[0].replace(/,(?=\d{3})/g, '').replace(',', '.')), at + digits[0].length, false)
      : undefined;
  }
  const han = code >= 0x4e00 && code < 0xa000;
  if (!han && !isWordCharacter(code)) return markToken(place);
  if (!han && isWordCharacter(text.charCodeAt(at - 1))) return undefined;
  for (const [pattern, value, unit, way] of SPECIAL) {
    const found = sticky(pattern, text, at);
    if (found) {
      const kind = unit === '%' ? 'percent' : unit ? 'times' : 'none';
      return quantityToken(place, at + found[0].length, { value, unit, kind, way });
    }
  }
  return han ? hanToken(place) : markToken(place) || wordToken(place);
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A mark stands where a number could: X %, N 场, ××, __; a letter alone is also a product or a variable. */
function markToken(place: Place): Token | undefined {
  const { raw, text, at, tokens } = place;
  const factor = sticky(FACTOR, text, at);
  if (factor)
    return quantityToken(place, at + factor[0].length, { value: Number(factor[1]), unit: 'x', kind: 'times' });
  const mark = (sticky(MARK, text, at) || [''])[0];
  if (!mark) return undefined;
  const end = at + mark.length;
  const unit = readUnit(text, end);
  if (/^[xyzn]/.test(mark)) {
    const small = raw.slice(at, end) === mark && !mark.startsWith('x');
    const asked =
      has(tokenAt(tokens, tokens.length - 1), 'from to by least most over under') ||
      unit.unit ||
      /[$€£¥]/.test(text.charAt(at - 1));
    if (small || !(asked || (mark.length < 3 && /^ [a-z]{2,}s\b/.test(raw.slice(end))))) return undefined;
    if (/^[\u3400-\u9fff]{2}/.test(text.slice(end)) && !unit.unit && !findWord(text, end)) return undefined;
  }
  return quantityToken(place, unit.end, { value: raw.slice(at, end), unit: unit.unit, kind: unit.kind });
}

function wordToken(place: Place): Token | undefined {
  const { text, at, tokens } = place;
  const words = (sticky(WORDS, text, at) || [''])[0].replace(/[ -](?:and )?$/, '');
  if (!words) return undefined;
  let value = 0;
  for (const word of words.split(/[ -]/)) {
    const bare = word.replace(/s$/, '');
    const one = ONES.indexOf(word);
    const scale = SCALES[bare];
    if (scale) value = Math.max(1, value) * scale;
    else if (one >= 0) value += one;
    else if (TENS.includes(word)) value += (TENS.indexOf(word) + 2) * 10;
    else if (bare === 'pair' || bare === 'couple') value += 2;
  }
  const end = at + words.length;
  const before = tokenAt(tokens, tokens.length - 1);
  const thing =
    /^ [a-z]/.test(text.slice(end)) &&
    !/^ (?:of|that|who|which|place|another|or|by|to|time|page|day)\b/.test(text.slice(end));
  const said = !/^(?:the|this|that|which|no|any|every|as|number|day|into|other|each|at)$/.test(before.text);
  return value === 1 && !has(before, 'least most over') && !(thing && said)
    ? undefined
    : numberToken(place, value, end, true);
}

function hanToken(place: Place): Token | undefined {
  const { text, at, tokens } = place;
  const [all, percent, whole = '', part] = sticky(HAN, text, at) || [''];
  if (!all) return undefined;
  const value = Number(`${hanValue(whole)}.${part ? [...part].map(digitOf).join('') : 0}`);
  const end = at + all.length;
  if (percent) return quantityToken(place, end, { value, unit: PARTS[percent] || '%', kind: 'percent' });
  const counted = has(tokenAt(tokens, tokens.length - 1), 'least often most over to');
  const word = findWord(text, at);
  if (word && word.end > at + 1 && !counted) return undefined;
  if (/^成(?![为本果立交功员长品效])/.test(text.slice(end, end + 2))) {
    const half = digitOf(text.charAt(end + 1).replace('半', '五'));
    const more = Math.max(half, 0);
    return quantityToken(place, end + (more ? 2 : 1), { value: value * 10 + more, unit: '%', kind: 'percent' });
  }
  if (all === '零') return quantityToken(place, end, { value: 0, unit: null, kind: 'none' });
  const unit = readUnit(text, end);
  const once = all === '一' && ONCE.test(text.slice(end, end + 2));
  if ((!unit.unit && value < 1e4) || (all === '一' && !counted && !once) || /^[百千万亿]$/.test(all)) return undefined;
  return numberToken(place, value, end, true);
}

/** 开一次, 通读一遍: how often, where nothing follows; 一次性, 一次通过 say something else. */
const ONCE = /^[次遍趟回轮场通](?:$|[,;:.)( ])/;

function digitOf(character: string): number {
  return character === '两' ? 2 : '零一二三四五六七八九'.indexOf(character || ' ');
}

function hanValue(text: string): number {
  let [total, section, digit] = [0, 0, 0];
  for (const character of text) {
    const scale = '十百千'.indexOf(character);
    const group = '万亿'.indexOf(character);
    if (scale >= 0) {
      section += (digit || 1) * 10 ** (scale + 1);
      digit = 0;
    } else if (group >= 0) {
      total = (total + section + digit || 1) * (group ? 1e8 : 1e4);
      section = digit = 0;
    } else digit = digitOf(character);
  }
  return total + section + digit;
}

function numberToken(place: Place, value: number, end: number, spelled: boolean): Token {
  const { text, at } = place;
  const tenths = spelled ? null : sticky(TENTHS, text, end);
  if (tenths) {
    const whole = value * 10 + (Number(tenths[1]) || 0);
    return quantityToken(place, end + tenths[0].length, { value: whole, unit: '%', kind: 'percent' });
  }
  const unit = readUnit(text, end);
  const before = text.slice(Math.max(0, at - 5), at);
  const money = /[$€£¥￥]\s?$|\b(?:usd|eur|gbp|rmb|cny|chf|hkd|twd|ntd|jpy|sgd|inr|sek|nok|dkk|pln|aud|cad) ?$/.test(
    before,
  );
  const glued = isWordCharacter(text.charCodeAt(unit.end)) && isWordCharacter(text.charCodeAt(unit.end - 1));
  if (glued || (!money && isName(place, end, unit, spelled))) {
    let last = end;
    while (isWordCharacter(text.charCodeAt(last)) || /^\.\d/.test(text.slice(last, last + 2))) last++;
    return cut(place, last);
  }
  return quantityToken(place, unit.end, {
    value: Number((value * unit.scale).toPrecision(15)),
    unit: unit.unit || (money ? before.trim().slice(-1) : null),
    kind: money && unit.kind === 'none' ? 'money' : unit.kind,
    sign: (/(?:^|[\s(至到]|[\u4e00-\u9fff])([+-])$/.exec(before) || [])[1] || '',
    orMore: unit.orMore,
    describes: describes(place, unit),
  });
}

/** Whether the digits only name something: TLS 1.3, ISO 9001, P1, 二期, 第三档, a year, the number of the line. */
function isName({ raw, text, at, tokens }: Place, end: number, { unit, kind }: Unit, spelled: boolean): boolean {
  const before = text.charAt(at - 1);
  const after = text.slice(end, end + 12);
  const number = text.slice(at, end);
  const previous = tokenAt(tokens, tokens.length - 1);
  const plural = /^[\s-]*[a-z]{2,}s\b/.test(after);
  if (/[第#] ?$|[a-z0-9]\.$/.test(text.slice(Math.max(0, at - 2), at))) return true;
  if (at < 4 && /^\s*[([]?$/.test(text.slice(0, at)) && /^\s?[.):\],](?!\d)/.test(after)) return true;
  if (/[a-z]/.test(before)) return !has(previous, 'gauge');
  if (before === '-' && /[a-z]/.test(text.charAt(at - 2))) return true;
  if ((spelled || /\./.test(number)) && /^(?:期|代|线|级|档|号|阶段|年级|版)/.test(after)) return true;
  if (!unit && !plural && /^(?:20[1-4]\d|\d\.0)$/.test(number)) return true;
  if (spelled || previous.end + 1 < at) return false;
  if (has(previous, 'named')) return kind === 'none' || kind === 'count';
  // "ticket issued for loco 2274", "pitch 2": the number of a thing
  if (
    kind === 'none' &&
    !plural &&
    before === ' ' &&
    /^(?:thing|document)$/.test(nounOf(previous)) &&
    !verbOf(previous) &&
    !/^\s*(?:->|→|to \d|%)/.test(after)
  )
    return true;
  const word = raw.slice(previous.start, previous.end);
  return (
    kind === 'none' &&
    !plural &&
    !has(previous, 'gauge burden least most over under to from') &&
    !/^\s*(?:->|→|=>|>>|➜|to (?:below |above |under |over )?\d)/.test(after) &&
    (/^[A-Z][A-Z0-9./-]+$/.test(word) ||
      (/^[A-Z][a-z]+$/.test(word) && previous.start > 0 && !previous.tags.length && before === ' '))
  );
}

/** "a 30-day trial", "2-week sprints": the number belongs to the thing; "a 20 % increase" is a target. */
function describes({ text, at, tokens }: Place, { kind, unit, end }: Unit): boolean {
  if (kind === 'percent' || kind === 'times') return false;
  if (
    /(?:\bper |\bevery |\/ ?|每)$/.test(text.slice(Math.max(0, at - 6), at)) &&
    /^\d{2,}|^\d+k|^[百千万]/.test(text.slice(at))
  )
    return true; // per 1000 lines, 每千行
  if (/^(?:层|楼)?以[上下]主|^ ?each\b/.test(text.slice(end))) return true;
  if (tokenAt(tokens, tokens.length - 1).text === 'the' && !unit && /^t(?:wo|hree)\b/.test(text.slice(at))) return true; // the two biggest clients: known ones
  const article = /^\d/.test(text.slice(at)) && /^an?$/.test(tokenAt(tokens, tokens.length - 1).text);
  if (article && !/^ (?:week|month|day|year)/.test(text.slice(end, end + 6))) return true;
  const follows = findWord(text, text.charAt(end) === ' ' ? end + 1 : end);
  const noun = follows && nounOf(follows);
  const hyphen =
    /^\d+-/.test(text.slice(at, end)) ||
    (/^(?:day|week|month|year|hour|minute)$/.test(unit || '') && !/^1\D/.test(text.slice(at)));
  if (kind === 'time' && noun && text.charAt(end) > '\u3400') return /gauge|document|thing|event/.test(noun); // 三周滚动计划
  return kind === 'time' && noun !== 'burden' && (noun === 'gauge' || (hyphen && /^ [a-z]/.test(text.slice(end))));
}

function cut({ text, at }: Place, end: number): Token {
  return { start: at, end, text: text.slice(at, end), kind: 'name', tags: [], quantity: null, bounds: false };
}

function quantityToken(
  place: Place,
  end: number,
  found: Pick<Quantity, 'value' | 'unit' | 'kind'> & Partial<Quantity>,
): Token {
  const quantity = { sign: '', way: null, orMore: false, describes: false, ...found };
  return { ...cut(place, end), kind: 'number', quantity };
}
