import { describe, expect, it } from 'vitest';
import { HOST_REFUSALS, HostError } from '../../core/host/hostError.ts';
import { describeHostError } from '../../core/words/hostErrors.ts';
import { refusing } from '../../excel-addin/host/hostRefusal.ts';

const thrown = async (error: unknown): Promise<unknown> => {
  try {
    await refusing(async () => {
      throw error;
    });
  } catch (caught) {
    return caught;
  }
  throw new Error('nothing was thrown');
};

/** Every code of Excel that hosts.md names, and what it comes to. */
const CODES = [
  ['InvalidOperationInCellEditMode', 'cell-being-edited'],
  ['ItemNotFound', 'item-missing'],
  ['ItemAlreadyExists', 'item-exists'],
  ['InvalidReference', 'reference-lost'],
  ['AccessDenied', 'sheet-protected'],
  ['RangeExceedsLimit', 'too-large'],
  ['FormulaLengthExceedsLimit', 'formula-too-long'],
  ['MergedRangeConflict', 'merged-cells'],
  ['InsertDeleteConflict', 'rows-in-the-way'],
  ['ApiNotFound', 'not-supported'],
  ['UnsupportedOperation', 'not-supported'],
  ['GeneralException', 'unexpected'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['SomethingNew', 'unexpected'],
] as const;

describe('what Excel refuses', () => {
  it.each(CODES)('%s comes to %s', async (code, refusal) => {
    expect(await thrown({ code, message: 'not for people' })).toMatchObject({ refusal, facts: { code } });
  });

  it('is told apart from a bug of ours', async () => {
    const bug = new TypeError('x is not a function');
    expect(await thrown(bug)).toBe(bug);
  });

  it.each(HOST_REFUSALS)('%s is said in both languages, with what to do', (refusal) => {
    const error = new HostError(refusal, { sheet: 'Board', code: 'X1' });
    const [english, chinese] = [describeHostError(error, 'en'), describeHostError(error, 'zh-CN')];
    expect(english).toMatch(/^[A-Z].*\. .*\.$/);
    expect(chinese).toMatch(/[\u4e00-\u9fff].*。/);
    expect(`${english}${chinese}`).not.toMatch(/[{}]/);
  });

  it('names the protected sheet when it is known', () => {
    const error = new HostError('sheet-protected', { sheet: 'Key results' });
    expect(describeHostError(error, 'en')).toContain('"Key results"');
    expect(describeHostError(new HostError('sheet-protected'), 'en')).toMatch(/^Sheet is protected/);
  });

  it('never shows people the words of an error of ours', () => {
    expect(describeHostError(new TypeError('x is not a function'), 'en')).not.toContain('function');
  });
});
