import { both } from '../functions/parameters.ts';
import type { Level } from '../model/vocabulary.ts';
import type { Term } from '../words/terms.ts';
import { PEOPLE } from './people.ts';
import type { Fields } from './seed.ts';

const STRETCH = { ambition: 'aspirational', state: 'active' } as const;
const PROMISE = { ambition: 'committed', state: 'active' } as const;

/** Objectives on four levels; every one below the company is aligned. */
export const OBJECTIVES: readonly Fields<'objective'>[] = [
  ...objectives('company', 'S', [
    [
      both(
        '让晴川成为东南亚工厂做节能时第一个想到的名字',
        'Be the first name that factories in Southeast Asia think of when they want to save energy',
      ),
      PEOPLE.shen,
      { priority: '1', ...STRETCH },
    ],
    [
      both(
        '让一台装上就见效的新网关赢得客户口碑',
        'Win hearts with a new gateway that shows its worth once it is plugged in',
      ),
      PEOPLE.han,
      { priority: '1', ...STRETCH },
    ],
    [
      both('成为客户愿意留下、也愿意推荐的伙伴', 'Be the partner that customers stay with and gladly recommend'),
      PEOPLE.shen,
      { priority: '1', ...PROMISE },
    ],
    [
      both(
        '建成一支敢打硬仗、越战越会学的队伍',
        'Build a team that takes on hard battles and learns from each of them',
      ),
      PEOPLE.zhou,
      { priority: '2', ...STRETCH },
    ],
  ]),
  ...objectives('department', 'S-MKT', [
    [
      both('在东南亚走出一条可复制的增长打法', 'Find a way of growing in Southeast Asia that others can repeat'),
      PEOPLE.lu,
      { alignedTo: ['S-O1'], priority: '1', weight: 2, ...STRETCH },
    ],
    [
      both('让大客户把我们当作长期伙伴', 'Be seen by our key accounts as a partner for the long run'),
      PEOPLE.lu,
      { alignedTo: ['S-O3'], priority: '2', ...PROMISE },
    ],
  ]),
  ...objectives('department', 'S-RD', [
    [
      both('让新网关成为行业里最好装的设备', 'Make the new gateway the easiest device in our industry to install'),
      PEOPLE.han,
      { alignedTo: ['S-O2'], priority: '1', ...STRETCH },
    ],
    [
      both('让云平台稳到客户忘了它的存在', 'Make the cloud so steady that customers forget it is there'),
      PEOPLE.han,
      { alignedTo: ['S-O2', 'S-O3'], priority: '1', ...PROMISE },
    ],
  ]),
  ...objectives('department', 'S-OPS', [
    [
      both('让每一次交付都快过客户的期待', 'Make every delivery arrive sooner than customers dare to hope'),
      PEOPLE.zhou,
      { alignedTo: ['S-O3'], priority: '1', weight: 1.5, ...PROMISE },
    ],
  ]),
  ...objectives('team', 'S-SEA', [
    [
      both(
        '让泰国的样板工厂成为同行争相参观的去处',
        'Raise the first model factories in Thailand that their peers want to see',
      ),
      PEOPLE.lin,
      { alignedTo: ['S-MKT-O1-KR1'], priority: '1', ...STRETCH },
    ],
  ]),
  ...objectives('team', 'S-KA', [
    [
      both('把续约变成客户自然而然的选择', 'Make renewal the natural choice for every key account'),
      PEOPLE.he,
      { alignedTo: ['S-MKT-O2'], priority: '2', ...PROMISE },
    ],
  ]),
  ...objectives('team', 'S-DEV', [
    [
      both('让安装师傅第一次就装对', 'Let every installer get it right the first time'),
      PEOPLE.feng,
      { alignedTo: ['S-RD-O1'], priority: '1', ...STRETCH },
    ],
  ]),
  ...objectives('team', 'S-CLD', [
    [
      both('让每一份节能报告都看得懂、信得过', 'Make every energy report easy to read and easy to trust'),
      PEOPLE.xie,
      { alignedTo: ['S-RD-O2'], priority: '2', ...PROMISE },
    ],
  ]),
  ...objectives('team', 'S-SUP', [
    [
      both('打通从下单到上线的最后一公里', 'Make the last mile from order to running system a short one'),
      PEOPLE.ma,
      { alignedTo: ['S-OPS-O1'], priority: '1', ...PROMISE },
    ],
  ]),
  ...objectives('team', 'S-PPL', [
    [
      both('让新人更快成为并肩作战的伙伴', 'Help newcomers become trusted teammates sooner'),
      PEOPLE.gu,
      { alignedTo: ['S-O4'], priority: '3', ambition: 'committed', state: 'closed' },
    ],
  ]),
  ...objectives('person', 'S-SEA-P1', [
    [
      both('成为泰国工厂最信赖的节能顾问', 'Become the energy adviser that Thai factories trust most'),
      PEOPLE.chen,
      { alignedTo: ['S-SEA-O1'], priority: '2', ...STRETCH },
    ],
  ]),
  ...objectives('person', 'S-CLD-P1', [
    [
      both('让数据问题在客户察觉之前就被解决', 'Solve data problems before any customer notices them'),
      PEOPLE.zhao,
      { alignedTo: ['S-CLD-O1'], priority: '2', ...PROMISE },
    ],
  ]),
  ...objectives('person', 'S-PPL-P1', [
    [
      both('让复盘成为大家盼着来的时刻', 'Make retrospectives a moment that people look forward to'),
      PEOPLE.su,
      { alignedTo: ['S-O4'], priority: '3', ambition: 'aspirational', state: 'draft' },
    ],
  ]),
];

type Stated = readonly [objective: Term, owner: Term, more: Fields<'objective'>];

function objectives(level: Level, team: string, stated: readonly Stated[]): readonly Fields<'objective'>[] {
  return stated.map(([objective, owner, more], index) => ({
    id: `${team}-O${index + 1}`,
    level,
    team,
    owner,
    objective,
    ...more,
  }));
}
