import type { Step, Team, TeamDuty } from '../derive/team.ts';
import { type PairOverlap, pairOverlap, type RoleEfforts } from '../measure/overlap.ts';
import type { DutyId, RoleId, RuleId } from '../playbook/playbook.ts';
import { type Conclusion, regionOf } from './conclusion.ts';

/** How a role came to hold a duty, where it is not the base table that gave it. */
export type Origin =
  | { readonly kind: 'rules'; readonly rules: readonly RuleId[] }
  /** The role it was meant for is not there, or is kept from it. */
  | { readonly kind: 'succession'; readonly from: RoleId }
  /** The role it was meant for waits. */
  | { readonly kind: 'loan'; readonly from: RoleId };

/** A duty with its effort there, in percent of the team's work. */
interface Part {
  readonly duty: DutyId;
  readonly effort: number;
  /** Of the roles to whom something else than the base table gave it. */
  readonly origins: readonly { readonly role: RoleId; readonly origin: Origin }[];
}

/** Duties that the same roles hold in the same way. */
export interface HeldAlike {
  readonly owner: RoleId;
  readonly contributors: readonly RoleId[];
  /** Largest first. */
  readonly parts: readonly Part[];
}

/** What lies inside of a region, or what a pair shares: its effort in all, and every duty with its part of that. */
export interface Inside {
  /** Percent of the team's work. */
  readonly effort: number;
  readonly groups: readonly HeldAlike[];
}

/** What a region holds or a pair shares; undefined for any other conclusion, and where there is nothing. */
export function insideOf(team: Team, efforts: RoleEfforts, conclusion: Conclusion): Inside | undefined {
  if (conclusion.kind === 'region') {
    const region = regionOf(efforts, conclusion.roles);
    return region && { effort: region.effort, groups: heldAlike(team, region.parts) };
  }
  if (conclusion.kind !== 'overlap') return undefined;
  const { effort, shared } = pairOverlap(efforts, ...conclusion.roles);
  return shared.length > 0 ? { effort, groups: heldAlike(team, shared) } : undefined;
}

/** In the order of the largest duty of each group. */
function heldAlike(team: Team, amounts: PairOverlap['shared']): readonly HeldAlike[] {
  const groups = new Map<string, HeldAlike>();
  for (const amount of amounts) {
    const item = team.duties.find((candidate) => candidate.duty === amount.duty);
    if (!item) continue;
    const { owner, contributors } = item;
    const key = JSON.stringify([owner, contributors]);
    const parts = [...(groups.get(key)?.parts ?? []), { ...amount, origins: originsOf(item) }];
    groups.set(key, { owner, contributors, parts });
  }
  return [...groups.values()];
}

function originsOf({ owner, contributors, cells }: TeamDuty): Part['origins'] {
  return [owner, ...contributors].flatMap((role) => {
    const origin = originIn(cells.get(role)?.provenance.steps ?? []);
    return origin ? [{ role, origin }] : [];
  });
}

/** Rules after a succession or a loan say why the other role is not there; without either, they gave the duty. */
function originIn(steps: readonly Step[]): Origin | undefined {
  const passed = steps.findLast((step) => step.kind === 'succession' || step.kind === 'loan');
  if (passed) return { kind: passed.kind, from: passed.from };
  const rules = steps.flatMap((step) => (step.kind === 'rule' ? [step.rule] : []));
  return rules.length > 0 ? { kind: 'rules', rules } : undefined;
}
