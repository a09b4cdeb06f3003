import type { Univer } from '@univerjs/core';
import type { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';

type Preset = ReturnType<typeof UniverSheetsDataValidationPreset>;

/** Gives a Univer the plugins of presets; the umbrella package that does so brings a hundred megabytes besides. */
export function registerPlugins(univer: Univer, presets: readonly Preset[]): void {
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
}
