import { isKept, type Kept } from '../model/accepts.ts';
import type { ValidationState } from '../model/book.ts';
import { serialOf } from '../model/instants.ts';
import { fail, meterMethods, Served } from '../runtime/served.ts';
import { dateOf, type World } from '../runtime/world.ts';
import { DataValidationCriteria as Criteria } from './enums.ts';
import { placeOf, rangeOf } from './range.ts';

type GValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type GBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type GDate = GoogleAppsScript.Base.Date;
type Readers = 'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText';

const EMPTY: ValidationState = { criteria: Criteria.CUSTOM_FORMULA, values: [], allowInvalid: true, helpText: null };

class FakeValidation extends Served implements Pick<GValidation, Readers> {
  readonly state: ValidationState;

  constructor(world: World, state: ValidationState) {
    super(world);
    this.state = state;
  }
  copy() {
    return builderOf(this.world, this.state);
  }
  getAllowInvalid() {
    return this.state.allowInvalid;
  }
  getCriteriaType() {
    return this.state.criteria;
  }
  getCriteriaValues(): unknown[] {
    return this.state.values.map((value) => {
      if (Array.isArray(value)) return [...value];
      if (!isKept(value)) return value;
      if (value.range) return rangeOf(this.world, value.range.sheet, value.range.block);
      return dateOf(this.world, value.day ?? 0);
    });
  }
  getHelpText() {
    return this.state.helpText ?? '';
  }
}
meterMethods(FakeValidation, 'DataValidation');

type Requirements =
  | `requireDate${'' | 'After' | 'Before' | 'Between' | 'EqualTo' | 'OnOrAfter' | 'OnOrBefore'}`
  | `requireNumber${'Between' | 'EqualTo' | 'GreaterThan' | 'GreaterThanOrEqualTo' | 'LessThan' | 'LessThanOrEqualTo'}`
  | 'requireCheckbox'
  | 'requireFormulaSatisfied'
  | 'requireTextEqualTo'
  | 'requireValueInList'
  | 'requireValueInRange';

class FakeValidationBuilder
  extends Served
  implements Pick<GBuilder, Readers | Requirements | 'build' | 'setAllowInvalid' | 'setHelpText'>
{
  state: ValidationState;
  #isChosen = false;

  constructor(world: World, state: ValidationState = EMPTY) {
    super(world);
    this.state = state;
    this.#isChosen = state !== EMPTY;
  }
  build() {
    if (!this.#isChosen) fail(this, 'A data validation rule needs a criterion.');
    return new FakeValidation(this.world, this.state) as unknown as GValidation;
  }
  copy() {
    return builderOf(this.world, this.state);
  }
  getAllowInvalid() {
    return this.state.allowInvalid;
  }
  getCriteriaType() {
    return this.state.criteria;
  }
  getCriteriaValues() {
    return [...this.state.values];
  }
  getHelpText() {
    return this.state.helpText ?? '';
  }
  setAllowInvalid(allowInvalid: boolean) {
    return this.#with({ allowInvalid });
  }
  setHelpText(helpText: string) {
    return this.#with({ helpText });
  }

  requireCheckbox(...values: readonly unknown[]) {
    return this.#require(Criteria.CHECKBOX, ...values);
  }
  requireFormulaSatisfied(formula: string) {
    return this.#require(Criteria.CUSTOM_FORMULA, formula);
  }
  requireTextEqualTo(text: string) {
    return this.#require(Criteria.TEXT_EQUAL_TO, text);
  }
  requireValueInList(values: string[], showDropdown = true) {
    return this.#require(Criteria.VALUE_IN_LIST, [...values], showDropdown);
  }
  requireValueInRange(range: GRange, showDropdown = true) {
    return this.#require(Criteria.VALUE_IN_RANGE, { range: placeOf(range) } satisfies Kept, showDropdown);
  }
  requireNumberBetween(start: number, end: number) {
    return this.#require(Criteria.NUMBER_BETWEEN, start, end);
  }
  requireNumberEqualTo(number: number) {
    return this.#require(Criteria.NUMBER_EQUAL_TO, number);
  }
  requireNumberGreaterThan(number: number) {
    return this.#require(Criteria.NUMBER_GREATER_THAN, number);
  }
  requireNumberGreaterThanOrEqualTo(number: number) {
    return this.#require(Criteria.NUMBER_GREATER_THAN_OR_EQUAL_TO, number);
  }
  requireNumberLessThan(number: number) {
    return this.#require(Criteria.NUMBER_LESS_THAN, number);
  }
  requireNumberLessThanOrEqualTo(number: number) {
    return this.#require(Criteria.NUMBER_LESS_THAN_OR_EQUAL_TO, number);
  }
  requireDate() {
    return this.#require(Criteria.DATE_IS_VALID_DATE);
  }
  requireDateAfter(date: GDate) {
    return this.#require(Criteria.DATE_AFTER, this.#day(date));
  }
  requireDateBefore(date: GDate) {
    return this.#require(Criteria.DATE_BEFORE, this.#day(date));
  }
  requireDateBetween(start: GDate, end: GDate) {
    return this.#require(Criteria.DATE_BETWEEN, this.#day(start), this.#day(end));
  }
  requireDateEqualTo(date: GDate) {
    return this.#require(Criteria.DATE_EQUAL_TO, this.#day(date));
  }
  requireDateOnOrAfter(date: GDate) {
    return this.#require(Criteria.DATE_ON_OR_AFTER, this.#day(date));
  }
  requireDateOnOrBefore(date: GDate) {
    return this.#require(Criteria.DATE_ON_OR_BEFORE, this.#day(date));
  }

  #day(date: GDate): Kept {
    return { day: Math.floor(serialOf(Number(date), this.world.book.zone)) };
  }
  #require(criteria: ValidationState['criteria'], ...values: readonly unknown[]): GBuilder {
    this.#isChosen = true;
    return this.#with({ criteria, values });
  }
  #with(change: Partial<ValidationState>): GBuilder {
    this.state = { ...this.state, ...change };
    return this as unknown as GBuilder;
  }
}
meterMethods(FakeValidationBuilder, 'DataValidationBuilder');

const builderOf = (world: World, state?: ValidationState): GBuilder =>
  new FakeValidationBuilder(world, state) as unknown as GBuilder;

/** A rule that is to be made. */
export const newValidation = (world: World): GBuilder => builderOf(world);

/** A rule as scripts hold it. */
export const validationOf = (world: World, state: ValidationState | undefined): GValidation | null =>
  state ? (new FakeValidation(world, state) as unknown as GValidation) : null;

/** What a rule that a script holds says; a builder is not a rule yet. */
export function validationState(rule: GValidation): ValidationState {
  const given: unknown = rule;
  if (!(given instanceof FakeValidation)) throw new Error('not a data validation rule; was build() left out?');
  return given.state;
}
