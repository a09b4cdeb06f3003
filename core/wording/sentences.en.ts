import type { Sentences } from './sentences.ts';

/** What the check says in English. */
export const ENGLISH_SENTENCES: Sentences = {
  advice: {
    'no-measure': ['No number, ratio or acceptance condition.', 'What would show "done" or "not done"?'],
    placeholder: ['“{words}” stands where the value belongs.', 'Which value, and where do you stand today?'],
    activity: [
      'This tells what you do, not what will change.',
      'Once done, what measurable change will the business see?',
    ],
    output: ['A delivery: checkable, but no effect named.', 'Who will use it, and which number moves?'],
    vague: ['Readers can take “{words}” differently.', 'Which number or condition do you mean?'],
    'vague-object': ['“{words}” leaves open what counts.', 'What counts as “{words}”?'],
    hasty: ['“{words}” is a wish, not a date.', 'By which day?'],
    'several-metrics': ['Two results in one key result.', 'Should one be a key result of its own?'],
    'no-start-value': ['“{words}” is a change without a start value.', 'From which value to which?'],
    'wrong-way': ['The verb says more; here less is better.', 'Is {words} meant as a decrease?'],
    'one-part': ['“{words}” rewards one part, not the whole.', 'What would the customer notice?'],
    leftover: ['This reads like a note or a question.', 'Which result should it lead to?'],
    'objective-metric': ['“{words}” belongs in a key result.', 'What will be true when it is reached?'],
    'objective-task': ['A job to finish, not a place to go.', 'What will be better once it is done?'],
    'objective-topic': ['A topic: it names no change.', 'What should be different afterwards?'],
    'objective-routine': ['“{words}” keeps things as they are.', 'What would make you proud?'],
    'objective-empty': ['True of any team in any year.', 'Better for whom, compared with what?'],
    'objective-generic': ['“{words}” says better, not what will be different.', 'Who will notice, and what?'],
  },
  praise: { outcome: 'A measurable result', output: 'A delivery that can be checked' },
  frames: {
    contact: 'Share of {noun} who take the next step afterwards rises from __% to __%',
    event: 'After the {noun}, the share of participants who __ rises from __% to __%',
    effort: 'After this, __ (what {noun} should change) moves from __ to __',
    output: 'Once the {noun} is in use: __% of its users __',
    more: '{Noun} up from __ to __',
    less: '{Noun} down from __ to __',
    state: '{Noun}: __ (how measured) moves from __ to __',
  },
};
