import type { Operation, Style } from '../../../core/host/port.ts';
import { openGrid } from '../../../playground/grid/openGrid.ts';
import { browserHost } from '../../../playground/host/browserHost.ts';
import { type JsonSnapshot, snapshotAsJson, snapshotFromJson } from './snapshotAsJson.ts';

const container = document.createElement('div');
// Hardly to be seen: how much of the grid is drawn is no part of the contract, and drawing takes a fifth of the time.
container.style.height = '60px';
document.body.append(container);
// What formulas come to is no part of the contract: the worker that would calculate them does nothing.
const calculator = new URL('idle.js', document.baseURI);
const host = browserHost(openGrid({ container, language: 'en', dark: false, calculator }));

/** The host of the page by calls that take and give JSON, for a test outside to drive it. */
const remote = {
  load: (start: JsonSnapshot): void => host.load(snapshotFromJson(start)),
  read: async (): Promise<JsonSnapshot> => snapshotAsJson(await host.read()),
  apply: (operations: readonly Operation[], style: Style) => host.apply(operations, style),
  can: () => host.can,
};

export type Remote = typeof remote;

Object.assign(globalThis, { remote });
document.title = 'ready';
