import { both } from '../functions/parameters.ts';
import { PEOPLE } from './people.ts';
import { cyclesAgo, type Fields, numbered } from './seed.ts';

/** What people learnt in the two cycles before and half-way through this one. */
export const RETROS: readonly Fields<'retro'>[] = numbered('RT-', 2, [
  {
    cycle: cyclesAgo(2),
    item: 'S-SUP-O1',
    happened: both(
      '目标值按产能上限倒推，关键物料一断就全线落空',
      'Targets assumed full capacity, and one missing part broke all of them',
    ),
    problemKind: 'resource',
    lesson: both('先找到瓶颈，再谈挑战', 'Find the bottleneck before you stretch'),
    nextStep: both('每个供应类 KR 起草时附一份瓶颈清单', 'Add a list of bottlenecks to every supply KR at drafting'),
    role: 'finder',
    by: PEOPLE.ma,
  },
  {
    cycle: cyclesAgo(2),
    item: 'S-RD-O2',
    happened: both(
      '四个 KR 全部满分，团队却没有学到新东西',
      'Every KR scored full marks and yet the team learnt nothing new',
    ),
    problemKind: 'goal',
    lesson: both('满分说明目标定低了', 'Full marks mean that the target was too low'),
    nextStep: both(
      '起草信心超过 80% 的 KR 重新定目标',
      'Set a new target wherever confidence at drafting is above 80%',
    ),
    role: 'proposer',
    by: PEOPLE.xie,
  },
  {
    cycle: cyclesAgo(1),
    item: 'S-SEA-O1',
    happened: both(
      '拜访数量达标，签约却没有增加',
      'The number of visits was reached, but no more contracts came of it',
    ),
    problemKind: 'goal',
    lesson: both('数动作不如数结果', 'Count what changes, not what we do'),
    nextStep: both('把拜访改写为“拜访后的签约转化率”', 'Turn visits into "share of visited customers who sign"'),
    role: 'finder',
    by: PEOPLE.lin,
  },
  {
    cycle: cyclesAgo(1),
    item: 'S-OPS-O1',
    happened: both(
      '销售、供应链各自达标，客户仍然等了五周',
      'Sales and supply both met their targets, and customers still waited five weeks',
    ),
    problemKind: 'dependency',
    lesson: both('局部最优换不来整体最快', 'The best of each part is not the fastest whole'),
    nextStep: both('改为三个团队共担整体周期 KR', 'Let three teams share one KR on the whole time'),
    role: 'driver',
    by: PEOPLE.zhou,
  },
  {
    cycle: cyclesAgo(1),
    item: 'S-KA-O1',
    happened: both('续约提前 60 天沟通后，流失减少一半', 'Talking 60 days ahead halved the customers we lost'),
    problemKind: 'process',
    lesson: both('把时间点写进流程，比催促更有效', 'A date in the process works better than a reminder'),
    nextStep: both('把续约日历推广到全部大客户', 'Use the renewal calendar for every key account'),
    role: 'driver',
    by: PEOPLE.he,
  },
  {
    cycle: cyclesAgo(0),
    item: 'S-DEV-O1-KR2',
    happened: both('中期复盘发现返工集中在新安装队', 'Half-way we saw that rework comes from new crews'),
    problemKind: 'capability',
    lesson: both('设备再好装，也要先教会装的人', 'However easy the device, teach the people who install it'),
    nextStep: both(
      '试行“认证后派单”，两周后看返工率',
      'Try "certified before the first job" and look at rework in two weeks',
    ),
    role: 'proposer',
    by: PEOPLE.feng,
  },
]);
