import { useEffect, useState } from 'preact/hooks';
import type { FunctionEntry } from '../../../core/functions/define.ts';
import { type FunctionHelp, formulaHelp } from '../../models/formulaHelp.ts';
import { usePane } from '../../state/usePane.ts';
import { SET_UP } from '../../words/setUp.ts';
import { SHELL } from '../../words/shell.ts';
import { TextField } from '../TextField.tsx';

/** Every custom function with its parameters and worked examples, from the catalogue; loaded when it is opened. */
export function FormulaHelp() {
  const { store, say, language } = usePane();
  const [open, setOpen] = useState(false);
  const [catalogue, setCatalogue] = useState<readonly FunctionEntry[]>();
  const [search, setSearch] = useState('');
  useEffect(() => {
    if (!open || catalogue) return;
    import('../../../core/functions/catalogue.ts').then(
      ({ CATALOGUE }) => setCatalogue(CATALOGUE),
      (error: unknown) => store.notify(String(error), 'refused'),
    );
  }, [open, catalogue, store]);
  const prefix = store.api.can.functionEdition === 'excel' ? 'OKR.' : '';
  const found = catalogue && formulaHelp(catalogue, { language, search, prefix });
  return (
    <details class="panel" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say(SET_UP.helpTitle)}</summary>
      <TextField label={say(SET_UP.find)} type="search" value={search} onChange={setSearch} />
      {open && !found && <p role="status">{say(SHELL.loading)}</p>}
      {found?.length === 0 && <p>{say(SET_UP.noFunction)}</p>}
      {found?.map((help) => (
        <FunctionCard key={help.name} help={help} />
      ))}
    </details>
  );
}

function FunctionCard({ help }: { readonly help: FunctionHelp }) {
  const { store, say } = usePane();
  const [example] = help.examples;
  const insert = async (formula: string): Promise<void> => {
    if (await store.act({ kind: 'insert-formula', formula })) store.notify(say(SET_UP.inserted, { formula }));
  };
  return (
    <details class="card">
      <summary>
        <strong>{help.name}</strong> <span class="quiet">{help.summary}</span>
      </summary>
      <p>
        <code>{help.signature}</code>
      </p>
      <dl class="parameters">
        {help.parameters.map(({ name, help: about, optional }) => (
          <div key={name}>
            <dt>
              {name} {optional && <span class="quiet">{say(SET_UP.optional)}</span>}
            </dt>
            <dd class="quiet">{about}</dd>
          </div>
        ))}
      </dl>
      {example && (
        <>
          <p class="quiet">{say(SET_UP.example)}</p>
          <ul class="examples">
            {help.examples.map(({ why, formula, gives }) => (
              <li key={formula}>
                {why}: <code>{formula}</code> {say(SET_UP.gives)} <code>{gives}</code>
              </li>
            ))}
          </ul>
          {store.api.can.insertFormula && (
            <div class="actions">
              <button type="button" class="small" onClick={() => void insert(example.formula)}>
                {say(SET_UP.insert)}
              </button>
            </div>
          )}
        </>
      )}
    </details>
  );
}
