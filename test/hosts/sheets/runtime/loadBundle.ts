import { Script } from 'node:vm';
import type { InMemorySheets } from '../inMemorySheets.ts';
import { AuthModes } from '../services/enums.ts';
import { bareContext, type Loaded, loadInto, namesIn } from './bareContext.ts';
import { freeNames } from './freeNames.ts';
import type { AuthMode } from './permissions.ts';
import { type Declared, topLevelOf } from './topLevel.ts';
import type { MenuEntry, UiState } from './uiState.ts';
import { wireText } from './wire.ts';

/** A project as it is pushed to Apps Script. */
export interface Project {
  readonly code: string;
  /** Files of HTML beside the script, by name without ending. */
  readonly files?: Readonly<Record<string, string>>;
}

/** A project that runs on a spreadsheet. Each call is an execution of its own, which loads the script anew. */
export interface Runtime {
  readonly functions: readonly Declared[];
  /** Names the script uses that neither it nor Apps Script has, services beyond our scopes among them. */
  readonly unknownNames: () => readonly string[];
  /** Functions a page can call. */
  readonly clientFunctions: readonly string[];
  /** Somebody opens the spreadsheet. */
  readonly open: (how?: { readonly authMode?: AuthMode }) => void;
  /** Somebody installs the add-on while the spreadsheet is open. */
  readonly install: () => void;
  /** Somebody chooses an item of the menu. */
  readonly click: (caption: string) => void;
  /** A page calls a function with `google.script.run`. */
  readonly scriptRun: (name: string, args?: readonly unknown[]) => Promise<unknown>;
  /** The same call, carried out before it returns: by somebody else, in the middle of an execution (`beforeCall`). */
  readonly runMeanwhile: (name: string, args?: readonly unknown[]) => unknown;
}

/** Puts a project on a spreadsheet; cells can call its custom functions from then on. */
export function loadBundle({ code, files = {} }: Project, sheets: InMemorySheets): Runtime {
  const { meter, ui, world } = sheets;
  const { functions } = topLevelOf(code);
  const load = loader(code, sheets);
  const execute = (name: string, authMode: AuthMode, argumentsIn: (loaded: Loaded) => readonly unknown[]): unknown =>
    meter.execution(authMode, () => {
      const loaded = load();
      return inRealm(sheets, loaded, () => invoke(loaded, name, argumentsIn(loaded)));
    });
  const trigger = (name: string, authMode: AuthMode): void =>
    void execute(name, authMode, () => [{ authMode: AuthModes[authMode] }]);
  const clientFunctions = functions.map(({ name }) => name).filter((name) => !name.endsWith('_'));
  const carry = (name: string, sent: string): unknown => {
    const received = wireText(inWords(() => execute(name, 'FULL', ({ realm }) => realm.JSON.parse(sent))));
    return received === undefined ? undefined : JSON.parse(received);
  };
  const sendable = (name: string, args: readonly unknown[]): string => {
    if (!clientFunctions.includes(name)) throw new TypeError(`google.script.run.${name} is not a function`);
    return wireText(args) ?? '[]';
  };
  world.htmlFiles = new Map(Object.entries(files));
  connectCells(functions, load, sheets);
  return {
    functions,
    clientFunctions,
    unknownNames: () => unknownNames(code, sheets),
    open: ({ authMode = 'LIMITED' } = {}) => {
      ui.menus.length = 0;
      trigger('onOpen', authMode);
    },
    install: () => trigger('onInstall', 'FULL'),
    click: (caption) => void execute(functionBehind(ui, caption), 'FULL', () => []),
    scriptRun: async (name, args = []) => {
      const sent = sendable(name, args);
      await Promise.resolve(); // a page is never answered before its own code has come to an end
      return carry(name, sent);
    },
    runMeanwhile: (name, args = []) => carry(name, sendable(name, args)),
  };
}

/** Loads the script into a context of its own. */
function loader(code: string, { globals, meter, world }: InMemorySheets): () => Loaded {
  const script = new Script(code, { filename: 'Code.gs' });
  return () => loadInto(bareContext({ globals, now: () => meter.now(), log: world.log }), script);
}

function unknownNames(code: string, { globals, meter, world }: InMemorySheets): readonly string[] {
  const known = namesIn(bareContext({ globals, now: () => meter.now(), log: world.log }));
  return freeNames(code).filter((name) => !known.has(name));
}

/** What services hand out meanwhile is made of this context's own built-ins. */
function inRealm<T>({ world }: InMemorySheets, { realm }: Loaded, action: () => T): T {
  const before = world.realm;
  world.realm = realm;
  try {
    return action();
  } finally {
    world.realm = before;
  }
}

function invoke({ declared }: Loaded, name: string, args: readonly unknown[]): unknown {
  const called = declared[name];
  if (typeof called !== 'function') throw new Error(`Script function not found: ${name}`);
  return called(...args);
}

/**
 * Cells call the functions whose comment says `@customfunction`. For Google each cell is another execution with a
 * script loaded anew; here they share one, since a thousand of them would take long.
 */
function connectCells(functions: readonly Declared[], load: () => Loaded, sheets: InMemorySheets): void {
  const { world } = sheets;
  let cells: Loaded | undefined;
  const custom = functions.filter(({ comment }) => /^@customfunction\s*$/m.test(comment));
  world.functions = new Map(
    custom.map(({ name }) => [
      name.toUpperCase(),
      (...args) => {
        const loaded = cells ?? load();
        cells = loaded;
        return inRealm(sheets, loaded, () => invoke(loaded, name, args));
      },
    ]),
  );
  world.cellDate = (instant) => {
    cells ??= load();
    return new cells.realm.Date(instant);
  };
  world.calculation.restart();
}

/** The function behind an item of the menu, submenus included. */
function functionBehind({ menus }: UiState, caption: string): string {
  const itemsOf = (entries: readonly MenuEntry[]): readonly Extract<MenuEntry, { kind: 'item' }>[] =>
    entries.flatMap((entry) => (entry.kind === 'item' ? [entry] : entry.kind === 'menu' ? itemsOf(entry.entries) : []));
  const items = itemsOf(menus.flatMap(({ entries }) => entries));
  const [found, ...others] = items.filter((item) => item.caption === caption);
  const known = items.map((item) => item.caption).join(', ');
  if (!found || others.length > 0) throw new Error(`there must be one item "${caption}" in the menu: ${known}`);
  return found.functionName;
}

/** What a page hears of an error: its name and its message, nothing else. */
function inWords<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const isError = typeof error === 'object' && error !== null && 'message' in error;
    throw new Error(isError ? String(error) : `Error: ${String(error)}`);
  }
}
