/** What the ribbon and the cell menu can run, by the names the manifest gives to Office. */
export const COMMANDS = [
  'setUp',
  'upgrade',
  'makePortable',
  'useFunctions',
  'check',
  'refreshLights',
  'checkIn',
  'board',
] as const;
export type CommandName = (typeof COMMANDS)[number];
