import type { Tag } from './tags.ts';

/**
 * Words an ending gives away, so that no list has to hold them. Asked only for words of no list; the first that fits
 * wins. Each line: what it is, the ending, words it is for, words of that form that are listed as something else.
 */
const ENGLISH_ENDINGS: readonly (readonly [Tag, RegExp])[] = [
  ['improve', /^[a-z]{3,}(?:is|iz|if)(?:e[sd]?|y|ie[sd]|ing|ying)$/], // optimise, simplified, modernizing; organise
  ['vague', /^[a-z]{3,}(?:[^ao]ly|ally)$/], // quickly, substantially; weekly, automatically
  ['vague', /^[a-z]{3,}(?:ful|[^e]ive|[ai]ble|ous|some)$/], // useful, attractive, reliable; active, table
  ['quality', /^[a-z]{3,}(?:ness|[iv]ity|ency|ance|ence|ship)s?$/], // readiness, reliability; city, conference
  ['event', /^[a-z]{4,}(?:ing|shop|inar)s$/], // briefings; savings
];

/** A number, or a Chinese one with its measure word, right behind the character. */
const COUNTED =
  /.(?:[了满出过够完]|上(?=\d))? ?(?=\d|[一二两三四五六七八九十几百][一二三四五六七八九十百千万]*[多余]?[个家位名人场次遍轮节堂门课本篇份条支套台间座处块张只项版款件首期集届周天小页户座所封趟回])/y;

/**
 * Chinese words made as one goes: 做透, 抓实 (loose) or 更融洽 (vague). Each names the tag, the characters the form begins
 * with, so that nothing is tried anywhere else, and the form.
 */
const CHINESE_FORMS: readonly (readonly [Tag, string, RegExp])[] = [
  ['loose', '做抓办开用管守练搞', /(?:[做抓办开用管守练搞][好实透深强细牢稳精优](?![单的])){1,2}/y], // 做好, 做深做透; 开好单
  [
    'vague',
    '更',
    /更(?!新(?!鲜)|换|改|替|名|加|正)(?:[高好强快多优大广深稳准顺细低少小密轻亮美宽长久敢爱近远短重潮勤懂会](?![效级畅手定入雅质元样切松盈确致泛捷鲜化准远])|有[\u4e00-\u9fff]{1,2}[感力]|[\u4e00-\u9fff]{2}化|[\u4e00-\u9fff]{1,2})/y,
  ], // 更好, 更融洽, 更有归属感; 更换
  ['vague', '精专常制体人合科扁差个', /(?:精细|专业|常态|制度|体系|人性|合理|科学|扁平|差异|个性|精准)化/y], // 精细化; 自动化
  ['vague', '有', /有(?:(?:吸引|竞争|影响|凝聚|感染|说服|战斗|生命)力|温度|深度|意义|活力|价值|质感)/y], // 有竞争力; 有产品力
  // A verb of one character is one only where a number follows it: 办 3 场, 签两名; 办公, 签名
  ['act', '办开访聊讲跑走读学教帮谈练试查巡看听逛打约见问', COUNTED],
  ['make', '写录拍编印建搭种修剪画装配做出设攒补', COUNTED],
  ['ship', '换拆发送上交', COUNTED],
  ['win', '签卖租', COUNTED],
  ['staff', '招聘', COUNTED],
  [
    'finish',
    '拍写做画编录审测改印搬建修装配签清读学跑看听讲走办付还焊养考复剪译换搭铺挖种排对盘收发交',
    /.完(?![善整成美备])/y,
  ], // 拍完, 写完
  ['ship', '签办谈撤换拆关停退清卖删摘送交装', /.[妥掉]/y], // 签妥, 撤掉
  ['loose', '聊看走陪谈转试想练跑动帮', /(.)\1/y], // 聊聊
  ['loose', '多', /多(?=[\u4e00-\u9fff])(?![数位种个少家名半年月次样元方地部条款])/y], // 多鼓励新人; 多数
  ['vague', '平清热舒安高快轻明实踏稳扎红体从顺大方规整漂慢', /([\u4e00-\u9fff])\1([\u4e00-\u9fff])\2/y], // 清清楚楚
  ['loose', '补收理看摸想试聊走动练读学查问管推抓压磨拉做改写谈归', /(.)一\1/y], // 补一补
  [
    'vague',
    '最',
    /最(?:懂|敢|爱|想|会|值得|受[\u4e00-\u9fff]{1,2}|信[\u4e00-\u9fff]|贴心|易懂|爽快|舒[\u4e00-\u9fff]|放心|好[\u4e00-\u9fff]|离不开)/y,
  ], // 最懂, 最信赖; 最低
  ['vague', '又', /又[\u4e00-\u9fff]{1,2}又[\u4e00-\u9fff]{1,2}/y], // 又快又好
  ['vague', '有具', /[有具][\u4e00-\u9fff]{1,2}[感力性](?![量气价别])/y], // 有归属感, 具代表性
  ['vague', '越', /越[\u4e00-\u9fff]{1,2}越[\u4e00-\u9fff]/y], // 越做越强
];

/** The last character of a Chinese noun no list has: 选品会 an event, 品鉴师 a person. */
const CHINESE_ENDINGS: readonly (readonly [Tag, string])[] = [
  ['people', '师员长'],
  ['gauge', '户者商'],
  ['event', '会课赛营展'],
  ['thing', '店楼室库站馆厂房机器梯桥塔'],
  ['document', '书册表稿'],
];

/** What an English word of no list is by its ending. */
export function tagsByEnding(word: string): readonly Tag[] {
  const found = ENGLISH_ENDINGS.find(([, ending]) => ending.test(word));
  return found ? [found[0]] : [];
}

/** What the last character of an unlisted Chinese word makes of it. */
export function tagsByCharacter(character: string): readonly Tag[] {
  const found = CHINESE_ENDINGS.find(([, characters]) => characters.includes(character));
  return found ? [found[0]] : [];
}

/** A Chinese form that begins here: its tag and its end. */
export function chineseForm(
  text: string,
  at: number,
): { readonly end: number; readonly tags: readonly Tag[] } | undefined {
  const first = text.charAt(at);
  // 多 is a wish only where a clause begins; elsewhere it belongs to a number or a word.
  if (first === '多' && /[^\s,;:]/.test(text.charAt(at - 1))) return undefined;
  for (const [tag, firsts, form] of CHINESE_FORMS) {
    if (!firsts.includes(first)) continue;
    form.lastIndex = at;
    if (form.test(text)) return { end: form.lastIndex, tags: [tag] };
  }
  return undefined;
}
