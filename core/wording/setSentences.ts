import type { Language } from '../model/vocabulary.ts';

const SET_CODES = [
  'too-few',
  'too-many',
  'all-activities',
  'repeats',
  'repeats-objective',
  'unrelated',
  'only-kept',
  'kpi-again',
  'trap-task-list',
  'trap-appraisal',
  'trap-leaders-absent',
  'trap-tool-first',
] as const;
export type SetCode = (typeof SET_CODES)[number];

type Pair = readonly [message: string, question: string];

const ENGLISH: Readonly<Record<SetCode, Pair>> = {
  'too-few': [
    'Fewer key results than an objective needs.',
    'What else would have to be true for the objective to be reached?',
  ],
  'too-many': ['More key results than a team can follow.', 'Which two to four of them say most about the objective?'],
  'all-activities': [
    'All key results count effort, none a result.',
    'What measurable change will the business see after all this?',
  ],
  repeats: ['Two key results say the same.', 'Can they be one, shared by both owners?'],
  'repeats-objective': [
    'The key result only repeats its objective.',
    'What would you see when the objective is reached?',
  ],
  unrelated: ['No word links this key result to its objective.', 'How does it bring the objective closer?'],
  'only-kept': [
    'All key results keep a level: that is a KPI, the floor.',
    'Which distance do you want to cover this cycle?',
  ],
  'kpi-again': ['The same measure and number as in the KPI sheet.', 'Which breakthrough goes beyond the KPI?'],
  'trap-task-list': [
    'Objectives whose key results are all tasks.',
    'After doing this, what measurable change will the business see?',
  ],
  'trap-appraisal': [
    'Set by one person or untouched for most of the cycle: this looks like appraisal.',
    'Who else had a say, and where is it noted?',
  ],
  'trap-leaders-absent': [
    'No company objective with key results that is checked in on.',
    'Which senior leader goes first?',
  ],
  'trap-tool-first': ['The book is filled in but nobody checks in.', 'Which small habit could start this week?'],
};

const CHINESE: Readonly<Record<SetCode, Pair>> = {
  'too-few': ['关键结果太少，撑不起这个目标。', '还要有什么成立，才算达成目标？'],
  'too-many': ['关键结果太多，团队盯不过来。', '哪 2–4 条最能说明目标达成？'],
  'all-activities': ['全部关键结果都在数动作，没有一条是结果。', '做完这些事后，业务会发生什么可衡量的变化？'],
  repeats: ['两条关键结果说的是同一件事。', '能否合为一条，由双方共担？'],
  'repeats-objective': ['关键结果只是重复目标。', '目标达成时会看到什么？'],
  unrelated: ['这条关键结果的文字和目标没有关联。', '它如何推动目标实现？'],
  'only-kept': ['全部关键结果都是保持水平，这是 KPI 的底线。', '本周期要走完哪段距离？'],
  'kpi-again': ['与 KPI 表同一指标、同一数值。', '在 KPI 之上，要有什么突破？'],
  'trap-task-list': ['有目标的关键结果全是任务。', '做完这件事后，业务会发生什么可衡量的变化？'],
  'trap-appraisal': ['只由一个人定，或大半个周期没有动过，像是考核换了名字。', '还有谁参与过？记录在哪里？'],
  'trap-leaders-absent': ['没有一个公司级目标既有关键结果又有进展更新。', '哪位高层先带头？'],
  'trap-tool-first': ['表填好了，却没有人更新进展。', '这周能先养成哪个小习惯？'],
};

/** The sentence and the question for a finding about several rows. */
export function setAdvice(code: SetCode, language: Language): { readonly message: string; readonly question: string } {
  const [message, question] = (language === 'en' ? ENGLISH : CHINESE)[code];
  return { message, question };
}
