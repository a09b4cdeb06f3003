import { both } from '../functions/parameters.ts';
import { type Fields, numbered } from './seed.ts';

/** Good examples, one for each category and one for an experiment. */
export const CASES: readonly Fields<'case'>[] = numbered('CASE-', 2, [
  {
    objective: both('把网关打造为细分市场客户的首选方案', 'Make our gateway the first choice of its market'),
    keyResult: both('新增高价值客户 30 家以上', 'Win at least 30 new high-value customers'),
    category: 'market',
    why: both(
      '数的是客户的选择，不是我们的动作；门槛“高价值”事先写明',
      'It counts what customers decide, not what we do, and "high-value" is defined beforehand',
    ),
  },
  {
    objective: both('让客户愿意主动推荐我们', 'Make customers glad to recommend us'),
    keyResult: both('NPS 从 42 提升至 60', 'Raise NPS from 42 to 60'),
    category: 'customer',
    why: both(
      '起点、终点、口径都清楚，任何人都能核对',
      'Start, end and measure are clear, and anybody can verify them',
    ),
  },
  {
    objective: both('用最短的时间验证边缘计算的价值', 'Prove soon whether edge computing is worth it'),
    keyResult: both('3 个可上线的 MVP 版本通过种子客户验收', '3 releasable MVPs accepted by seed customers'),
    category: 'product',
    why: both(
      '新业务用里程碑，验收人是客户而不是自己',
      'New business needs milestones, and customers accept them rather than we ourselves',
    ),
  },
  {
    objective: both('让交付成为竞争力', 'Turn delivery into an advantage'),
    keyResult: both(
      '整体交付周期从 45 天缩短至 30 天，由三个团队共担',
      'Cut the whole delivery time from 45 days to 30, shared by three teams',
    ),
    category: 'efficiency',
    why: both('奖励整体而不是某个部门的响应时间', 'It rewards the whole, not the response time of one department'),
  },
  {
    objective: both('让客户对数据放心', 'Let customers rely on their data'),
    keyResult: both(
      '客户发现的数据错误从每月 24 起降到不超过 5 起',
      'Bring data errors found by customers from 24 a month down to 5 at most',
    ),
    category: 'quality',
    why: both(
      '以客户看到的错误为准，越少越好，方向一目了然',
      'Only errors that customers see count; less is better, and everybody sees the direction',
    ),
  },
  {
    objective: both('让一线班长成为带队伍的人', 'Make shift leads real leaders'),
    keyResult: both(
      '由班长自主解决的异常占比从 20% 提升至 55%',
      'Raise the share of incidents that shift leads solve themselves from 20% to 55%',
    ),
    category: 'organisation',
    why: both('不数培训场次，看培训之后能力有没有变', 'It counts no courses but what people can do after them'),
  },
  {
    objective: both('让增长有健康的底子', 'Give growth a healthy base'),
    keyResult: both('订阅收入占比从 35% 提升至 50%', 'Raise the share of subscription revenue from 35% to 50%'),
    category: 'finance',
    why: both(
      '推动结构变化，而不是把全年营收指标换个名字',
      'It moves the mix and is not the yearly revenue figure under another name',
    ),
  },
  {
    objective: both('弄清按效果付费是否走得通', 'Find out whether customers will pay by results'),
    keyResult: both(
      '10 家试点客户中至少 6 家按节能效果续签',
      'At least 6 of 10 pilot customers renew with payment by savings',
    ),
    category: 'market',
    why: both(
      '本身就是实验：无论成败，复盘都能得到结论',
      'It is an experiment: whatever happens, the retrospective has an answer',
    ),
  },
]);
