import { formulaTokens } from '../../../../template/patch/formulaTokens.ts';
import type { GradientPoint, RuleFormat, RuleState, SheetBlock } from '../model/book.ts';
import { fail, meterMethods, Served } from '../runtime/served.ts';
import type { World } from '../runtime/world.ts';
import { BooleanCriteria as Criteria, InterpolationType } from './enums.ts';
import { placeOf, rangeOf } from './range.ts';

type GRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GGradient = GoogleAppsScript.Spreadsheet.GradientCondition;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type Interpolation = GoogleAppsScript.Spreadsheet.InterpolationType;
type Readers = 'copy' | 'getBooleanCondition' | 'getGradientCondition' | 'getRanges';

const EMPTY: RuleState = {
  ranges: [],
  criteria: undefined,
  values: [],
  format: { background: null, fontColor: null, bold: null, italic: null, strikethrough: null, underline: null },
  gradient: {},
};

abstract class RuleReader extends Served implements Pick<GRule, Readers> {
  state: RuleState;

  constructor(world: World, state: RuleState) {
    super(world);
    this.state = state;
  }
  copy() {
    return new FakeRuleBuilder(this.world, this.state) as unknown as GBuilder;
  }
  getRanges() {
    return this.state.ranges.map(({ sheet, block }) => rangeOf(this.world, sheet, block));
  }
  getBooleanCondition(): GCondition | null {
    const { criteria, values, format } = this.state;
    if (!criteria) return null;
    return {
      getCriteriaType: () => criteria,
      getCriteriaValues: () => [...values],
      getBackground: () => format.background,
      getBold: () => format.bold,
      getFontColor: () => format.fontColor,
      getItalic: () => format.italic,
      getStrikethrough: () => format.strikethrough,
      getUnderline: () => format.underline,
    };
  }
  getGradientCondition(): GGradient | null {
    const { min, mid, max } = this.state.gradient;
    if (!min && !max) return null;
    const [color, type, value] = [
      (point?: GradientPoint): string => point?.color ?? '',
      (point?: GradientPoint): Interpolation | null => point?.type ?? null,
      (point?: GradientPoint): string => point?.value ?? '',
    ];
    return {
      getMinColor: () => color(min),
      getMinType: () => type(min),
      getMinValue: () => value(min),
      getMidColor: () => color(mid),
      getMidType: () => type(mid),
      getMidValue: () => value(mid),
      getMaxColor: () => color(max),
      getMaxType: () => type(max),
      getMaxValue: () => value(max),
    };
  }
}

class FakeRule extends RuleReader {}

type Conditions =
  | `whenNumber${'Between' | 'EqualTo' | 'GreaterThan' | 'GreaterThanOrEqualTo' | 'LessThan' | 'LessThanOrEqualTo'}`
  | `whenText${'Contains' | 'DoesNotContain' | 'EqualTo' | 'EndsWith' | 'StartsWith'}`
  | `whenCell${'Empty' | 'NotEmpty'}`
  | 'whenFormulaSatisfied';
type Setters =
  | `set${'Background' | 'FontColor' | 'Bold' | 'Italic' | 'Strikethrough' | 'Underline' | 'Ranges'}`
  | `setGradient${'Maxpoint' | 'Minpoint' | 'MaxpointWithValue' | 'MidpointWithValue' | 'MinpointWithValue'}`;

class FakeRuleBuilder extends RuleReader implements Pick<GBuilder, Readers | Conditions | Setters | 'build'> {
  build() {
    const { ranges, criteria, gradient } = this.state;
    if (ranges.length === 0) fail(this, 'Conditional format rules must have at least one range.');
    if (!criteria && !gradient.min && !gradient.max) fail(this, 'Conditional format rules must have a condition.');
    return new FakeRule(this.world, this.state) as unknown as GRule;
  }
  setRanges(ranges: GRange[]) {
    return this.#with({ ranges: ranges.map((range): SheetBlock => placeOf(range)) });
  }
  setBackground(background: string | null) {
    return this.#mark({ background });
  }
  setFontColor(fontColor: string | null) {
    return this.#mark({ fontColor });
  }
  setBold(bold: boolean | null) {
    return this.#mark({ bold });
  }
  setItalic(italic: boolean | null) {
    return this.#mark({ italic });
  }
  setStrikethrough(strikethrough: boolean | null) {
    return this.#mark({ strikethrough });
  }
  setUnderline(underline: boolean | null) {
    return this.#mark({ underline });
  }
  setGradientMaxpoint(color: string) {
    return this.#point('max', { color, type: null, value: '' });
  }
  setGradientMinpoint(color: string) {
    return this.#point('min', { color, type: null, value: '' });
  }
  setGradientMaxpointWithValue(color: string, type: Interpolation, value: string) {
    return this.#point('max', { color, type, value });
  }
  setGradientMidpointWithValue(color: string, type: Interpolation, value: string) {
    return this.#point('mid', { color, type, value });
  }
  setGradientMinpointWithValue(color: string, type: Interpolation, value: string) {
    return this.#point('min', { color, type, value });
  }

