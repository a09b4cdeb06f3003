/** Every screen, in the order of the tabs; `item` has no tab, it opens from an objective or key result. */
export const TABS = ['now', 'tree', 'check-in', 'quality', 'board', 'set-up'] as const;
export type TabName = (typeof TABS)[number];
export type ScreenName = TabName | 'item';

export const THEMES = ['light', 'dark', 'contrast', 'sheets'] as const;
export type ThemeName = (typeof THEMES)[number];
