import { knownFacts } from '../document/knownFacts.ts';
import type { Facts } from '../domain/facts.ts';
import { type SideId, whatIfSide } from '../domain/side.ts';
import type { PlanState } from './planStore.ts';

/** What a plan has to be compared besides the scenarios. */
export type PlanSide =
  | { readonly kind: 'now' | 'baseline'; readonly side: SideId; readonly facts: Facts }
  | {
      readonly kind: 'whatIf';
      readonly side: SideId;
      readonly id: string;
      readonly name: string;
      readonly facts: Facts;
    };

type Inputs = Pick<PlanState, 'source' | 'playbook' | 'facts'> &
  Pick<PlanState['document'], 'baseline' | 'whatIfs'>;

let last: { readonly inputs: Inputs; readonly sides: readonly PlanSide[] } | undefined;

/** The sides of the plan on screen; the same list while none of them changes. */
export function selectPlanSides({ source, playbook, facts, document }: PlanState): readonly PlanSide[] {
  const { baseline, whatIfs } = document;
  const inputs = { source, playbook, facts, baseline, whatIfs };
  if (!last || !isSame(last.inputs, inputs)) last = { inputs, sides: planSides(inputs) };
  return last.sides;
}

function isSame(a: Inputs, b: Inputs): boolean {
  return (
    a.source === b.source &&
    a.playbook === b.playbook &&
    a.facts === b.facts &&
    a.baseline === b.baseline &&
    a.whatIfs === b.whatIfs
  );
}

/**
 * The plan now, its baseline and its what-ifs, with the answers that the playbook knows. A draft has none of them: its address holds
 * one set of answers. A brief says nothing but the plan.
 */
function planSides({ source, playbook, facts, baseline, whatIfs }: Inputs): readonly PlanSide[] {
  if (source.kind !== 'kept' && source.kind !== 'shared') return [];
  const known = (all: Facts) => knownFacts(playbook, all).facts;
  const now: PlanSide = { kind: 'now', side: 'now', facts };
  if (source.kind === 'shared' && source.isBrief) return [now];
  return [
    now,
    { kind: 'baseline', side: 'baseline', facts: known(baseline) },
    ...whatIfs.map(({ id, name, facts: own }): PlanSide => {
      return { kind: 'whatIf', side: whatIfSide(id), id, name, facts: known(own) };
    }),
  ];
}
