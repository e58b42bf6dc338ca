import type { PlanDocument } from '../document/planDocument.ts';
import type { Facts } from '../domain/facts.ts';
import { builtinSizing } from '../domain/headcount/builtinSizing.ts';
import { playbookOfDemand } from '../domain/headcount/demand.ts';
import { type Headcount, isSized } from '../domain/headcount/headcount.ts';
import type { Playbook } from '../domain/playbook.ts';
import { countWith } from './planStore.ts';

/** From now on, what a plan says about its work and its people counts everywhere. */
export function startCounting(): void {
  countWith(counted);
}

let last:
  | { readonly headcount: Headcount; readonly playbook: Playbook; readonly result: Playbook }
  | undefined;

/** The same playbook again while the numbers stay the same, so that nothing is derived again for nothing. */
function counted({ headcount }: PlanDocument, playbook: Playbook, facts: Facts) {
  if (!isSized(headcount)) return { playbook, facts };
  if (last?.headcount !== headcount || last.playbook !== playbook) {
    last = { headcount, playbook, result: playbookOfDemand(playbook, builtinSizing, headcount) };
  }
  return { playbook: last.result, facts };
}
