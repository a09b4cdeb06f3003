import type { TrackerView } from '../../core/view/view.ts';

/** The view with teams called by name: cells hold ids, people know names. What is no id of a team stays as typed. */
export function withTeamNames(view: TrackerView): TrackerView {
  const names = new Map(
    view.teams.flatMap(({ id, name }) => (id === null || name === '' ? [] : [[id.toLowerCase(), name] as const])),
  );
  const named = <T extends { readonly team: string }>(item: T): T => {
    const name = names.get(item.team.trim().toLowerCase());
    return name === undefined ? item : { ...item, team: name };
  };
  return {
    ...view,
    objectives: view.objectives.map(named),
    keyResults: view.keyResults.map((keyResult) =>
      keyResult.sharedWith.length === 0 ? keyResult : { ...keyResult, sharedWith: keyResult.sharedWith.map(named) },
    ),
  };
}
