import type { Services } from './services.ts';

/** Under which key the file says, to scripts only, which blueprint it follows. */
const SCHEMA_KEY = 'okr.schema';

/** Writes the schema as developer metadata: a copy for other scripts; what counts is the hidden sheet, which files have. */
export function rememberSchema(value: string, { app }: Services): void {
  const spreadsheet = app.getActiveSpreadsheet();
  const [known] = spreadsheet.createDeveloperMetadataFinder().withKey(SCHEMA_KEY).find();
  if (known) known.setValue(value);
  else spreadsheet.addDeveloperMetadata(SCHEMA_KEY, value, app.DeveloperMetadataVisibility.DOCUMENT);
}
