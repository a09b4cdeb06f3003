import { readTracker } from '../core/codec/readTracker.ts';
import type { Snapshot } from '../core/host/snapshot.ts';
import type { Tracker } from '../core/model/tracker.ts';
import { assess } from '../core/score/assess.ts';
import { bareLoop, scoreAll } from './bareLoop.ts';
import { keptMegabytes, median, timed } from './measure.ts';
import { type HyperFormulaBook, openInHyperFormula } from './peers/hyperFormula.ts';
import { type LibreOfficeBook, openInLibreOffice } from './peers/libreOffice.ts';
import { type Formulas, peerBook } from './peers/peerBook.ts';
import { sampleBook, TODAY } from './sampleBook.ts';

/** What is timed; `short` is the peer with the one-line metric formula instead of KRSCORE. */
export const TIMINGS = [
  'parse',
  'assess',
  'together',
  'scoring',
  'bare',
  'hyperFormula',
  'hyperFormulaShort',
  'hyperFormulaRebuild',
  'libreOffice',
  'libreOfficeShort',
] as const;
export type Timing = (typeof TIMINGS)[number];

/** Median milliseconds at one number of key results; a peer that was not asked has none. */
export interface Measured {
  readonly size: number;
  readonly median: Readonly<Partial<Record<Timing, number>>>;
  /** Heap that tracker and assessment keep, in megabytes; the snapshot is not counted. */
  readonly megabytes: number;
}

export interface Plan {
  readonly size: number;
  readonly rounds: number;
  readonly hyperFormula: boolean;
  readonly libreOffice: boolean;
}

type Samples = Record<Timing, number[]>;

/** Measures one size: core and its peers take turns, so that a busy moment of the machine meets all of them. */
export async function measureSize(plan: Plan): Promise<Measured> {
  const snapshot = sampleBook(plan.size);
  const tracker = readTracker(snapshot);
  const samples = Object.fromEntries(TIMINGS.map((timing) => [timing, []])) as unknown as Samples;
  const hyper = plan.hyperFormula ? bothFormulas((formulas) => openInHyperFormula(peerBook(tracker, formulas))) : [];
  const office = plan.libreOffice
    ? await Promise.all(bothFormulas((formulas) => openInLibreOffice(peerBook(tracker, formulas))))
    : [];
  const bare = bareLoop(tracker.keyResults);
  const warmUp = Object.fromEntries(TIMINGS.map((timing) => [timing, []])) as unknown as Samples;
  for (let round = 0; round < warmUpRounds(plan.size); round += 1) oneRound(snapshot, tracker, bare, warmUp);
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (let round = 0; round < Math.ceil(plan.rounds / TURNS); round += 1) oneRound(snapshot, tracker, bare, samples);
    askHyperFormula(hyper, samples, turn === 0);
    await askLibreOffice(office, samples);
  }
  for (const book of [...hyper, ...office]) book.close();
  const medians = TIMINGS.filter((timing) => samples[timing].length > 0);
  return {
    size: plan.size,
    median: Object.fromEntries(medians.map((timing) => [timing, median(samples[timing])])),
    megabytes: keptMegabytes(() => {
      const kept = readTracker(snapshot);
      return [kept, assess(kept, TODAY)];
    }),
  };
}

const TURNS = 3;

const bothFormulas = <T>(open: (formulas: Formulas) => T): readonly T[] => [open('native'), open('metric')];

/** Enough for the compiler to have seen a few ten thousand rows, however small the book. */
const warmUpRounds = (size: number): number => Math.max(1, Math.min(60, Math.round(300_000 / size)));

function oneRound(snapshot: Snapshot, tracker: Tracker, bare: () => number, samples: Samples): void {
  const parsed = timed(() => readTracker(snapshot));
  samples.parse.push(parsed.ms);
  samples.assess.push(timed(() => assess(parsed.result, TODAY)).ms);
  samples.together.push(timed(() => assess(readTracker(snapshot), TODAY)).ms);
  samples.scoring.push(timed(() => scoreAll(tracker.keyResults)).ms);
  samples.bare.push(timed(bare).ms);
}

function askHyperFormula([native, short]: readonly HyperFormulaBook[], samples: Samples, andRebuild: boolean): void {
  if (!native || !short) return;
  samples.hyperFormula.push(native.recalculate());
  samples.hyperFormulaShort.push(short.recalculate());
  if (andRebuild) samples.hyperFormulaRebuild.push(native.rebuild());
}

async function askLibreOffice([native, short]: readonly LibreOfficeBook[], samples: Samples): Promise<void> {
  if (!native || !short) return;
  samples.libreOffice.push(...(await native.recalculate(3)));
  samples.libreOfficeShort.push(...(await short.recalculate(3)));
}
