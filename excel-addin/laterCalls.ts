export { perform, planOf } from '../core/intents/perform.ts';
export { viewOf } from '../core/view/viewOf.ts';
