import cfEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import cfChinese from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreChinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import dvEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import dvChinese from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { CATALOGUE } from '../../core/functions/catalogue.ts';
import type { Language } from '../../core/model/vocabulary.ts';
import { finishCalculation } from './finishCalculation.ts';
import { functionInfo, functionWords } from './functionInfo.ts';
import { missingWords } from './missingWords.ts';
import { registerPlugins } from './registerPlugins.ts';
import {
  CalculationMode,
  FUniver,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverSheetsConditionalFormattingPreset,
  UniverSheetsCorePreset,
  UniverSheetsDataValidationPreset,
} from './univer.ts';

/** Where the grid stands, how it is to speak and look, and where its calculator is. */
export interface GridOptions {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly dark: boolean;
  readonly calculator: URL;
}

const LOCALES = { 'zh-CN': LocaleType.ZH_CN, en: LocaleType.EN_US } as const;

/** An empty grid that knows the words of our functions; formulas are calculated beside the page, in a worker. */
export function openGrid({ container, language, dark, calculator }: GridOptions): FUniver {
  const univer = new Univer({
    locale: LOCALES[language],
    locales: {
      [LOCALES['zh-CN']]: mergeLocales(
        coreChinese,
        cfChinese,
        dvChinese,
        functionWords(CATALOGUE, 'zh-CN'),
        missingWords('zh-CN'),
      ),
      [LOCALES.en]: mergeLocales(coreEnglish, cfEnglish, dvEnglish, functionWords(CATALOGUE, 'en'), missingWords('en')),
    },
    darkMode: dark,
    logLevel: LogLevel.ERROR,
  });
  registerPlugins(univer, [
    UniverSheetsCorePreset({
      container,
      disableAutoFocus: true,
      workerURL: new Worker(calculator, { type: 'module' }),
      formula: {
        description: CATALOGUE.map(functionInfo),
        initialFormulaComputing: CalculationMode.FORCED,
      },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
  ]);
  const grid = FUniver.newAPI(univer);
  finishCalculation(grid);
  return grid;
}

/** Switches the words of the grid. */
export const setGridLanguage = (grid: FUniver, language: Language): void => grid.setLocale(LOCALES[language]);
