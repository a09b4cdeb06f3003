import { describe, expect, it } from 'vitest';
import { blueprintLayout } from '../../../core/blueprint/blueprintLayout.ts';
import { COLUMNS } from '../../../core/blueprint/columns.ts';
import { EDITIONS } from '../../../core/blueprint/edition.ts';
import { rowFormula } from '../../../core/blueprint/rowFormula.ts';
import { spellerFor } from '../../../core/blueprint/speller.ts';
import { LANGUAGES } from '../../../core/model/vocabulary.ts';

const ROWS = [1, 3, 27, 302, 1_048_576];

describe('the formula of a column for every row', () => {
  it.each(LANGUAGES.flatMap((language) => EDITIONS.map((edition) => [language, edition] as const)))(
    'is what it is for each row alone: %s, %s',
    (language, edition) => {
      const layout = blueprintLayout(language);
      const columns = Object.values(COLUMNS).flat();
      expect(columns.filter(({ formula }) => formula).length).toBeGreaterThan(30);
      for (const { key, formula } of columns) {
        const spelled = rowFormula(key, layout, edition);
        expect(ROWS.map((row) => spelled?.(row))).toEqual(
          ROWS.map((row) => formula?.(spellerFor(layout, edition, row))),
        );
      }
    },
  );

  it('is that of the book asked for, whatever was asked before', () => {
    const layout = blueprintLayout('en');
    const settings = layout.sheets.settings;
    if (!settings) throw new Error('no settings');
    const renamed = { ...layout, sheets: { ...layout.sheets, settings: { ...settings, name: "Rules of '26" } } };
    expect(rowFormula('kr.lightCode', layout, 'portable')?.(3)).toContain("'Settings'!");
    expect(rowFormula('kr.lightCode', renamed, 'portable')?.(3)).toContain("'Rules of ''26'!");
    expect(rowFormula('kr.lightCode', renamed, 'lambda')?.(3)).toContain('KRLIGHT(');
  });

  it('is none for a column that people fill in', () => {
    expect(rowFormula('kr.target', blueprintLayout('en'), 'portable')).toBeUndefined();
  });
});
