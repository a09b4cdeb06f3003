import type { World } from '../runtime/world.ts';
import { spreadsheetAppOf } from './app.ts';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType, Position } from './enums.ts';
import { htmlServiceOf } from './html.ts';
import { lockServiceOf } from './locks.ts';
import { loggerOf, scriptAppOf, sessionOf, utilitiesOf } from './small.ts';
import { cacheServiceOf, propertiesServiceOf } from './stores.ts';

/** The services a script finds as globals: those this product may use, under the names of the real ones. */
export interface Globals {
  readonly SpreadsheetApp: typeof SpreadsheetApp;
  readonly PropertiesService: typeof PropertiesService;
  readonly CacheService: typeof CacheService;
  readonly LockService: typeof LockService;
  readonly HtmlService: typeof HtmlService;
  readonly Utilities: typeof Utilities;
  readonly Session: typeof Session;
  readonly ScriptApp: typeof ScriptApp;
  readonly Logger: typeof Logger;
  readonly Charts: typeof Charts;
}

export const globalsOf = (world: World): Globals => ({
  SpreadsheetApp: spreadsheetAppOf(world),
  PropertiesService: propertiesServiceOf(world),
  CacheService: cacheServiceOf(world),
  LockService: lockServiceOf(world),
  HtmlService: htmlServiceOf(world),
  Utilities: utilitiesOf(world),
  Session: sessionOf(world),
  ScriptApp: scriptAppOf(world),
  Logger: loggerOf(world),
  Charts: { ChartType, ChartMergeStrategy, ChartHiddenDimensionStrategy, Position } as typeof Charts,
});
