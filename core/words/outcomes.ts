import { both } from '../functions/parameters.ts';
import type { IntentKind, RefusalCode } from '../intents/intent.ts';
import type { Term } from './terms.ts';

/** What was done, as one sentence for a notification. */
export const DONE_WORDS: Readonly<Record<IntentKind, Term>> = {
  'set-up': both(
    '跟踪表已建好。先在“目标”表写第一个目标。',
    'The tracker is set up. Write the first objective on the Objectives sheet.',
  ),
  upgrade: both('已升级：补齐了 {count} 处。', 'Upgraded: {count|thing was|things were} added or put back.'),
  'check-in': both('已填报 {count} 个关键结果。', 'Checked in on {count|key result|key results}.'),
  edit: both('已修改 {count} 处，并记入变更。', '{count|cell|cells} changed and noted in Changes.'),
  'put-back': both('已撤回，并记为一条新的变更。', 'Put back, and noted as a change of its own.'),
  settings: both('已更改 {count} 项设置。', '{count|setting|settings} changed.'),
  spell: both('公式已全部改写。', 'All formulas are respelled.'),
  fix: both('已修好 {count} 处。', '{count|thing|things} mended.'),
};

/** A sample is there to be looked at; nobody is to write into it first. */
export const SAMPLE_DONE = both(
  '示例跟踪表已建好。先看红绿灯：哪里落后，为什么。',
  'The sample tracker is set up. Look at the lights first: what is behind, and why.',
);

/** Why it was not done, and what to do about it. */
export const REFUSAL_WORDS: Readonly<Record<RefusalCode, Term>> = {
  'not-a-tracker': both(
    '这个工作簿里还没有跟踪表。先新建一个。',
    'There is no tracker in this workbook yet. Set one up first.',
  ),
  'already-a-tracker': both(
    '这里已经有跟踪表。缺什么，用“升级”补上。',
    'There is a tracker here already. If it lacks something, upgrade it.',
  ),
  'newer-schema': both(
    '这份表由更新的版本做成（版本 {found}，本工具到 {known}），现在只能看。请更新本工具。',
    'This tracker was made by a later version ({found}; this one knows up to {known}) and can only be read. Update this tool.',
  ),
  'needs-upgrade': both(
    '这份表还没有“{where}”。先运行“升级”补上，再试一次。',
    'This tracker does not have "{where}" yet. Upgrade it, then try again.',
  ),
  'unknown-item': both(
    '“{sheet}”里没有编号 {id}。可能刚被删除或改了编号；刷新后再试。',
    'There is no {id} on "{sheet}". It may have just been deleted or renamed; refresh and try again.',
  ),
  'bad-value': both('{where}：{what}；{right}。', '{where}: {what}; {right}.'),
  'bad-prefix': both(
    '前缀以字母或数字开头，只能有字母、数字和连字符，最多 12 个：“{found}”',
    'A prefix begins with a letter or digit and has only letters, digits and hyphens, 12 at most: "{found}"',
  ),
  'changed-meanwhile': both(
    '{where} 刚被改过：原以为是“{expected}”，现在是“{found}”，所以什么也没有写。看一眼再决定。',
    '{where} has just been changed: "{expected}" was expected, "{found}" is there now, so nothing was written. Look again, then decide.',
  ),
  'nothing-to-do': both('没有要改的。', 'There is nothing to do.'),
  closed: both(
    '{item} 所属的目标 {objective} 已关闭。要继续填报，先把目标的状态改回“进行中”。',
    'The objective {objective} of {item} is closed. To go on reporting, set its state back to Active.',
  ),
  'calculated-column': both(
    '{where} 由公式或本工具给出，不能在这里改。要改结果，请改它依据的值。',
    '{where} is given by a formula or by this tool and cannot be changed here. Change the values it comes from.',
  ),
  'bad-dates': both(
    '周期从 {start} 到 {end} 不成立：填两个日期，开始在前，例如 2026-10-01 到 2026-12-31。',
    'A cycle from {start} to {end} cannot be: give two dates, the start first, such as 2026-10-01 to 2026-12-31.',
  ),
  host: both('没有完成：{cause}', 'Not done: {cause}'),
};

/** A blank cell, in a sentence. */
export const BLANK = both('空白', 'blank');
