import { columnOf } from '../../core/blueprint/columns.ts';
import { isColumnKey } from '../../core/blueprint/layout.ts';
import { spellerFor } from '../../core/blueprint/speller.ts';
import { columnValidation } from '../../core/blueprint/validations.ts';
import type { Language } from '../../core/model/vocabulary.ts';
import type { FUniver } from '../grid/univer.ts';

/** Speaks to people about what they are typing. */
export interface Refusal {
  readonly language: () => Language;
  readonly say: (sentence: string) => void;
}

/**
 * Keeps people from typing over a formula of ours, as dropdowns and validations do elsewhere: the grid's own
 * validation would take the formula that is there for something typed.
 */
export function refuseTyping(grid: FUniver, { language, say }: Refusal): void {
  grid.addEvent(grid.Event.BeforeSheetEditEnd, (event) => {
    const key = event.worksheet.getSheet().getCellRaw(0, event.column)?.v;
    if (!event.isConfirm || !isColumnKey(key) || event.value.toPlainText().startsWith('=')) return;
    const isOurs = event.worksheet.getSheet().getCellRaw(event.row, event.column)?.f;
    if (!columnOf(key).formula || !isOurs) return;
    const nowhere = spellerFor({ sheets: {}, settings: new Map() }, 'portable', 1);
    const refusal = columnValidation(key, nowhere, language())?.refusal;
    if (refusal === undefined) return;
    event.cancel = true;
    say(refusal);
  });
}
