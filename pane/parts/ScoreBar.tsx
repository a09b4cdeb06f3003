import { showScore } from '../format.ts';
import { usePane } from '../state/usePane.ts';
import { SHELL } from '../words/shell.ts';

interface Props {
  readonly score: number | null | undefined;
  readonly expected: number | null | undefined;
}

/** A score as a bar with a mark where it should be by now; the numbers stand beside it in words. */
export function ScoreBar({ score, expected }: Props) {
  const { say, language } = usePane();
  const expectation = expected ?? undefined;
  return (
    <span class="score">
      <svg class="score-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="bar-back" width="100" height="8" />
        <rect class="bar-fill" width={Math.max(0, Math.min(1, score ?? 0)) * 100} height="8" />
        {expectation !== undefined && (
          <rect class="bar-mark" x={Math.min(98, expectation * 100)} width="2" height="8" />
        )}
      </svg>
      <span class="score-number">
        {score === null || score === undefined ? say(SHELL.noScore) : showScore(score, language)}
      </span>
      {expectation !== undefined && (
        <span class="quiet">
          {say(SHELL.expected)} {showScore(expectation, language)}
        </span>
      )}
    </span>
  );
}
