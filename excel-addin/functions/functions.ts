import { SCORING_CATALOGUE } from '../../core/functions/scoringCatalogue.ts';
import { hostLanguage } from '../hostLanguage.ts';
import { FUNCTION_WORDS } from '../words/functionWords.ts';
import { associateFunctions } from './associateFunctions.ts';
import { WORDING_NAMES } from './wordingNames.ts';

/** The first thing the page loads: cells that call our functions wait for nothing else. */
associateFunctions(
  SCORING_CATALOGUE,
  {
    names: WORDING_NAMES,
    load: async () => (await import('../../core/functions/wordingCatalogue.ts')).WORDING_CATALOGUE,
    unreachable: (language) => FUNCTION_WORDS.unreachable[language],
  },
  hostLanguage,
);
