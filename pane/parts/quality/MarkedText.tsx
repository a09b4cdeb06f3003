import { useState } from 'preact/hooks';
import type { FindingView } from '../../../core/view/view.ts';
import { segmentsOf } from '../../models/segments.ts';
import { isLong, MoreButton, shortened } from '../CellText.tsx';

interface Props {
  readonly text: string;
  readonly findings: readonly FindingView[];
}

/** A statement with its findings underlined and numbered as in the list below it. */
export function MarkedText({ text, findings }: Props) {
  const [whole, setWhole] = useState(false);
  const shown = whole ? text : shortened(text);
  return (
    <p class="card-title">
      <bdi>
        {segmentsOf(shown, findings).map((segment, at) =>
          segment.findings.length === 0 ? (
            segment.text
          ) : (
            <mark key={`${at}-${segment.text.length}`}>
              {segment.text}
              {segment.ending.length > 0 && <sup>{segment.ending.map((finding) => finding + 1).join(',')}</sup>}
            </mark>
          ),
        )}
      </bdi>{' '}
      {isLong(text) && <MoreButton whole={whole} onToggle={() => setWhole(!whole)} />}
    </p>
  );
}
