import { memoise } from '../../engine/memoise.ts';
import type { Facts } from '../../engine/playbook/facts.ts';
import type { WhatIf } from '../document/planDocument.ts';
import { type SideId, whatIfSide } from '../document/side.ts';
import { countFacts } from './derivePlan.ts';
import type { PlanState } from './planState.ts';

/** What a plan has to be compared besides the setups. */
export type PlanSide =
  | { readonly kind: 'now' | 'baseline'; readonly side: SideId; readonly facts: Facts }
  | {
      readonly kind: 'whatIf';
      readonly side: SideId;
      readonly id: string;
      readonly name: string;
      readonly facts: Facts;
    };

/**
 * The sides of the plan on screen: the plan now, its baseline and its what-ifs, with the answers that the playbook knows; the same list
 * while none of them changes. A draft has none of them: its address holds one set of answers. A brief says nothing but the plan.
 */
export function selectPlanSides({ document, source, session }: PlanState): readonly PlanSide[] {
  if (source.kind !== 'saved' && source.kind !== 'shared') return none;
  const { facts, baseline, whatIfs } = document;
  const counted = (said: Facts) => countFacts(document, said, session.today, session.headcountModel);
  if (source.kind === 'shared' && source.isBrief) return briefSides(counted(facts));
  return allSides(
    whatIfs,
    counted(facts),
    counted(baseline),
    ...whatIfs.map((whatIf) => counted(whatIf.facts)),
  );
}

const none: readonly PlanSide[] = [];

const briefSides = memoise((facts: Facts): readonly PlanSide[] => [{ kind: 'now', side: 'now', facts }]);

const allSides = memoise(
  (
    whatIfs: readonly WhatIf[],
    now: Facts,
    baseline: Facts,
    ...others: readonly Facts[]
  ): readonly PlanSide[] => [
    { kind: 'now', side: 'now', facts: now },
    { kind: 'baseline', side: 'baseline', facts: baseline },
    ...whatIfs.map(
      ({ id, name, facts }, index): PlanSide => ({
        kind: 'whatIf',
        side: whatIfSide(id),
        id,
        name,
        facts: others[index] ?? facts,
      }),
    ),
  ],
);
