import { rampMonths } from '../../engine/coverage/coverage.ts';
import { rosterFacts, rosterPlayers } from '../../engine/coverage/rosterFacts.ts';
import { deriveTeam } from '../../engine/derive/deriveTeam.ts';
import type { Team } from '../../engine/derive/team.ts';
import { overlapOf } from '../../engine/measure/overlap.ts';
import type { Day, Level, Member } from '../../engine/people/roster.ts';
import type { Context, Facts, TeamKind } from '../../engine/playbook/facts.ts';
import type { DutyId, PartnerId, Playbook, RoleId } from '../../engine/playbook/playbook.ts';
import { playbookOfDemand } from '../../engine/size/demandedEffort.ts';
import { emptyHeadcount, type Headcount } from '../../engine/size/headcount.ts';
import { type SizeAdvice, sizeAdvice } from '../../engine/size/sizeAdvice.ts';
import { sizePartners } from '../../engine/size/sizePartners.ts';
import { sizeTeam, type TeamSize } from '../../engine/size/sizeTeam.ts';
import { builtinSizing } from '../../playbook/builtinSizing.ts';
import { rosterAnswers } from '../../playbook/rosterAnswers.ts';
import { buildHiresProblem } from './buildHiresProblem.ts';
import { greedyPlan } from './greedyPlan.ts';

/** What somebody knows of a team. */
export interface TeamInput {
  readonly team: TeamKind;
  /** Answers to the playbook's questions; those that are missing are unknown. */
  readonly context?: Context;
  /** Numbers of the work by driver. */
  readonly drivers?: Readonly<Record<string, number>>;
  /** What a driver is that is not in `drivers`: as in the worked example of the setup (default), or this number. */
  readonly driversElse?: 'example' | number;
  /** How the work is done: an option for each modifier that is known. */
  readonly options?: Readonly<Record<string, string>>;
  readonly people?: readonly {
    readonly role: RoleId;
    readonly level: Level;
    /** 0 to 1: part of a working week. */
    readonly fte: number;
    readonly kind?: 'person' | 'vacancy';
    readonly start?: Day;
    readonly end?: Day;
    readonly duties?: readonly DutyId[];
  }[];
  /** The day from which the plan counts, `YYYY-MM-DD`. */
  readonly today: Day;
}

/** What Formation concludes: the same as its screens. */
export interface TeamAssessment {
  readonly team: Team;
  /** Percent of the work that each role does. */
  readonly shares: Readonly<Record<RoleId, number>>;
  /** Percent of the work that either of two roles could do, for every two seated roles. */
  readonly pairs: readonly { readonly roles: readonly RoleId[]; readonly percent: number }[];
  /** Fully productive people by role, before the planning load. */
  readonly fte: Readonly<Record<RoleId, number>>;
  readonly people: Readonly<Record<RoleId, number>>;
  readonly total: number;
  /** People at the ends of the band of the model. */
  readonly band: readonly [number, number];
  /** Roles without people of their own, and whose person has them as well. */
  readonly hats: readonly { readonly holder: RoleId; readonly role: RoleId }[];
  /** People beside the team; 0 FTE where another team does it as part of its own work. */
  readonly partners: readonly { readonly id: PartnerId; readonly fte: number }[];
  /** Codes of rules, and of the size as `size:rota`, `size:teamOfOne`, … */
  readonly advice: readonly string[];
  /** The part of the work, 0 to 1, that keeps what exists running. */
  readonly upkeep: number;
  /** The first plan of hires over four quarters with default numbers, one entry a person; quarters count from 0. */
  readonly hires: readonly { readonly role: RoleId; readonly level: Level; readonly quarter: number }[];
}

/**
 * A team with its size, partners, advice and first hires, from answers and numbers.
 *
 * Deterministic and total: unknown ids have no effect.
 *
 * @param playbook trusted: `parsePlaybook` checks foreign ones
 */
export function assessTeam(playbook: Playbook, input: TeamInput): TeamAssessment {
  const headcount = headcountOf(input);
  const { people, parameters } = headcount;
  const roster =
    people.length === 0
      ? {}
      : {
          context: { ...input.context, ...rosterFacts(people, input.today, rosterAnswers) },
          players: rosterPlayers(
            people,
            input.today,
            rampMonths(builtinSizing, { ...emptyHeadcount, parameters }),
          ),
        };
  const facts: Facts = { team: input.team, context: input.context ?? {}, ...roster };
  const demanded = playbookOfDemand(playbook, builtinSizing, headcount);
  const team = deriveTeam(demanded, facts);
  const sizeAt = (scale: number) => sizeTeam(demanded, team, builtinSizing, headcount, scale);
  const size = sizeAt(1);
  const { low, high } = builtinSizing.uncertainty;
  const { shares, pairs } = overlapOf(demanded, team);
  const advice = sizeAdvice(demanded, team, size, builtinSizing, headcount);
  const problem = buildHiresProblem({
    playbook: demanded,
    team,
    sizing: builtinSizing,
    headcount,
    today: input.today,
  });
  return {
    team,
    shares,
    pairs,
    fte: byRole(size, ({ fte }) => fte),
    people: byRole(size, ({ people: count }) => count),
    total: size.people,
    band: [sizeAt(low).people, sizeAt(high).people],
    hats: size.roles.flatMap(({ role, heldBy }) => (heldBy === undefined ? [] : [{ holder: heldBy, role }])),
    partners: sizePartners(demanded, team, builtinSizing, headcount, size.people).map(
      ({ partner, fte = 0 }) => ({
        id: partner,
        fte,
      }),
    ),
    advice: [...team.advice.map(({ code }) => code), ...advice.map(sizeCode)],
    upkeep: team.duties.reduce((sum, duty) => sum + (duty.effort * duty.upkeep) / 100, 0),
    hires: (greedyPlan(problem)?.hires ?? []).flatMap(({ role, level, quarter, count }) =>
      Array.from({ length: count }, () => ({ role, level, quarter })),
    ),
  };
}

function headcountOf({
  drivers = {},
  driversElse = 'example',
  options = {},
  people = [],
}: TeamInput): Headcount {
  const others =
    driversElse === 'example'
      ? {}
      : Object.fromEntries(
          builtinSizing.drivers.filter(({ leastOf }) => !leastOf).map(({ id }) => [id, driversElse]),
        );
  const members = people.map(
    ({ kind = 'person', ...rest }, index): Member => ({ id: `p${index + 1}`, name: '', kind, ...rest }),
  );
  return { ...emptyHeadcount, drivers: { ...others, ...drivers }, modifiers: options, people: members };
}

function byRole(
  { roles }: TeamSize,
  value: (role: TeamSize['roles'][number]) => number,
): Readonly<Record<RoleId, number>> {
  return Object.fromEntries(roles.map((role) => [role.role, value(role)]));
}

function sizeCode({ kind }: SizeAdvice): string {
  return `size:${kind}`;
}
