import type { KeyResultView, ObjectiveView, TrackerView } from '../../../core/view/view.ts';
import type { Term } from '../../../core/words/terms.ts';
import { word } from '../../../core/words/terms.ts';
import { showScore } from '../../format.ts';
import { keyResultLinks, type Links, objectiveLinks } from '../../models/links.ts';
import type { TreeNode } from '../../models/tree.ts';
import { usePane } from '../../state/usePane.ts';
import { SHELL } from '../../words/shell.ts';
import { TREE } from '../../words/tree.ts';
import { CellText } from '../CellText.tsx';
import { ItemActions } from '../ItemActions.tsx';
import { Light } from '../Light.tsx';

interface Props {
  readonly view: TrackerView;
  readonly node: TreeNode;
  readonly active: boolean;
  readonly byHelped: ReadonlyMap<string, readonly string[]>;
}

/** What a row of the tree shows, by its kind. */
export function NodeContent({ view, node, active, byHelped }: Props) {
  const { say, language } = usePane();
  if (node.kind === 'orphans') return <strong>{say(TREE.orphans)}</strong>;
  const keyResult = node.kind === 'keyResult' ? view.keyResults[node.at] : undefined;
  const objective = node.kind === 'keyResult' ? undefined : view.objectives[node.at];
  const item = keyResult ?? objective;
  if (!item) return null;
  return (
    <div class="node">
      <p class="card-top">
        <Light light={item.lit.light} />
        {item.id !== null && <bdi class="quiet">{item.id}</bdi>}
        {objective ? <ObjectiveScore objective={objective} /> : <KeyResultScore keyResult={keyResult} />}
      </p>
      <p class={objective ? 'node-title' : ''}>
        <CellText text={item.text} />
      </p>
      <p class="quiet meta">
        {objective?.level && <span>{word('level', objective.level, language)}</span>}
        {objective?.team && <bdi>{objective.team}</bdi>}
        {item.owner !== '' && <bdi>{item.owner}</bdi>}
      </p>
      {node.kind === 'reference' && <p class="quiet">{say(TREE.elsewhere, { id: item.id ?? '' })}</p>}
      {keyResult && <Shares keyResult={keyResult} />}
      <LinkLines
        links={keyResult ? keyResultLinks(keyResult, byHelped) : objective && objectiveLinks(view, objective)}
      />
      {active && <ItemActions id={item.id} place={item.place} checkIn={keyResult !== undefined} />}
    </div>
  );
}

function ObjectiveScore({ objective: { rolledUp, coverage } }: { readonly objective: ObjectiveView }) {
  const { say, language } = usePane();
  return (
    <>
      <strong>{showScore(rolledUp, language)}</strong>
      <span class="quiet">{say(TREE.coverage, coverage)}</span>
    </>
  );
}

function KeyResultScore({ keyResult }: { readonly keyResult: KeyResultView | undefined }) {
  const { say, language } = usePane();
  return (
    <>
      <strong>{showScore(keyResult?.score, language)}</strong>
      <span class="quiet">
        {say(SHELL.expected)} {showScore(keyResult?.expected, language)}
      </span>
    </>
  );
}

/** Teams that carry a key result together, each with its share. */
function Shares({ keyResult: { sharedWith } }: { readonly keyResult: KeyResultView }) {
  const { say, language } = usePane();
  if (sharedWith.length === 0) return null;
  const teams = sharedWith.map(({ team, share }) => (share === null ? team : `${team} ${showScore(share, language)}`));
  const isEqual = sharedWith.every(({ share }) => share === null);
  const listed = new Intl.ListFormat(language).format(teams);
  return (
    <p class="quiet">
      <bdi>{say(TREE.shared, { teams: isEqual ? `${listed} (${say(TREE.equalShares)})` : listed })}</bdi>
    </p>
  );
}

const LINK_WORDS: Readonly<Record<keyof Links, Term>> = {
  helps: TREE.helps,
  helpedBy: TREE.helpedBy,
  alsoServes: TREE.alsoServes,
};

/** More links than these are counted by nobody. */
const MOST_LINKS = 12;

function LinkLines({ links }: { readonly links: Links | undefined }) {
  const { say } = usePane();
  if (!links) return null;
  return (
    <>
      {(Object.keys(LINK_WORDS) as (keyof Links)[])
        .filter((kind) => links[kind].length > 0)
        .map((kind) => (
          <p key={kind} class="quiet">
            <bdi>{say(LINK_WORDS[kind], { ids: links[kind].slice(0, MOST_LINKS).join(', ') })}</bdi>
          </p>
        ))}
    </>
  );
}
