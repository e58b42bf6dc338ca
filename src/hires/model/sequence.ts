import { assertNever } from '../../engine/assertNever.ts';
import { firesFor } from '../../engine/derive/deriveTeam.ts';
import type { Team } from '../../engine/derive/team.ts';
import type { Playbook, RoleId, RuleId } from '../../engine/playbook/playbook.ts';
import { type HiringOrder, hiringCalendar } from '../../playbook/hiringCalendar.ts';
import { type IsOf, kindOf } from './amounts.ts';
import { worthOf } from './bundles.ts';
import type { Hire, HiresPlan } from './hiresPlan.ts';
import { ABLE, type HiresProblem } from './hiresProblem.ts';

/** Where a plan of hires goes another way than a source: neither is wrong, both are shown. */
export interface SequenceDisagreement {
  readonly kind: Exclude<HiringOrder['kind'], 'soon'>;
  /** The rule that says otherwise. */
  readonly rule: RuleId;
  /** The hires that it speaks against. */
  readonly hires: readonly Hire[];
  /** With `first`: the roles that should have come before them. */
  readonly missing: readonly RoleId[];
}

/** What the sources say against the order of a plan. Only rules that fire for the team speak; a rule of no use here is silent. */
export function sequenceDisagreements(
  playbook: Playbook,
  team: Team,
  problem: HiresProblem,
  plan: HiresPlan,
): readonly SequenceDisagreement[] {
  return hiringCalendar.orders.flatMap((order): SequenceDisagreement[] => {
    switch (order.kind) {
      case 'first': {
        if (!firesFor(playbook, team, order.rule)) return [];
        // As in the plan: nobody waits for a role that has no room.
        const early = order.roles
          .filter((role) => problem.kinds.some((kind) => kind.role === role))
          .map((role) => ({ role, at: firstOf(problem, plan, role) }));
        const hires = plan.hires.filter(
          ({ role, quarter }) => order.before.includes(role) && early.some(({ at }) => at > quarter),
        );
        const missing = early
          .filter(({ at }) => hires.some(({ quarter }) => at > quarter))
          .map(({ role }) => role);
        return hires.length > 0 ? [{ kind: order.kind, rule: order.rule, hires, missing }] : [];
      }
      case 'soon':
        // It binds every plan.
        return [];
      case 'notYet': {
        if (!firesFor(playbook, team, order.rule)) return [];
        const hires = plan.hires.filter(({ role }) => order.roles.includes(role));
        return hires.length > 0 ? [{ kind: order.kind, rule: order.rule, hires, missing: [] }] : [];
      }
      case 'mentored': {
        const hires = plan.hires.filter(
          (hire) => hire.level === 'junior' && !isMentored(problem, plan, hire),
        );
        return hires.length > 0 ? [{ kind: order.kind, rule: order.rule, hires, missing: [] }] : [];
      }
      default:
        return assertNever(order);
    }
  });
}

/** The quarter in which the first of a role is approved; −1: one is there or on the way; infinity: none comes. */
function firstOf({ staff }: HiresProblem, { hires }: HiresPlan, role: RoleId): number {
  if (staff.some((group) => group.role === role)) return -1;
  return hires.find((hire) => hire.role === role)?.quarter ?? Number.POSITIVE_INFINITY;
}

/** Whether a senior or lead who can do one of the same duties is there when a junior is. */
function isMentored(problem: HiresProblem, plan: HiresPlan, junior: Hire): boolean {
  const { staff, skills, duties } = problem;
  const subjects = (id: string) => {
    const set = skills.find((candidate) => candidate.id === id);
    return duties.filter(({ duty }) => set && worthOf(set, duty) >= ABLE).map(({ duty }) => duty);
  };
  const own = kindOf(problem, junior.kind);
  if (!own) return true;
  const theirs = new Set(subjects(own.skills));
  const canMentor: IsOf = ({ level, skills: id }) =>
    level !== 'junior' && subjects(id).some((duty) => theirs.has(duty));
  const arrival = junior.quarter + Math.max(0, own.there.indexOf(1));
  return (
    staff.some((group) => (group.there[arrival] ?? 0) > 0 && canMentor(group)) ||
    plan.hires.some(({ kind: id, quarter }) => {
      const kind = kindOf(problem, id);
      return kind?.there[arrival - quarter] === 1 && canMentor(kind);
    })
  );
}
