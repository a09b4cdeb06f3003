import type { ComponentType } from 'preact';
import type { ScreenName } from '../screenName.ts';

/** Where each screen is loaded from, when somebody goes there; the first one is part of the pane itself. */
export const LATER: Readonly<Record<Exclude<ScreenName, 'now'>, () => Promise<ComponentType>>> = {
  tree: async () => (await import('./Tree.tsx')).Tree,
  'check-in': async () => (await import('./CheckIn.tsx')).CheckIn,
  quality: async () => (await import('./Quality.tsx')).Quality,
  board: async () => (await import('./Board.tsx')).Board,
  'set-up': async () => (await import('./SetUp.tsx')).SetUp,
  item: async () => (await import('./Item.tsx')).Item,
};
