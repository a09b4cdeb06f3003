import type { FunctionEntry } from './define.ts';
import { KPILIGHT } from './kpiLight.ts';
import { KREXPECTED } from './krExpected.ts';
import { KRFORECAST } from './krForecast.ts';
import { KRLIGHT } from './krLight.ts';
import { KRPROGRESS } from './krProgress.ts';
import { KRRANGE } from './krRange.ts';
import { KRSCORE } from './krScore.ts';
import { KRSTAGE } from './krStage.ts';
import { OKRSCORE } from './okrScore.ts';
import { OKRVERDICT } from './okrVerdict.ts';

/** Every custom function, in the order people meet them. Stubs, metadata, LAMBDA names and docs come from here. */
export const CATALOGUE: readonly FunctionEntry[] = [
  KRPROGRESS,
  KRSCORE,
  KRSTAGE,
  KREXPECTED,
  KRLIGHT,
  OKRSCORE,
  OKRVERDICT,
  KRFORECAST,
  KRRANGE,
  KPILIGHT,
];

/** The entry of that name in any case; `undefined` for a stranger. */
export const functionNamed = (name: string): FunctionEntry | undefined =>
  CATALOGUE.find((entry) => entry.name === name.toUpperCase());
