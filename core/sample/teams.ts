import { both } from '../functions/parameters.ts';
import type { Level } from '../model/vocabulary.ts';
import type { Term } from '../words/terms.ts';
import { PEOPLE } from './people.ts';
import type { Fields } from './seed.ts';

/** A maker of energy gateways and energy-management software that grows abroad. */
export const TEAMS: readonly Fields<'team'>[] = [
  team('S', both('晴川智能', 'Clearbrook Energy'), 'company', PEOPLE.shen),
  team('S-MKT', both('市场与销售部', 'Marketing and Sales'), 'department', PEOPLE.lu, 'S'),
  team('S-RD', both('产品研发部', 'Product and Engineering'), 'department', PEOPLE.han, 'S'),
  team('S-OPS', both('人力与运营部', 'People and Operations'), 'department', PEOPLE.zhou, 'S'),
  team('S-SEA', both('东南亚团队', 'Southeast Asia'), 'team', PEOPLE.lin, 'S-MKT'),
  team('S-KA', both('大客户团队', 'Key Accounts'), 'team', PEOPLE.he, 'S-MKT'),
  team('S-DEV', both('设备团队', 'Devices'), 'team', PEOPLE.feng, 'S-RD'),
  team('S-CLD', both('云平台团队', 'Cloud Platform'), 'team', PEOPLE.xie, 'S-RD'),
  team('S-SUP', both('供应链与交付团队', 'Supply and Delivery'), 'team', PEOPLE.ma, 'S-OPS'),
  team('S-PPL', both('人才发展团队', 'People Development'), 'team', PEOPLE.gu, 'S-OPS'),
  team('S-SEA-P1', PEOPLE.chen, 'person', PEOPLE.chen, 'S-SEA'),
  team('S-CLD-P1', PEOPLE.zhao, 'person', PEOPLE.zhao, 'S-CLD'),
  team('S-PPL-P1', PEOPLE.su, 'person', PEOPLE.su, 'S-PPL'),
];

function team(id: string, name: Term, level: Level, lead: Term, parent?: string): Fields<'team'> {
  return { id, name, ...(parent === undefined ? {} : { parent }), level, lead };
}
