import { call, item, property, set, type Thing } from './members.ts';
import { type Block, ExcelFault, newId, type StandInCell, type StandInWorkbook } from './workbook.ts';

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[];
}

interface Path {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

/** What Microsoft's client sends (officejs-protocol.md, section 3). */
export interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, Path>>;
}

export interface Answer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly ActionIndex: number };
}

/** Ranges the client has asked to keep, by the name it keeps them under. */
export type Kept = Map<string, Thing>;

/** True for a request that only lets go of ranges. */
export const isCleanUp = ({ Actions }: Request): boolean =>
  Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference');

/** Carries out a request; what was done before a fault stays done, as in Excel. */
export function answerTo(
  request: Request,
  book: StandInWorkbook,
  kept: Kept,
  fault?: { readonly at: number; readonly code: string },
): Answer {
  const resolve = resolver(request, book, kept);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [at, action] of request.Actions.entries()) {
    try {
      if (fault && at >= fault.at) throw new ExcelFault(fault.code);
      if (action.ActionType === 5) traces.push(action.Id);
      results.push({
        ActionId: action.Id,
        Value: action.ActionType === 5 ? null : perform(action, resolve, book, kept),
      });
    } catch (error) {
      if (!(error instanceof ExcelFault)) throw error;
      return {
        Error: { Code: error.code, Message: error.code, ActionIndex: at },
        Results: results,
        TraceIds: traces,
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

type Resolve = (path: number) => Thing | null;

function resolver({ ObjectPaths }: Request, book: StandInWorkbook, kept: Kept): Resolve {
  const found = new Map<number, Thing | null>();
  const follow = (id: number): Thing | null => {
    const path = ObjectPaths[id];
    if (!path) throw new Error(`no object path ${id}`);
    if (path.ObjectPathType === 1) return { kind: 'workbook' };
    if (path.ObjectPathType === 6) return kept.get(path.Name) ?? null;
    const parent = resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === 4) return property(parent, path.Name);
    if (path.ObjectPathType === 3) return call(book, parent, path.Name, argumentsOf(path.ArgumentInfo, resolve));
    const one = item(book, parent, String(path.ArgumentInfo?.Arguments?.[0]));
    if (one === null) throw new ExcelFault('ItemNotFound');
    return one;
  };
  const resolve: Resolve = (id) => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const thing = follow(id);
    found.set(id, thing);
    return thing;
  };
  return resolve;
}

const argumentsOf = (info: ArgumentInfo | undefined, resolve: Resolve): readonly unknown[] =>
  (info?.Arguments ?? []).map((argument, at) => {
    const path = info?.ReferencedObjectPathIds?.[at];
    return path ? resolve(path) : argument;
  });

function perform(action: Action, resolve: Resolve, book: StandInWorkbook, kept: Kept): unknown {
  const thing = resolve(action.ObjectPathId);
  if (thing === null) return null;
  switch (action.ActionType) {
    case 1:
      return identity(thing, kept);
    case 2:
      return query(thing, action.QueryInfo?.Select ?? [], book);
    case 3:
      call(book, thing, action.Name, argumentsOf(action.ArgumentInfo, resolve));
      return null;
    case 4:
      set(book, thing, action.Name, action.ArgumentInfo?.Arguments?.[0]);
      return null;
    default:
      throw new Error(`the stand-in has no action ${action.ActionType}`);
  }
}

function identity(thing: Thing, kept: Kept): unknown {
  if (thing.kind === 'sheet') return { Id: thing.sheet.id };
  if (thing.kind === 'table') return { Id: thing.name.current };
  const id = newId();
  if (thing.kind !== 'range' && thing.kind !== 'areas') return { Id: id, _Id: id };
  kept.set(id, thing);
  return { _ReferenceId: id };
}

function query(thing: Thing, selected: readonly string[], book: StandInWorkbook): unknown {
  switch (thing.kind) {
    case 'worksheets':
      return { _Items: book.sheets.map(({ id, name }) => ({ Id: id, Name: name })) };
    case 'names':
      return { _Items: [...book.names].map((name) => ({ _Id: name, Name: name })) };
    case 'sheet':
      return { Name: thing.sheet.name, Protection: { Protected: thing.sheet.isProtected } };
    case 'areas':
      return { Address: thing.address };
    case 'range':
      return Object.fromEntries(selected.map((name) => [capital(name), rangeProperty(thing.block, name)]));
    default:
      throw new Error(`the stand-in cannot load ${thing.kind}`);
  }
}

const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

function rangeProperty(block: Block, name: string): unknown {
  switch (name) {
    case 'rowIndex':
      return block.top;
    case 'columnIndex':
      return block.left;
    case 'rowCount':
      return block.bottom - block.top + 1;
    case 'columnCount':
      return block.right - block.left + 1;
    case 'values':
      return gridOf(block, ({ value }) => value);
    case 'formulas':
      return gridOf(block, ({ value, formula }) => formula ?? value);
    default:
      throw new Error(`the stand-in cannot load range.${name}`);
  }
}

const gridOf = (
  { sheet, top, left, bottom, right }: Block,
  show: (cell: StandInCell) => unknown,
): readonly (readonly unknown[])[] =>
  Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_, along) => {
      const cell = sheet.cells.get(top + down)?.get(left + along);
      return cell ? show(cell) : '';
    }),
  );
