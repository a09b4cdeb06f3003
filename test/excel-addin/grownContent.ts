import type { BookContent } from '../../core/host/content.ts';
import type { Style } from '../../core/host/port.ts';
import { sampleContent, smallContent } from '../support/books/sample.ts';

/** The small book with so many key results more, worded as those of the sample, a check-in on every second one. */
export function grownContent(style: Style, count: number): BookContent {
  const content = smallContent(style);
  const samples = sampleContent(style).keyResults ?? [];
  const added = Array.from({ length: count }, (_, at) => ({
    ...samples[at % samples.length],
    'kr.id': `S-O2-KR${at + 2}`,
    'kr.objective': 'S-O2',
  }));
  const reports = Array.from({ length: Math.floor(count / 2) }, (_, at) => ({
    ...content.checkIns?.[0],
    'checkIn.id': `CI-${at + 2}`,
    'checkIn.keyResult': `S-O2-KR${at * 2 + 2}`,
  }));
  return {
    ...content,
    keyResults: [...(content.keyResults ?? []), ...added],
    checkIns: [...(content.checkIns ?? []), ...reports],
  };
}
