import { useState } from 'preact/hooks';
import type { WordedView } from '../../../core/view/view.ts';
import { usePane } from '../../state/usePane.ts';
import { QUALITY } from '../../words/quality.ts';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { Field } from '../Field.tsx';

interface Props {
  readonly id: string;
  readonly worded: WordedView;
  readonly rewrite: string;
  readonly message: string;
  readonly onClose: () => void;
}

/** What a rewrite leaves for people to fill in. */
const GAP = /_{2,}/;

/**
 * The cell before and after. Gaps of the rewrite are filled in here, because a sentence with gaps is no key result; the
 * change is refused when somebody changed the cell meanwhile.
 */
export function ApplyDialog({ id, worded: { sheet, column, text }, rewrite, message, onClose }: Props) {
  const { store, say } = usePane();
  const [wording, setWording] = useState(rewrite);
  const hasGap = GAP.test(wording);
  const apply = (): void => {
    onClose();
    const edits = [{ sheet, id, column, from: text, to: wording.trim() }];
    void store.run({ kind: 'edit', edits, why: say(QUALITY.why, { message }) });
  };
  return (
    <ConfirmDialog
      title={say(QUALITY.applyTitle)}
      confirm={say(QUALITY.apply)}
      ready={!hasGap && wording.trim() !== '' && wording.trim() !== text}
      onConfirm={apply}
      onClose={onClose}
    >
      <p class="quiet">{say(QUALITY.before)}</p>
      <p>
        <bdi>{text}</bdi>
      </p>
      <Field label={say(QUALITY.after)} help={hasGap ? say(QUALITY.fillGaps) : undefined}>
        {(control) => (
          <textarea
            {...control}
            dir="auto"
            rows={4}
            value={wording}
            onInput={(event) => setWording(event.currentTarget.value)}
          />
        )}
      </Field>
    </ConfirmDialog>
  );
}
