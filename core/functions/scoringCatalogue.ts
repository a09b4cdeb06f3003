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

/** The functions that calculate, in the order people meet them: what a workbook loads first. */
export const SCORING_CATALOGUE: readonly FunctionEntry[] = [
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
