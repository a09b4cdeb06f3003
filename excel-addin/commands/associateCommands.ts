import { COMMANDS, type CommandName } from './commandNames.ts';

/** Ties the buttons to what they do. Office greys a button out until its event is completed, however it went. */
export function associateCommands(run: (name: CommandName) => Promise<void>): void {
  for (const name of COMMANDS)
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await run(name);
      } finally {
        event.completed();
      }
    });
}
