import { useMemo } from 'preact/hooks';
import type { TrackerView } from '../../core/view/view.ts';
import { type FilterChoices, filterChoices, filterCount, NO_FILTERS } from '../models/filters.ts';
import { usePane } from '../state/usePane.ts';
import { NOW } from '../words/now.ts';
import { SHELL } from '../words/shell.ts';
import { Choice } from './Choice.tsx';

/** A value no cell holds, for "all". */
const ALL = '\u0000';

const FILTERS = [
  { key: 'team', label: SHELL.team, none: SHELL.noTeam, choices: (found: FilterChoices) => found.teams },
  { key: 'owner', label: SHELL.owner, none: SHELL.nobody, choices: (found: FilterChoices) => found.owners },
  {
    key: 'priority',
    label: SHELL.priority,
    none: SHELL.noPriority,
    choices: (found: FilterChoices) => found.priorities,
  },
] as const;

/** Narrows lists to a team, an owner or a priority; kept while going from screen to screen. */
export function FilterBar({ view }: { readonly view: TrackerView }) {
  const { store, state, say } = usePane();
  const choices = useMemo(() => filterChoices(view), [view]);
  const count = filterCount(state.filters);
  return (
    <details class="filters" open={count > 0}>
      <summary>{count === 0 ? say(NOW.filter) : say(NOW.filtered, { count })}</summary>
      <div class="filter-fields">
        {FILTERS.map(({ key, label, none, choices: of }) => (
          <Choice
            key={key}
            label={say(label)}
            value={state.filters[key] ?? ALL}
            options={[
              { value: ALL, label: say(SHELL.all) },
              ...of(choices).map((value) => ({ value, label: value === '' ? say(none) : value })),
            ]}
            onChoose={(value) => store.filter({ ...state.filters, [key]: value === ALL ? null : value })}
          />
        ))}
        {count > 0 && (
          <button type="button" class="small" onClick={() => store.filter(NO_FILTERS)}>
            {say(NOW.clear)}
          </button>
        )}
      </div>
    </details>
  );
}
