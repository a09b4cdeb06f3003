import { both } from '../../core/functions/parameters.ts';

/** What the menu says; a file of its own, because the menu is made before anything else is loaded. */
export const MENU_WORDS = {
  setUp: both('在这里建立 OKR…', 'Set up OKR here…'),
  upgrade: both('补全并修复…', 'Upgrade and repair…'),
  check: both('检查…', 'Check…'),
  checkIn: both('填报进展…', 'Check in…'),
  board: both('看板', 'Board'),
  sidebar: both('打开侧边栏', 'Open the sidebar'),
  putBack: both('撤回一项变更…', 'Put a change back…'),
  functions: both('函数', 'Functions'),
  enable: both('在这个文件里启用函数', 'Enable functions here'),
  portable: both('改用普通公式（不需要插件）…', 'Make portable: ordinary formulas…'),
  byName: both('改用函数公式…', 'Use our functions in formulas…'),
  help: both('帮助', 'Help'),
} as const;
