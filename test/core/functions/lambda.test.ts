import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../core/functions/catalogue.ts';
import { KRPROGRESS } from '../../../core/functions/krProgress.ts';
import { KRSTAGE } from '../../../core/functions/krStage.ts';
import { lambdaDefinition } from '../../../core/functions/lambda.ts';
import { OKRSCORE } from '../../../core/functions/okrScore.ts';
import { OKRVERDICT } from '../../../core/functions/okrVerdict.ts';

/** What Excel takes for a cell, in either of its reference styles. */
const LIKE_A_CELL = /^([a-z]{1,3}\d+|[rc]\d*|r\d*c\d*)$/i;

/** What Excel stores for one formula. */
const LONGEST_FORMULA = 8192;

describe('lambdaDefinition', () => {
  it('is spelled as people type it', () => {
    expect(lambdaDefinition(KRPROGRESS, 'typed')).toMatch(
      /^LAMBDA\(baseline,target,current,IF\(NOT\(AND\(OR\(baseline=""/,
    );
  });

  it('is spelled with prefixes in a file', () => {
    expect(lambdaDefinition(KRPROGRESS, 'file')).toMatch(
      /^_xlfn\.LAMBDA\(_xlpm\.baseline,_xlpm\.target,_xlpm\.current,IF\(/,
    );
  });

  it('declares an optional parameter as such, and uses it like any other', () => {
    expect(lambdaDefinition(OKRVERDICT, 'typed')).toMatch(
      /^LAMBDA\(scores,\[blocked_share\],LET\(blocked_share_or_blank,IF\(ISOMITTED\(blocked_share\),"",blocked_share\),/,
    );
    expect(lambdaDefinition(OKRVERDICT, 'file')).toMatch(
      /^_xlfn\.LAMBDA\(_xlpm\.scores,_xlop\.blocked_share,_xlfn\.LET\(_xlpm\.blocked_share_or_blank,IF\(_xlfn\.ISOMITTED\(_xlpm\.blocked_share\)/,
    );
    expect(lambdaDefinition(OKRVERDICT, 'file')?.match(/_xlop\./g)).toHaveLength(1);
  });

  it('has a formula of its own for a range left out', () => {
    expect(lambdaDefinition(OKRSCORE, 'typed')).toContain('IF(ISOMITTED(weights),IF(');
  });

  it('does not exist for a function without a native formula', () => {
    expect(lambdaDefinition(KRSTAGE, 'typed')).toBeUndefined();
  });

  it.each(CATALOGUE)('$name has no parameter that Excel takes for a cell', ({ parameters }) => {
    for (const name of Object.keys(parameters)) expect(name).not.toMatch(LIKE_A_CELL);
  });

  it.each(CATALOGUE)('$name is short enough for a defined name', (entry) => {
    expect(lambdaDefinition(entry, 'file')?.length ?? 0).toBeLessThan(LONGEST_FORMULA);
  });
});
