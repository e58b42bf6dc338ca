import { emptyHeadcount, type Headcount } from '../../../src/engine/size/headcount.ts';
import { sizeTeam } from '../../../src/engine/size/sizeTeam.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';
import { mature, member, problemOf, teamOf } from './setupProblem.ts';

const fiveLines = [
  member('MLE', 'senior', { name: 'Anna' }),
  member('DS', 'lead', { name: 'Bo', fte: 0.8, end: '2027-03-31' }),
  member('SWE', 'senior', { name: 'Chen', duties: ['data-pipelines', 'online-serving'] }),
  member('MLE', 'junior', { name: 'Dana', start: '2026-10-01' }),
  member('AS', 'senior', { kind: 'vacancy' }),
];

/** A team of a mature online product that is a third of what its work takes. */
export function fiveLineProblem(said: Partial<Headcount> = {}) {
  const headcount = { ...emptyHeadcount, people: fiveLines, ...said };
  const team = teamOf(mature, headcount);
  const problem = problemOf(mature, headcount);
  const size = sizeTeam(builtinPlaybook, team, builtinSizing, headcount);
  return { problem, team, size };
}
