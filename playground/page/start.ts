import type { Language } from '../../core/model/vocabulary.ts';
import { buildFrame } from './frame.ts';
import { makeSwitchable } from './paneSwitch.ts';
import type { Running } from './run.ts';
import { makeResizable } from './splitter.ts';

/** Builds the page at once and then fills it: the grid, which is large, comes after the frame. */
export async function start(): Promise<Running | undefined> {
  const frame = buildFrame(document.body, firstLanguage());
  makeResizable(frame.splitter, frame.pane);
  makeSwitchable(frame);
  try {
    const { run } = await import('./run.ts');
    return await run(frame);
  } catch (error) {
    frame.say('cannotStart', { cause: error instanceof Error ? error.message : String(error) });
    return undefined;
  }
}

/** The language asked for in the address, else the reader's own. */
function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? navigator.language;
  return asked.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
