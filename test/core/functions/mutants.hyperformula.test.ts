import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../core/functions/catalogue.ts';
import { survivorsOf } from '../../support/engines/survivors.ts';

/**
 * Changes that leave a formula the same for every input, each with the reason; all others must be noticed.
 *
 * Without this the agreement tests would prove little: a generator that never comes near a limit agrees with anything.
 */
const EQUIVALENT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  KRSCORE: {
    // The first case only lets errors through; all blank, the last case gives "" as well.
    'IF(baseline⟦&→=⟧target&current&': 'an error comes through = as well',
    '(baseline&target⟦&→=⟧current&kind&': 'an error comes through = as well',
    '&target&current⟦&→=⟧kind&upper=': 'an error comes through = as well',
    '&current&kind⟦&→=⟧upper="",': 'an error comes through = as well',
    ',IF(current⟦<→<=⟧target,IF(': 'current = target is inside the band',
    ',IF(baseline⟦<→<=⟧current,(current': 'current = baseline is 0 of the way',
    ',IF(baseline⟦>→>=⟧current,(current': 'current = baseline is 0 of the way',
    '="",baseline⟦>=→>⟧current),0': 'current = baseline is 0 of the way',
    '="",baseline⟦<=→<⟧current),0': 'current = baseline is 0 of the way',
  },
  KREXPECTED: { '(as_of)<⟦start→due⟧,0,1': 'start and due are one day there' },
  // HyperFormula calculates with "" as if it were 0; in LibreOffice, which does not, the crosscheck notices.
  KRLIGHT: { 'IF(score=⟦""→"x"⟧,0,score': '"" is 0 to HyperFormula' },
  OKRVERDICT: {
    'IF(blocked_share=⟦""→"x"⟧,0,blocked_share': '"" is 0 to HyperFormula',
    'scores="")⟦*→/⟧1)<>ROWS': 'times one is over one',
  },
};

/** Milliseconds; hundreds of mutants of one formula take some ten seconds, and several times that beside other work. */
const A_BUSY_MACHINE = 600_000;

describe.each(CATALOGUE.filter((entry) => entry.native))('$name', (entry) => {
  it(
    'has every small mistake in its native formula noticed',
    () => {
      const claimed = Object.keys(EQUIVALENT[entry.name] ?? {});
      const { mutants, survivors } = survivorsOf(entry, claimed);
      expect(mutants).toBeGreaterThanOrEqual(30);
      expect(survivors.toSorted()).toEqual(claimed.toSorted());
    },
    A_BUSY_MACHINE,
  );
});
