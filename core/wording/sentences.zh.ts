import type { Sentences } from './sentences.ts';

/** 检查结果的中文说法。 */
export const CHINESE_SENTENCES: Sentences = {
  advice: {
    'no-measure': ['没有数字、比例或验收条件。', '看什么能判断完成与否？'],
    placeholder: ['“{words}”处还缺数值。', '目标是多少？现在是多少？'],
    activity: ['这是要做的事，不是带来的变化。', '做完这件事后，业务会发生什么可衡量的变化？'],
    output: ['这是交付物，看不出效果。', '谁会用？哪个数字会变？'],
    vague: ['“{words}”各人理解不同。', '具体指哪个数字或条件？'],
    'vague-object': ['“{words}”没说怎样才算。', '哪些算“{words}”？'],
    hasty: ['“{words}”是愿望，不是期限。', '最晚哪一天？'],
    'several-metrics': ['一条里有两个结果。', '要不要单列一条？'],
    'no-start-value': ['“{words}”是变化量，缺起点。', '从多少到多少？'],
    'wrong-way': ['动词要提高，指标却越低越好。', '{words} 是要降到的数值吗？'],
    'one-part': ['“{words}”只看局部。', '末端客户会感到什么变化？'],
    leftover: ['更像备注或疑问。', '最终要什么结果？'],
    'objective-metric': ['“{words}”应放进关键结果。', '达到后会有什么不同？'],
    'objective-task': ['这是任务，不是方向。', '做完之后哪里会更好？'],
    'objective-topic': ['这是话题，没说要变什么。', '期末应有什么不同？'],
    'objective-routine': ['“{words}”只是维持现状。', '做到什么会让你们自豪？'],
    'objective-empty': ['放到哪个团队都成立。', '在谁眼里更好？和什么比？'],
    'objective-generic': ['“{words}”只说更好，没说会有什么不同。', '谁会感觉到？感觉到什么？'],
  },
  praise: { outcome: '可衡量的结果', output: '可验收的交付物' },
  frames: {
    contact: '{verb}后意向{noun}转化率从 __% 提升至 __%',
    event: '{noun}后，参加者中__的比例从 __% 提升至 __%',
    effort: '{noun}带来的__从 __ 提升至 __',
    output: '{noun}投入使用后，使用率从 __% 提升至 __%',
    more: '{noun}从 __ 提升至 __',
    less: '{noun}从 __ 降至 __',
    state: '{noun}：__（怎么衡量）从 __ 提升至 __',
  },
};
