import type { Locator } from 'playwright-core';
import type { Language } from '../../../core/model/vocabulary.ts';
import { CHECK_IN } from '../../../pane/words/checkIn.ts';
import { SET_UP } from '../../../pane/words/setUp.ts';
import { SHELL } from '../../../pane/words/shell.ts';
import { readScreen, type ScreenText } from './readScreen.ts';

/** Noon in Greenwich, so that it is the same day nearly everywhere. */
export const NOW = new Date('2026-11-25T12:00:00Z');

/** What is checked in for the first red key result of the sample: far enough, though nobody says to be confident. */
const VALUE = '25';

/** Everything that is said of how things stand. */
type Screens = Readonly<Record<'now' | 'tree' | 'board', ScreenText>>;

/** What the pane says of each of the two clicks, and what it shows after it. */
export interface Seen {
  readonly madeSample: string | null;
  readonly sample: Screens;
  readonly checkedIn: string | null;
  readonly afterwards: Screens;
}

/** Makes the sample and checks one key result in, by the buttons of the pane alone. */
export async function playScenario(pane: Locator, language: Language): Promise<Seen> {
  const press = (name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).first().click();
  const notice = (): Promise<string | null> => pane.locator('.notice.done bdi').textContent();
  await press(SHELL.start[language]);
  await press(SET_UP.create[language]);
  const madeSample = await notice();
  const sample = await readScreens(pane);
  await pane.locator('#okr-tab-now').click();
  await press(SHELL.checkIn[language]);
  await pane.getByLabel(CHECK_IN.howFar[language]).fill(VALUE);
  await pane.locator('form button.primary').click();
  const checkedIn = await notice();
  return { madeSample, sample, checkedIn, afterwards: await readScreens(pane) };
}

async function readScreens(pane: Locator): Promise<Screens> {
  const now = await readScreen(pane, 'now');
  const tree = await readScreen(pane, 'tree');
  return { now, tree, board: await readScreen(pane, 'board') };
}