  whenFormulaSatisfied(formula: string) {
    if (!formula.startsWith('=')) fail(this, `The formula of a rule begins with "=": ${formula}`);
    return this.#when(Criteria.CUSTOM_FORMULA, formula);
  }
  whenCellEmpty() {
    return this.#when(Criteria.CELL_EMPTY);
  }
  whenCellNotEmpty() {
    return this.#when(Criteria.CELL_NOT_EMPTY);
  }
  whenNumberBetween(start: number, end: number) {
    return this.#when(Criteria.NUMBER_BETWEEN, start, end);
  }
  whenNumberEqualTo(number: number) {
    return this.#when(Criteria.NUMBER_EQUAL_TO, number);
  }
  whenNumberGreaterThan(number: number) {
    return this.#when(Criteria.NUMBER_GREATER_THAN, number);
  }
  whenNumberGreaterThanOrEqualTo(number: number) {
    return this.#when(Criteria.NUMBER_GREATER_THAN_OR_EQUAL_TO, number);
  }
  whenNumberLessThan(number: number) {
    return this.#when(Criteria.NUMBER_LESS_THAN, number);
  }
  whenNumberLessThanOrEqualTo(number: number) {
    return this.#when(Criteria.NUMBER_LESS_THAN_OR_EQUAL_TO, number);
  }
  whenTextContains(text: string) {
    return this.#when(Criteria.TEXT_CONTAINS, text);
  }
  whenTextDoesNotContain(text: string) {
    return this.#when(Criteria.TEXT_DOES_NOT_CONTAIN, text);
  }
  whenTextEqualTo(text: string) {
    return this.#when(Criteria.TEXT_EQUAL_TO, text);
  }
  whenTextEndsWith(text: string) {
    return this.#when(Criteria.TEXT_ENDS_WITH, text);
  }
  whenTextStartsWith(text: string) {
    return this.#when(Criteria.TEXT_STARTS_WITH, text);
  }

  #when(criteria: RuleState['criteria'], ...values: readonly unknown[]): GBuilder {
    return this.#with({ criteria, values });
  }
  #mark(change: Partial<RuleFormat>): GBuilder {
    return this.#with({ format: { ...this.state.format, ...change } });
  }
  #point(point: 'min' | 'mid' | 'max', to: GradientPoint): GBuilder {
    if (to.type !== null && !Object.values(InterpolationType).includes(to.type)) fail(this, 'There is no such type.');
    return this.#with({ gradient: { ...this.state.gradient, [point]: to } });
  }
  #with(change: Partial<RuleState>): GBuilder {
    this.state = { ...this.state, ...change };
    return this as unknown as GBuilder;
  }
}
meterMethods(FakeRuleBuilder, 'ConditionalFormatRuleBuilder');
meterMethods(FakeRule, 'ConditionalFormatRule');

/** A rule that is to be made. */
export const newRule = (world: World): GBuilder => new FakeRuleBuilder(world, EMPTY) as unknown as GBuilder;

/** A rule as scripts hold it. */
export const ruleOf = (world: World, state: RuleState): GRule => new FakeRule(world, state) as unknown as GRule;

/** What a rule that a script holds says, once a sheet is asked to keep it. */
export function ruleState(world: World, rule: GRule): RuleState {
  const given: unknown = rule;
  if (!(given instanceof FakeRule)) throw new Error('not a conditional format rule; was build() left out?');
  const { ranges, criteria, values } = given.state;
  const homes = new Set(ranges.map(({ sheet }) => sheet));
  if (homes.size > 1) fail(given, 'All ranges of a conditional format rule must be on the same sheet.');
  const [formula] = values;
  if (criteria === Criteria.CUSTOM_FORMULA && mentionsSheet(String(formula)))
    fail(given, 'Conditional format rule cannot reference a different sheet.');
  if (criteria === Criteria.CUSTOM_FORMULA && mentionsScript(world, String(formula)))
    throw new Error(`nobody knows whether Sheets calls a script from a conditional format: ${String(formula)}`);
  return given.state;
}

const mentionsSheet = (formula: string): boolean => formulaTokens(formula).some(({ text }) => text === '!');

const mentionsScript = ({ functions }: World, formula: string): boolean =>
  formulaTokens(formula).some(({ text, leads }) => leads === '(' && functions.has(text.toUpperCase()));
