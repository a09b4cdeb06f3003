import { HostError } from '../../core/host/hostError.ts';
import type { PlanLine } from '../../core/intents/intent.ts';
import type { Language } from '../../core/model/vocabulary.ts';
import { type Filling, fill } from '../../core/words/fill.ts';
import { describeHostError } from '../../core/words/hostErrors.ts';
import type { Term } from '../../core/words/terms.ts';
import { sheetsError } from '../host/hostRefusal.ts';
import { DIALOG_WORDS } from './dialogWords.ts';
import { languageOfUser } from './execution.ts';

/** A conversation by dialogs; everything the sidebar can do works in one, because sidebars fail with several accounts. */
export interface Dialogs {
  readonly language: Language;
  readonly say: (words: Term, facts?: Filling) => string;
  readonly tell: (text: string) => void;
  /** `true` for yes, `false` for no, `undefined` for a dialog that was closed. */
  readonly ask: (text: string) => boolean | undefined;
  /** What was typed, trimmed; `undefined` for a dialog that was cancelled. */
  readonly prompt: (text: string) => string | undefined;
  /** Shows what would be done; true when people agree. */
  readonly confirm: (lines: readonly PlanLine[]) => boolean;
}

/** Runs a conversation; whatever goes wrong is told in words. */
export function talk(conversation: (dialogs: Dialogs) => void): void {
  const dialogs = dialogsIn(languageOfUser());
  try {
    conversation(dialogs);
  } catch (error) {
    const known = error instanceof HostError ? error : sheetsError('unexpected');
    dialogs.tell(describeHostError(known, dialogs.language));
    if (known !== error) throw error;
  }
}

/** Lines a dialog has room for. */
const MOST_LINES = 15;

function dialogsIn(language: Language): Dialogs {
  const ui = SpreadsheetApp.getUi();
  const say = (words: Term, facts?: Filling): string => fill(words, language, facts);
  const title = say(DIALOG_WORDS.title);
  const ask = (text: string): boolean | undefined => {
    const answer = ui.alert(title, text, ui.ButtonSet.YES_NO_CANCEL);
    return answer === ui.Button.YES ? true : answer === ui.Button.NO ? false : undefined;
  };
  return {
    language,
    say,
    ask,
    tell: (text) => {
      ui.alert(title, text, ui.ButtonSet.OK);
    },
    prompt: (text) => {
      const answer = ui.prompt(title, text, ui.ButtonSet.OK_CANCEL);
      return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText().trim() : undefined;
    },
    confirm: (lines) => {
      const text = `${listed(
        lines.map((line) => lineText(line, say)),
        say,
      )}\n\n${say(DIALOG_WORDS.goOn)}`;
      return ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
    },
  };
}

const lineText = ({ text, overwrites }: PlanLine, say: Dialogs['say']): string =>
  overwrites ? `⚠ ${say(DIALOG_WORDS.overwrites)}${text}` : `• ${text}`;

/** As many lines as fit; what replaces something comes first, so that it is never among those left out. */
export function listed(lines: readonly string[], say: Dialogs['say']): string {
  const sorted = [...lines].sort((a, b) => Number(b.startsWith('⚠')) - Number(a.startsWith('⚠')));
  const rest = sorted.length - MOST_LINES;
  const shown = sorted.slice(0, MOST_LINES);
  return (rest > 0 ? [...shown, say(DIALOG_WORDS.andMore, { count: rest })] : shown).join('\n');
}
