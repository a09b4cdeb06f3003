import type { SyncWorkbookHost, WorkbookHost } from './port.ts';

/** A host that answers at once, as one that promises to. */
export const promised = (host: SyncWorkbookHost): WorkbookHost => ({
  name: host.name,
  can: host.can,
  read: async (options) => host.read(options),
  apply: async (operations, style) => host.apply(operations, style),
});
