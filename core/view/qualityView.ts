import type { ColumnKey } from '../blueprint/keys.ts';
import { checkTogether } from '../check/checkTogether.ts';
import { checkWording, type WordedRow } from '../check/checkWording.ts';
import type { Book } from '../codec/readBook.ts';
import type { Language } from '../model/vocabulary.ts';
import { assess } from '../score/assess.ts';
import type { Assessment } from '../wording/assessStatement.ts';
import { DIMENSIONS, type Smart } from '../wording/smart.ts';
import { smartSentence } from '../wording/smartSentence.ts';
import { DIMENSION_WORDS } from '../words/dimensions.ts';
import type { ViewContext } from './trackerView.ts';
import type { FindingView, QualityView, SmartView, WordedView } from './view.ts';
import { cellPlace } from './viewPlace.ts';
import { orNull } from './viewValues.ts';

const TEXT_COLUMN = { objectives: 'objective.objective', keyResults: 'kr.keyResult' } as const satisfies Record<
  WordedRow['sheet'],
  ColumnKey
>;

/** How every statement is worded, good ones included, and what only several of them show together. */
export function qualityView({ tracker }: Book, { today, language }: ViewContext): QualityView {
  const placeOf = (sheet: WordedRow['sheet'], row: number) => cellPlace(tracker.layout, TEXT_COLUMN[sheet], row);
  return {
    rows: checkWording(tracker, language).map(
      ({ item, sheet, text, wording }): WordedView => ({
        id: orNull(item.id),
        place: placeOf(sheet, item.row),
        sheet,
        column: TEXT_COLUMN[sheet],
        text,
        verdict: wording.verdict,
        overall: wording.overall,
        findings: wording.findings.map(findingView),
        smart: wording.smart ? smartViews(wording.smart, language) : [],
      }),
    ),
    together: checkTogether(tracker, assess(tracker, today), language).map(({ code, message, question, rows }) => ({
      code,
      message,
      question,
      places: rows.map(({ sheet, item }) => placeOf(sheet, item.row)),
    })),
  };
}

const findingView = ({ rewrite, ...finding }: Assessment['findings'][number]): FindingView => ({
  ...finding,
  rewrite: orNull(rewrite),
});

const smartViews = (smart: Smart, language: Language): readonly SmartView[] =>
  DIMENSIONS.map((dimension) => ({
    dimension,
    word: DIMENSION_WORDS[dimension][language],
    answer: smart[dimension].answer,
    sentence: smartSentence(smart, dimension, language),
  }));
