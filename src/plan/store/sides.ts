import type { Facts } from '../../engine/playbook/facts.ts';
import { type SideId, whatIfSide } from '../document/side.ts';
import { countedFacts, type PlanState } from './planStore.ts';

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

let last: { readonly state: PlanState; readonly sides: readonly PlanSide[] } | undefined;

/** The sides of the plan on screen; the same list while none of them changes. */
export function selectPlanSides(state: PlanState): readonly PlanSide[] {
  if (!last || !saySame(last.state, state)) last = { state, sides: planSides(state) };
  return last.sides;
}

function saySame(a: PlanState, b: PlanState): boolean {
  return (
    a.source === b.source &&
    a.playbook === b.playbook &&
    a.facts === b.facts &&
    a.document.baseline === b.document.baseline &&
    a.document.whatIfs === b.document.whatIfs &&
    a.document.headcount === b.document.headcount
  );
}

/**
 * The plan now, its baseline and its what-ifs, with the answers that the playbook knows. A draft has none of them: its address holds
 * one set of answers. A brief says nothing but the plan.
 */
function planSides({ source, facts, document }: PlanState): readonly PlanSide[] {
  if (source.kind !== 'kept' && source.kind !== 'shared') return [];
  const now: PlanSide = { kind: 'now', side: 'now', facts };
  if (source.kind === 'shared' && source.isBrief) return [now];
  return [
    now,
    { kind: 'baseline', side: 'baseline', facts: countedFacts(document, document.baseline) },
    ...document.whatIfs.map(({ id, name, facts: own }): PlanSide => {
      return { kind: 'whatIf', side: whatIfSide(id), id, name, facts: countedFacts(document, own) };
    }),
  ];
}
