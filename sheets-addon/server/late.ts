/** Everything but the functions that calculate: read from its own file when a click or a cell wants it. */

export { callWording } from '../functions/callWording.ts';
export { sheetsHost } from '../host/sheetsHost.ts';
export { okrAct, okrPlan, okrRun, okrView } from './bridge.ts';
export { okrCheckIn } from './menuCheckIn.ts';
export {
  okrBoard,
  okrCheck,
  okrEnableFunctions,
  okrHelp,
  okrMakePortable,
  okrPutBack,
  okrUpgrade,
  okrUseFunctions,
} from './menuItems.ts';
export { okrSetUp } from './menuSetUp.ts';
export { okrSidebar } from './sidebar.ts';
