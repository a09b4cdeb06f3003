import type { Preset } from '../model/vocabulary.ts';
import { PRESETS } from '../model/vocabulary.ts';
import { DEFAULT_POLICY } from '../policy/policy.ts';
import { lightOf, PRESET_RULES } from '../score/light.ts';
import { defineFunction } from './define.ts';
import { allBlankOrNumber, blank, choose, isTerm, orElse, REFUSED, rounded, text } from './native.ts';
import { aNumber, both, maybeNumber, maybeTerm } from './parameters.ts';

export const KRLIGHT = defineFunction({
  name: 'KRLIGHT',
  summary: both(
    '红绿灯代码：done、green、amber、red、outdated、no-data。',
    'Light code: done, green, amber, red, outdated or no-data.',
  ),
  parameters: {
    score: aNumber(['得分', 'score'], ['0 到 1；空白为没有数据', '0 to 1; blank = no data']),
    expected: aNumber(['应有得分', 'expected'], ['到今天应有的得分', 'Score expected by now']),
    confidence: maybeNumber(['信心', 'confidence'], ['可省略，0 到 1', 'Optional, 0 to 1']),
    days_since_check_in: maybeNumber(
      ['距上次进展天数', 'days_since_check_in'],
      ['可省略，距上次填报的天数', 'Optional, days since the last check-in'],
    ),
    preset: maybeTerm('preset', ['规则', 'preset'], ['可省略，默认差距', 'Optional, gap if left out']),
    rhythm_days: maybeNumber(['节奏天数', 'rhythm_days'], ['可省略，默认 14', 'Optional, 14 if left out']),
    grace_days: maybeNumber(['宽限天数', 'grace_days'], ['可省略，默认 3', 'Optional, 3 if left out']),
    green_limit: maybeNumber(
      ['绿灯界限', 'green_limit'],
      ['可省略，默认随规则', 'Optional, from the preset if left out'],
    ),
    amber_limit: maybeNumber(
      ['黄灯界限', 'amber_limit'],
      ['可省略，默认随规则', 'Optional, from the preset if left out'],
    ),
    red_confidence: maybeNumber(['红灯信心', 'red_confidence'], ['可省略，默认 0.3', 'Optional, 0.3 if left out']),
    amber_confidence: maybeNumber(['黄灯信心', 'amber_confidence'], ['可省略，默认 0.5', 'Optional, 0.5 if left out']),
  },
  run: (args) =>
    lightOf(
      { score: args.score, expected: args.expected, confidence: args.confidence, daysSince: args.days_since_check_in },
      {
        preset: args.preset ?? DEFAULT_POLICY.preset,
        greenLimit: args.green_limit,
        amberLimit: args.amber_limit,
        rhythmDays: args.rhythm_days ?? DEFAULT_POLICY.rhythmDays,
        graceDays: args.grace_days ?? DEFAULT_POLICY.graceDays,
        confidenceRed: args.red_confidence ?? DEFAULT_POLICY.confidenceRed,
        confidenceAmber: args.amber_confidence ?? DEFAULT_POLICY.confidenceAmber,
      },
    ).light,
  native: (args) => {
    const { score, expected, confidence, days_since_check_in: days, preset } = args;
    const limit = `${orElse(args.rhythm_days, DEFAULT_POLICY.rhythmDays)}+${orElse(args.grace_days, DEFAULT_POLICY.graceDays)}`;
    const numbers = [
      score,
      expected,
      confidence,
      days,
      args.rhythm_days,
      args.grace_days,
      args.green_limit,
      args.amber_limit,
      args.red_confidence,
      args.amber_confidence,
    ];
    return choose(
      [
        [`NOT(${allBlankOrNumber(...numbers)})`, REFUSED],
        [`NOT(OR(${blank(preset)},${PRESETS.map((code) => isTerm(preset, 'preset', code)).join(',')}))`, REFUSED],
        [`${rounded(orElse(score, 0))}>=1`, text('done')],
        [`AND(NOT(${blank(days)}),${days}>${limit})`, text('outdated')],
        [blank(score), text('no-data')],
        [`AND(${blank(expected)},NOT(${isTerm(preset, 'preset', 'grade')}))`, text('no-data')],
      ],
      `CHOOSE(1+MAX(${paceLevel(args)},${confidenceLevel(args)}),"green","amber","red")`,
    );
  },
  examples: [
    { why: both('落后预期 32 个百分点', '32 points behind'), args: [0.2, 0.52], gives: 'red' },
    {
      why: both('正好差 10 个百分点仍是绿灯', 'Exactly 10 points behind is green'),
      args: [0.42, 0.52],
      gives: 'green',
    },
    { why: both('18 天没有填报', '18 days without a check-in'), args: [0.9, 0.5, null, 18], gives: 'outdated' },
    { why: both('信心只有 0.3', 'Confidence is only 0.3'), args: [0.5, 0.5, 0.3], gives: 'red' },
    { why: both('达成', 'Reached'), args: [1, 0.5], gives: 'done' },
    { why: both('还没到第一次填报', 'First check-in not due yet'), args: [null, 0.1, null, 5], gives: 'no-data' },
    { why: both('最终评分 0.65', 'Final grade 0.65'), args: [0.65, null, null, null, 'grade'], gives: 'amber' },
  ],
});

interface LightExpressions {
  readonly score: string;
  readonly expected: string;
  readonly confidence: string;
  readonly preset: string;
  readonly green_limit: string;
  readonly amber_limit: string;
  readonly red_confidence: string;
  readonly amber_confidence: string;
}

/** 0 green, 1 amber, 2 red by pace: one branch per preset, so that its words stand here once. */
function paceLevel(args: LightExpressions): string {
  const cases = PRESETS.filter((code) => code !== DEFAULT_POLICY.preset).map(
    (code) => [isTerm(args.preset, 'preset', code), presetLevel(code, args)] as const,
  );
  return choose(cases, presetLevel(DEFAULT_POLICY.preset, args));
}

function presetLevel(code: Preset, { score, expected, green_limit, amber_limit }: LightExpressions): string {
  const rule = PRESET_RULES[code];
  const measure = {
    gap: `${expected}-${score}`,
    ratio: `IF(${expected}<=0,1,${score}/${expected})`,
    grade: score,
  };
  const value = rounded(measure[rule.compares]);
  const within = rule.compares === 'gap' ? '<=' : '>=';
  const green = `${value}${rule.strictGreen ? '>' : within}${orElse(green_limit, rule.green)}`;
  return `IF(${green},0,IF(${value}${within}${orElse(amber_limit, rule.amber)},1,2))`;
}

/** 0 no floor, 1 at least amber, 2 red by confidence. */
function confidenceLevel({ confidence, red_confidence, amber_confidence }: LightExpressions): string {
  const red = orElse(red_confidence, DEFAULT_POLICY.confidenceRed);
  const amber = orElse(amber_confidence, DEFAULT_POLICY.confidenceAmber);
  const value = rounded(confidence);
  return `IF(${blank(confidence)},0,IF(${value}<=${red},2,IF(${value}<=${amber},1,0)))`;
}
