import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { radarOf } from '../../../pane/models/radar.ts';
import { segmentsOf } from '../../../pane/models/segments.ts';
import { aQuality, aWorded } from '../support/views.ts';

describe('marked text', () => {
  it.each<
    readonly [why: string, text: string, findings: readonly (readonly [number, number])[], pieces: readonly string[]]
  >([
    ['no finding leaves one piece', 'abc', [], ['abc:']],
    ['one in the middle', 'abc', [[1, 2]], ['a:', 'b:0', 'c:']],
    [
      'two that overlap',
      'abcd',
      [
        [0, 3],
        [2, 4],
      ],
      ['ab:0', 'c:0,1', 'd:1'],
    ],
    ['one that reaches past the end', 'abc', [[2, 99]], ['ab:', 'c:0']],
    ['an empty one marks nothing', 'abc', [[1, 1]], ['a:', 'bc:']],
    ['empty text has no pieces', '', [[0, 0]], []],
  ])('%s', (_why, text, findings, pieces) => {
    const found = segmentsOf(
      text,
      findings.map(([start, end]) => ({ start, end })),
    );
    expect(found.map((piece) => `${piece.text}:${piece.findings.join()}`)).toEqual(pieces);
  });
  it('put together is the text again', () => {
    const finding = fc.record({ start: fc.integer({ min: -2, max: 40 }), end: fc.integer({ min: -2, max: 40 }) });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(finding, { maxLength: 5 }), (text, findings) => {
        expect(
          segmentsOf(text, findings)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('numbers of findings', () => {
  it('stand once each, where the finding ends', () => {
    const findings = [
      { start: 0, end: 4 },
      { start: 2, end: 4 },
      { start: 1, end: 2 },
    ];
    expect(segmentsOf('abcdef', findings).map(({ text, ending }) => `${text}:${ending.join()}`)).toEqual([
      'a:',
      'b:2',
      'cd:0,1',
      'ef:',
    ]);
  });
});

describe('the radar', () => {
  const smart = aQuality().rows[0]?.smart ?? [];
  it('has a spoke per dimension, the first one pointing up', () => {
    const { spokes } = radarOf(smart, 60);
    expect(spokes).toHaveLength(8);
    expect(spokes[0]).toMatchObject({ letter: '1', y: -60 });
  });
  it('lies on its outer ring when everything is met', () => {
    const met = aWorded().smart.map((one) => ({ ...one, answer: 'yes' as const }));
    const { shape, rings } = radarOf(met, 60);
    expect(shape).toBe(rings[0]);
  });
  it('closes', () => {
    expect(radarOf(smart, 60).shape).toMatch(/Z$/);
  });
});
