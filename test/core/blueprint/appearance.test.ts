import { describe, expect, it } from 'vitest';
import { cellAppearance } from '../../../core/blueprint/appearance.ts';
import { columnOf } from '../../../core/blueprint/columns.ts';
import type { ColumnKey } from '../../../core/blueprint/keys.ts';

describe('number format of a column', () => {
  it.each<readonly [string, ColumnKey, string | undefined]>([
    ['a number as people typed it', 'kr.target', undefined],
    ['a share', 'kr.confidence', '0%'],
    ['a day', 'kr.due', 'yyyy-mm-dd'],
    ['days between two days, which no program may take for a day', 'kr.daysSince', '0'],
    ['the same of an objective', 'objective.daysSince', '0'],
  ])('%s', (_why, key, format) => {
    expect(cellAppearance(columnOf(key)).format).toBe(format);
  });
});
