import type { CommandName } from '../commands/commandNames.ts';

/** Drawings for buttons in excel-addin/icons, by name. */
export const BUTTON_ICONS = [
  'setUp',
  'upgrade',
  'formulas',
  'check',
  'refreshLights',
  'checkIn',
  'board',
  'pane',
] as const;
type ButtonIcon = (typeof BUTTON_ICONS)[number];

/** Every drawing; `app` stands for the add-in itself. */
export type IconName = ButtonIcon | 'app';

/** One button: what it runs, or the pane it opens. Its words are under its name in `words/ribbonWords.ts`. */
export interface RibbonButton {
  readonly name: CommandName | 'openPane';
  readonly icon: ButtonIcon;
}

/** A button that drops down more buttons. */
export interface RibbonMenu {
  readonly name: 'formulas';
  readonly icon: ButtonIcon;
  readonly items: readonly RibbonButton[];
}

export type RibbonControl = RibbonButton | RibbonMenu;

export const isMenu = (control: RibbonControl): control is RibbonMenu => 'items' in control;

export interface RibbonGroup {
  readonly name: 'groupSetUp' | 'groupCheck' | 'groupCheckIn' | 'groupBoard' | 'groupPane';
  readonly icon: ButtonIcon;
  readonly controls: readonly RibbonControl[];
}

/** The tab "OKR", from left to right. */
export const RIBBON: readonly RibbonGroup[] = [
  {
    name: 'groupSetUp',
    icon: 'setUp',
    controls: [
      { name: 'setUp', icon: 'setUp' },
      { name: 'upgrade', icon: 'upgrade' },
      {
        name: 'formulas',
        icon: 'formulas',
        items: [
          { name: 'makePortable', icon: 'formulas' },
          { name: 'useFunctions', icon: 'formulas' },
        ],
      },
    ],
  },
  {
    name: 'groupCheck',
    icon: 'check',
    controls: [
      { name: 'check', icon: 'check' },
      { name: 'refreshLights', icon: 'refreshLights' },
    ],
  },
  { name: 'groupCheckIn', icon: 'checkIn', controls: [{ name: 'checkIn', icon: 'checkIn' }] },
  { name: 'groupBoard', icon: 'board', controls: [{ name: 'board', icon: 'board' }] },
  { name: 'groupPane', icon: 'pane', controls: [{ name: 'openPane', icon: 'pane' }] },
];

/** What the menu of a cell offers: a key result's row is where people are when they report on it. */
export const CELL_MENU: readonly RibbonButton[] = [{ name: 'checkIn', icon: 'checkIn' }];
