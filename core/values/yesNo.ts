import type { CellValue } from './cell.ts';

/** What counts as finished and as not finished, in both languages; the first text of each is what a dropdown offers. */
export const YES_NO = {
  yes: [true, 1, '是', 'yes', 'true', '完成', 'done'],
  no: [false, 0, '否', 'no', 'false', '未完成', 'not done'],
} as const;

/**
 * 1 for yes, 0 for no, `undefined` for anything else.
 *
 * @example readYesNo('是') // 1
 */
export function readYesNo(value: CellValue): 1 | 0 | undefined {
  const found = typeof value === 'string' ? value.toLowerCase() : value;
  if ((YES_NO.yes as readonly unknown[]).includes(found)) return 1;
  return (YES_NO.no as readonly unknown[]).includes(found) ? 0 : undefined;
}
