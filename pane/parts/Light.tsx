import { LIGHT_SYMBOLS } from '../../core/display/lightLabel.ts';
import type { Light as LightCode } from '../../core/model/vocabulary.ts';
import { word } from '../../core/words/terms.ts';
import { usePane } from '../state/usePane.ts';

/** A light as symbol, word and colour, so that nobody has to tell colours apart. */
export function Light({ light }: { readonly light: LightCode }) {
  const { language } = usePane();
  return (
    <span class={`light light-${light}`}>
      <span aria-hidden="true">{LIGHT_SYMBOLS[light]}</span> {word('light', light, language)}
    </span>
  );
}
