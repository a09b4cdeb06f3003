import { LogLevel, Univer } from '@univerjs/core';
import { UniverSheetsCoreWorkerPreset } from '@univerjs/preset-sheets-core/worker';
import { CATALOGUE } from '../../core/functions/catalogue.ts';
import { gridFunction } from './gridFunction.ts';
import { registerPlugins } from './registerPlugins.ts';

/** The worker that calculates the grid's formulas, so that the page answers meanwhile. */
const univer = new Univer({ logLevel: LogLevel.ERROR });
registerPlugins(univer, [
  UniverSheetsCoreWorkerPreset({ formula: { function: CATALOGUE.map((entry) => [gridFunction(entry), entry.name]) } }),
]);
