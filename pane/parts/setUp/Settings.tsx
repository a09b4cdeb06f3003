import { useState } from 'preact/hooks';
import type { SettingView } from '../../../core/view/view.ts';
import { changedSettings, type SettingsDraft, settingText, typedSetting } from '../../models/settingsDraft.ts';
import { usePane } from '../../state/usePane.ts';
import { SET_UP } from '../../words/setUp.ts';
import { Choice } from '../Choice.tsx';
import { TextField } from '../TextField.tsx';

/** Every setting of the book as a form. */
export function Settings({ settings }: { readonly settings: readonly SettingView[] }) {
  const { store, state, say } = usePane();
  const [draft, setDraft] = useState<SettingsDraft>({});
  const values = changedSettings(settings, draft);
  const count = Object.keys(values ?? {}).length;
  const save = async (): Promise<void> => {
    if (!values || count === 0) return;
    const outcome = await store.run({ kind: 'settings', values });
    if (outcome?.done) setDraft({});
  };
  return (
    <details class="panel">
      <summary>{say(SET_UP.settingsTitle)}</summary>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div class="columns">
          {settings.map((setting) => (
            <SettingField
              key={setting.key}
              setting={setting}
              text={draft[setting.key] ?? settingText(setting)}
              onChange={(text) => setDraft({ ...draft, [setting.key]: text })}
            />
          ))}
        </div>
        <div class="actions">
          <button type="submit" class="primary" disabled={state.busy || count === 0}>
            {say(SET_UP.saveSettings)}
          </button>
          {count > 0 && <span class="quiet">{say(SET_UP.unsaved, { count })}</span>}
        </div>
      </form>
    </details>
  );
}

interface FieldProps {
  readonly setting: SettingView;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

const FAULTS = { fraction: SET_UP.notAFraction, count: SET_UP.notACount, day: SET_UP.notADay };

function SettingField({ setting, text, onChange }: FieldProps) {
  const { say } = usePane();
  const { name, note, type, options } = setting;
  if (type === 'term') {
    const choices = options.map(({ code, word }) => ({ value: code, label: word }));
    return <Choice label={name} help={note} value={codeOf(setting, text)} options={choices} onChoose={onChange} />;
  }
  const typed = typedSetting(setting, text);
  const error = 'wrong' in typed ? say(FAULTS[typed.wrong], { found: text }) : undefined;
  return <TextField label={name} help={note} error={error} value={text} onChange={onChange} />;
}

/** The book may hold a code or its word; the list offers codes. */
const codeOf = ({ options }: SettingView, text: string): string =>
  options.find(({ code, word }) => code === text || word === text)?.code ?? text;
