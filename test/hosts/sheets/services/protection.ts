import type { ProtectionState, SheetState } from '../model/book.ts';
import type { Block } from '../model/layer.ts';
import { meterMethods, Served } from '../runtime/served.ts';
import { OWNER, type World } from '../runtime/world.ts';
import { ProtectionType } from './enums.ts';
import { placeOf, rangeOf } from './range.ts';

type GProtection = GoogleAppsScript.Spreadsheet.Protection;
type GUser = GoogleAppsScript.Base.User;
type Methods =
  | 'addEditor'
  | 'addEditors'
  | 'canEdit'
  | 'getDescription'
  | 'getEditors'
  | 'getProtectionType'
  | 'getRange'
  | 'getUnprotectedRanges'
  | 'isWarningOnly'
  | 'remove'
  | 'removeEditor'
  | 'removeEditors'
  | 'setDescription'
  | 'setUnprotectedRanges'
  | 'setWarningOnly';

class FakeProtection extends Served implements Pick<GProtection, Methods> {
  readonly #state: ProtectionState;

  constructor(world: World, state: ProtectionState) {
    super(world);
    this.#state = state;
  }
  get #google(): GProtection {
    return this as unknown as GProtection;
  }
  addEditor(user: string | GUser) {
    return this.addEditors([emailOf(user)]);
  }
  addEditors(emails: string[]) {
    this.#state.editors = [...new Set([...this.#state.editors, ...emails])];
    return this.#google;
  }
  canEdit() {
    return this.#state.warningOnly || this.#state.editors.includes(this.world.user);
  }
  getDescription() {
    return this.#state.description;
  }
  getEditors() {
    return this.#state.editors.map(userOf);
  }
  getProtectionType() {
    return this.#state.block ? ProtectionType.RANGE : ProtectionType.SHEET;
  }
  getRange() {
    const { sheet, block = wholeOf(sheet) } = this.#state;
    return rangeOf(this.world, sheet, block);
  }
  getUnprotectedRanges() {
    return this.#state.unprotected.map((block) => rangeOf(this.world, this.#state.sheet, block));
  }
  isWarningOnly() {
    return this.#state.warningOnly;
  }
  remove() {
    this.#state.sheet.protections = this.#state.sheet.protections.filter(({ id }) => id !== this.#state.id);
  }
  removeEditor(user: string | GUser) {
    return this.removeEditors([user]);
  }
  removeEditors(users: readonly (string | GUser)[]) {
    const gone = users.map(emailOf);
    // Nobody can shut the owner out.
    this.#state.editors = this.#state.editors.filter((email) => email === OWNER || !gone.includes(email));
    return this.#google;
  }
  setDescription(description: string) {
    this.#state.description = description;
    return this.#google;
  }
  setUnprotectedRanges(ranges: readonly GoogleAppsScript.Spreadsheet.Range[]) {
    this.#state.unprotected = ranges.map((range) => placeOf(range).block);
    return this.#google;
  }
  setWarningOnly(isWarningOnly: boolean) {
    this.#state.warningOnly = isWarningOnly;
    return this.#google;
  }
}
meterMethods(FakeProtection, 'Protection');

const emailOf = (user: string | GUser): string => (typeof user === 'string' ? user : user.getEmail());

const wholeOf = ({ maxRows, maxColumns }: SheetState): Block => ({
  row: 1,
  column: 1,
  rows: maxRows,
  columns: maxColumns,
});

/** Somebody with an address. */
export const userOf = (email: string): GUser => ({ getEmail: () => email, getUserLoginId: () => email });

/** Protects a block, or a whole sheet, which has at most one protection of its own. */
export function protect(world: World, sheet: SheetState, block?: Block): GProtection {
  const found = block ? undefined : sheet.protections.find((protection) => !protection.block);
  const state: ProtectionState = found ?? {
    id: world.book.nextId(),
    sheet,
    block,
    description: '',
    warningOnly: false,
    editors: [...new Set([OWNER, world.user])],
    unprotected: [],
  };
  if (!found) sheet.protections.push(state);
  return protectionOf(world, state);
}

/** Protections of one type. */
export const protectionsOf = (
  world: World,
  { protections }: SheetState,
  type: GoogleAppsScript.Spreadsheet.ProtectionType,
): GProtection[] =>
  protections
    .filter(({ block }) => (block ? ProtectionType.RANGE : ProtectionType.SHEET) === type)
    .map((state) => protectionOf(world, state));

const protectionOf = (world: World, state: ProtectionState): GProtection =>
  new FakeProtection(world, state) as unknown as GProtection;
