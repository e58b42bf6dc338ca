import { setupOf, type TeamKind } from '../../engine/playbook/facts.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { teamName } from '../../engine/words/words.ts';
import type { SideId, SidePair } from '../../plan/document/side.ts';
import { type PlannedTeam, planTeam } from '../../plan/store/derivePlan.ts';
import type { PlanSide } from '../../plan/store/sides.ts';
import { changedAnswers } from '../model/changeReasons.ts';
import type { NamedSides } from '../words/changes.ts';
import { sideName } from '../words/sides.ts';

/**
 * What is compared first: what became of a plan since its baseline; where there is no such difference, the step that most teams plan,
 * the same product young and grown up. A horizontal team comes after a mature product.
 */
export function firstPair(playbook: Playbook, team: TeamKind, planSides: readonly PlanSide[]): SidePair {
  const now = planSides.find(({ kind }) => kind === 'now');
  const baseline = planSides.find(({ kind }) => kind === 'baseline');
  if (now && baseline && changedAnswers(playbook, baseline.facts, now.facts).length > 0) {
    return { before: 'baseline', after: 'now' };
  }
  if (team.kind === 'horizontal') return { before: 'high-online', after: 'horizontal' };
  return {
    before: setupOf({ ...team, maturity: 'low' }),
    after: setupOf({ ...team, maturity: 'high' }),
  };
}

/** Both sides with the names that people know them by; undefined when one of them is not there. */
export function sidesOf(
  playbook: Playbook,
  setups: readonly PlannedTeam[],
  planSides: readonly PlanSide[],
  { before, after }: SidePair,
): NamedSides | undefined {
  const sideOf = (id: SideId) => {
    const own = planSides.find(({ side }) => side === id);
    if (own) return { name: sideName(own), playbook, ...planTeam(playbook, own.facts) };
    const planned = setups.find(({ team }) => team.setup === id);
    return planned && { name: teamName(planned.team.facts.team), playbook, ...planned };
  };
  const left = sideOf(before);
  // The same side twice is one team, so that it can be said.
  const right = before === after ? left : sideOf(after);
  return left && right && { before: left, after: right };
}
