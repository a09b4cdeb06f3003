import { useState } from 'preact/hooks';
import { showDay } from '../format.ts';
import { lastValue } from '../state/load.ts';
import { usePane } from '../state/usePane.ts';
import { SHELL } from '../words/shell.ts';
import { Field } from './Field.tsx';

/** Cycle and day in view, who is asking, and the other language. */
export function TopBar() {
  const { store, state, say, language } = usePane();
  const [naming, setNaming] = useState(false);
  const view = lastValue(state.tracker);
  const day = view && showDay(view.asOf, language);
  return (
    <header class="top-bar">
      <p class="cycle">
        {view && view.state !== 'absent' && day && (
          <bdi>{view.cycle.name ? say(SHELL.cycle, { cycle: view.cycle.name, day }) : say(SHELL.asOf, { day })}</bdi>
        )}
      </p>
      <button type="button" class="link" aria-expanded={naming} onClick={() => setNaming(!naming)}>
        <bdi>{state.who || say(SHELL.anonymous)}</bdi>
      </button>
      <button
        type="button"
        class="link"
        lang={language === 'en' ? 'zh-CN' : 'en'}
        onClick={() => store.speak(language === 'en' ? 'zh-CN' : 'en')}
      >
        {say(SHELL.otherLanguage)}
      </button>
      <button
        type="button"
        class="icon"
        title={say(SHELL.refresh)}
        aria-label={say(SHELL.refresh)}
        onClick={() => void store.refresh()}
      >
        <span aria-hidden="true">↻</span>
      </button>
      {naming && <NameForm onDone={() => setNaming(false)} />}
    </header>
  );
}

function NameForm({ onDone }: { readonly onDone: () => void }) {
  const { store, state, say } = usePane();
  const [name, setName] = useState(state.who);
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        store.introduce(name.trim());
        onDone();
      }}
    >
      <Field label={say(SHELL.name)} help={say(SHELL.nameHelp)}>
        {(control) => (
          <input
            {...control}
            type="text"
            dir="auto"
            maxLength={100}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <button type="submit" class="primary">
        {say(SHELL.save)}
      </button>
    </form>
  );
}
