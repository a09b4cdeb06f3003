import { both } from '../../core/functions/parameters.ts';

/** What cells say when a function's code does not come. */
export const FUNCTION_WORDS = {
  unreachable: both(
    '连不上存放本插件的网站，这个函数暂时不能用。检查网络，再重新打开工作簿。',
    'The site this add-in comes from cannot be reached, so this function has no answer now. Check the network, then reopen the workbook.',
  ),
} as const;
