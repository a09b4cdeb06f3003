import { markAppearance } from '../../core/blueprint/appearance.ts';
import type { Rule } from '../../core/blueprint/rules.ts';
import { LARGEST_NUMBER } from '../../core/blueprint/sheetForm.ts';
import type { Validation } from '../../core/blueprint/validations.ts';
import { BOOK_COLOURS } from '../../core/display/colours.ts';
import { colour } from './looks.ts';
import type { Range, Services } from './services.ts';

type App = Services['app'];
type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const WHITE = '#FFFFFF';

/**
 * A rule of ours as a conditional format of Google's, if it has one for it.
 *
 * There are no bars in cells: a shade from white to full says the same. And no number formats: a day among numbers is
 * formatted where it is written.
 */
export function formatRule(rule: Rule, ranges: Range[], app: App): FormatRule | undefined {
  const builder = app.newConditionalFormatRule().setRanges(ranges);
  if (rule.kind === 'bar') {
    const { NUMBER } = app.InterpolationType;
    return builder
      .setGradientMinpointWithValue(WHITE, NUMBER, '0')
      .setGradientMaxpointWithValue(colour(BOOK_COLOURS.bar), NUMBER, '1')
      .build();
  }
  const { bold, colour: text, background } = markAppearance(rule.mark);
  if (!text && !background) return undefined;
  builder.whenFormulaSatisfied(`=${rule.formula.replace(/_xlfn\./g, '')}`);
  if (bold) builder.setBold(true);
  if (text) builder.setFontColor(colour(text));
  if (background) builder.setBackground(colour(background));
  return builder.build();
}

/**
 * Dropdown or refusal; `undefined` for a calculated cell: Google would mark every formula in it as invalid, so those
 * are protected instead. `rangeOf` gives the cells a list of ids stands in.
 */
export function dataValidation(
  { accepts, strict, refusal }: Validation,
  app: App,
  rangeOf: (reference: string) => Range,
): GoogleAppsScript.Spreadsheet.DataValidation | undefined {
  const builder = app.newDataValidation().setAllowInvalid(!strict).setHelpText(refusal);
  switch (accepts.kind) {
    case 'list':
      return builder.requireValueInList([...accepts.words], true).build();
    case 'ids':
      return builder.requireValueInRange(rangeOf(accepts.range), true).build();
    case 'number':
      return builder
        .requireNumberBetween(accepts.from ?? -LARGEST_NUMBER, accepts.to ?? Number(LARGEST_NUMBER))
        .build();
    case 'day':
      return builder.requireDateBetween(noon(accepts.from), noon(accepts.to)).build();
    case 'nothing':
      return undefined;
    default:
      return accepts satisfies never;
  }
}

const UNIX_EPOCH = 25_569;

/** Noon of a day, which is on that day in every time zone but two. */
const noon = (day: number): Date => new Date((day - UNIX_EPOCH + 0.5) * 86_400_000);
