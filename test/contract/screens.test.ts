import { describe, expect, it } from 'vitest';
import { lightLabel } from '../../core/display/lightLabel.ts';
import { LANGUAGES, type Language } from '../../core/model/vocabulary.ts';

import { HOSTS } from './screens/openPanes.ts';
import { playScenario, type Seen } from './screens/scenario.ts';

const REFERENCE = 'the browser page';
const OTHERS = Object.keys(HOSTS).filter((name) => name !== REFERENCE);

const played = new Map<string, Promise<Seen>>();

/** What the pane showed on a host, where it was played once. */
function seenOn(host: string, language: Language): Promise<Seen> {
  const key = `${host} ${language}`;
  const seen = played.get(key) ?? play(host, language);
  played.set(key, seen);
  return seen;
}

async function play(host: string, language: Language): Promise<Seen> {
  const opened = await HOSTS[host]?.(language);
  if (!opened) throw new Error(`no host ${host}`);
  try {
    const seen = await playScenario(opened.pane, language);
    expect(opened.faults()).toEqual([]);
    return seen;
  } finally {
    await opened.close();
  }
}

/** Milliseconds for a set-up, a check-in and six screens on a busy machine. */
const SLOW = 300_000;

describe.each(LANGUAGES)('from an empty workbook to a changed light, in %s', (language) => {
  it(
    'the pane of the browser page shows the sample, and then what the check-in changed',
    async () => {
      const { madeSample, sample, checkedIn, afterwards } = await seenOn(REFERENCE, language);
      const [red, amber] = [lightLabel('red', language), lightLabel('amber', language)];
      const [heading = '', first = ''] = sample.now.rows;
      const [id = ''] = /S-[\w-]+-KR\d+/.exec(first) ?? [];
      expect([heading, first]).toEqual([expect.stringContaining(' 5 '), expect.stringContaining(red)]);
      expect([madeSample, checkedIn]).toEqual([expect.stringMatching(/\S/), expect.stringContaining(' 1 ')]);
      const rowOf = (rows: readonly string[]): string => rows.find((row) => row.includes(`${id} `)) ?? '';
      expect([rowOf(sample.tree.rows), rowOf(afterwards.tree.rows)]).toEqual([
        expect.stringContaining(red),
        expect.stringContaining(amber),
      ]);
      expect(rowOf(afterwards.now.rows).startsWith(amber)).toBe(true);
      expect(sample.tree.rows.length).toBeGreaterThan(60);
      expect(afterwards.board.lines).not.toEqual(sample.board.lines);
    },
    SLOW,
  );

  it.each(OTHERS)(
    'the pane in %s shows the same text, line by line',
    async (host) => {
      expect(await seenOn(host, language)).toEqual(await seenOn(REFERENCE, language));
    },
    SLOW,
  );
});
