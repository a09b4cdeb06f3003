import { useState } from 'preact/hooks';
import type { Edition } from '../../../core/blueprint/edition.ts';
import type { Intent } from '../../../core/intents/intent.ts';
import { usePane } from '../../state/usePane.ts';
import { SET_UP } from '../../words/setUp.ts';
import { PlanDialog } from '../PlanDialog.tsx';

/** How the book's own formulas are written: with ordinary functions, or with ours by name. */
export function FormulaEdition({ edition }: { readonly edition: Edition | null }) {
  const { store, say } = usePane();
  const [intent, setIntent] = useState<Intent>();
  const { customFunctions, functionEdition = 'sheets' } = store.api.can;
  const offered: readonly Edition[] = customFunctions ? ['portable', functionEdition] : ['portable'];
  const others = offered.filter((other) => other !== edition);
  const label = (other: Edition): string => say(other === 'portable' ? SET_UP.makePortable : SET_UP.useFunctions);
  if (edition === null) return null;
  return (
    <div class="panel">
      <h2>{say(SET_UP.formulasTitle)}</h2>
      <p class="quiet">{say(SET_UP.formulasHelp, { edition: say(SET_UP[edition]) })}</p>
      {others.length > 0 && (
        <div class="actions">
          {others.map((other) => (
            <button key={other} type="button" onClick={() => setIntent({ kind: 'spell', edition: other })}>
              {label(other)}
            </button>
          ))}
        </div>
      )}
      {intent?.kind === 'spell' && (
        <PlanDialog
          title={label(intent.edition)}
          confirm={label(intent.edition)}
          intent={intent}
          onClose={() => setIntent(undefined)}
        />
      )}
    </div>
  );
}
