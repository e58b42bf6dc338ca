// The core for other programs: pure functions, without DOM, clock or network. Scripts and other front ends import these names
// from here, so that files can move behind them. Each is documented where it is written.
export { deriveTeam } from './engine/derive/deriveTeam.ts';
export { overlapOf } from './engine/measure/overlap.ts';
export { fitEuler } from './euler/fitEuler.ts';
export { builtinPlaybook } from './playbook/builtinPlaybook.ts';
