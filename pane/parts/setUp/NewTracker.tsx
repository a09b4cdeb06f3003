import { useState } from 'preact/hooks';
import type { Intent } from '../../../core/intents/intent.ts';
import { LANGUAGES, PRESETS } from '../../../core/model/vocabulary.ts';
import { DEFAULT_POLICY } from '../../../core/policy/policy.ts';
import { type ListName, TERMS, type Term } from '../../../core/words/terms.ts';
import { cycleFault, quarterOf } from '../../models/quarter.ts';
import { usePane } from '../../state/usePane.ts';
import { today } from '../../today.ts';
import { SET_UP } from '../../words/setUp.ts';
import { Choice } from '../Choice.tsx';
import { TextField } from '../TextField.tsx';

type SetUpIntent = Extract<Intent, { kind: 'set-up' }>;

const CYCLE_FAULTS = { 'no-name': SET_UP.needCycle, 'no-dates': SET_UP.needDates, 'bad-dates': SET_UP.badDates };

/** A tracker for a workbook that has none: everything is proposed, so that one click makes one. */
export function NewTracker() {
  const { store, state, say, language } = usePane();
  const [wanted, setWanted] = useState<SetUpIntent>(() => ({
    kind: 'set-up',
    language,
    edition: 'portable',
    content: 'sample',
    cycle: quarterOf(today()),
    team: 'S',
    preset: DEFAULT_POLICY.preset,
  }));
  const { cycle, team } = wanted;
  const fault = cycleFault(cycle);
  const change = (patch: Partial<SetUpIntent>): void => setWanted({ ...wanted, ...patch });
  const create = async (): Promise<void> => {
    const outcome = await store.run(wanted);
    if (outcome?.done) store.show('now');
  };
  const options = (list: ListName, codes: readonly string[]) =>
    codes.map((code) => ({ value: code, label: (TERMS[list] as Record<string, Term>)[code]?.[language] ?? code }));
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <h2>{say(SET_UP.newTitle)}</h2>
      <p class="quiet">{say(SET_UP.newHelp)}</p>
      <div class="columns">
        <Choice
          label={say(SET_UP.content)}
          value={wanted.content}
          options={(['sample', 'blank'] as const).map((value) => ({ value, label: say(SET_UP[value]) }))}
          onChoose={(content) => change({ content: content === 'blank' ? 'blank' : 'sample' })}
        />
        <Choice
          label={say(SET_UP.language)}
          value={wanted.language}
          options={options('language', LANGUAGES)}
          onChoose={(code) => change({ language: LANGUAGES.find((known) => known === code) ?? language })}
        />
        <TextField
          label={say(SET_UP.team)}
          help={say(SET_UP.teamHelp)}
          error={team.trim() === '' ? say(SET_UP.needTeam) : undefined}
          value={team}
          onChange={(text) => change({ team: text })}
        />
        <TextField
          label={say(SET_UP.cycleName)}
          value={cycle.name}
          onChange={(name) => change({ cycle: { ...cycle, name } })}
        />
        <TextField
          label={say(SET_UP.cycleStart)}
          type="date"
          value={cycle.start}
          onChange={(start) => change({ cycle: { ...cycle, start } })}
        />
        <TextField
          label={say(SET_UP.cycleEnd)}
          type="date"
          value={cycle.end}
          onChange={(end) => change({ cycle: { ...cycle, end } })}
        />
        <Choice
          label={say(SET_UP.preset)}
          value={wanted.preset}
          options={options('preset', PRESETS)}
          onChoose={(code) => change({ preset: PRESETS.find((known) => known === code) ?? DEFAULT_POLICY.preset })}
        />
      </div>
      {fault && (
        <p class="wrong" role="alert">
          {say(CYCLE_FAULTS[fault])}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary" disabled={state.busy || fault !== undefined || team.trim() === ''}>
          {say(SET_UP.create)}
        </button>
      </div>
    </form>
  );
}
