import { peopleFor } from '../derive/deriveAdvice.ts';
import type { Team } from '../derive/team.ts';
import { roleEfforts } from '../measure/overlap.ts';
import { largeDuty, leastCoveredTeam, wantedCover } from '../people/roster.ts';
import type { DutyId, Playbook, RoleId } from '../playbook/playbook.ts';
import { driverValue, modifierOption, parameterValue, standbyDuties } from './demand.ts';
import type { Headcount } from './headcount.ts';
import type { TeamSize } from './sizeTeam.ts';
import type { RotaFloor, SizingModel } from './sizingModel.ts';

/** What the size of a team calls for, beside people for the work. Never adds a seat. */
export type SizeAdvice =
  /** Fewer people can be on call than its rota takes: hire, share a rota, or promise fewer hours. */
  | {
      readonly kind: 'rota';
      readonly floor: RotaFloor;
      /** Those who are there and can do it, by the roster if there is one, else by the plan. */
      readonly people: number;
      readonly by: 'roster' | 'plan';
      /** How many could with everybody that the plan asks for. */
      readonly planned: number;
    }
  /** More incidents than two in a twelve-hour shift. */
  | { readonly kind: 'incidents'; readonly perShift: number }
  /** More than half of the week of those who run the system goes into running it. `share` is 0 to 1. */
  | { readonly kind: 'toil'; readonly role: RoleId; readonly share: number }
  /** Large duties that one person alone would hold. */
  | { readonly kind: 'single'; readonly duties: readonly DutyId[] }
  /** Too many for one team; and who nobody counted. */
  | {
      readonly kind: 'severalTeams';
      readonly people: number;
      readonly teams: number;
      /** A playbook of one's own may have no such role, or call it otherwise. */
      readonly productManager: 'seated' | 'missing' | 'unknown';
    };

/** Incidents a shift that people can follow up (SRE book). */
const mostIncidents = 2;
const shiftsAWeek: Readonly<Record<string, number>> = { business: 5, extended: 10, always: 14 };
/** Part of a person's time that may go into running the system (SRE book). */
const mostToil = 0.5;
/** A team has about nine people at most. */
const mostPeople = 9;

/**
 * Advice on a size, in the order of what presses most. People are counted as `sizeTeam` deals them out, so this is of the plan; only a
 * rota asks those who are there, if the facts of the team know them. `team` is derived with `playbookOfDemand`.
 */
export function sizeAdvice(
  playbook: Playbook,
  team: Team,
  size: TeamSize,
  sizing: SizingModel,
  headcount: Headcount,
): readonly SizeAdvice[] {
  const people = new Map(size.roles.map((role) => [role.role, role.people]));
  const able = (duty: DutyId) => {
    const found = team.duties.find((item) => item.duty === duty);
    const roles = found ? [found.owner, ...found.contributors] : [];
    return roles.reduce((sum, role) => sum + (people.get(role) ?? 0), 0);
  };
  return [
    ...rotaAdvice(team, sizing, headcount, able),
    ...toilAdvice(playbook, team, size, sizing),
    ...singleAdvice(team, size, able),
    ...(size.people > mostPeople
      ? [
          {
            kind: 'severalTeams',
            people: size.people,
            teams: Math.ceil(size.people / mostPeople),
            productManager: productManager(playbook, sizing, people),
          } as const,
        ]
      : []),
  ];
}

function productManager(playbook: Playbook, sizing: SizingModel, people: ReadonlyMap<RoleId, number>) {
  if (!playbook.roles.some(({ id }) => id === sizing.productManager)) return 'unknown';
  return (people.get(sizing.productManager) ?? 0) > 0 ? 'seated' : 'missing';
}

function rotaAdvice(
  team: Team,
  sizing: SizingModel,
  headcount: Headcount,
  able: (duty: DutyId) => number,
): readonly SizeAdvice[] {
  const support = modifierOption(sizing, headcount, team.setup, 'support')?.id;
  const sites = parameterValue(sizing, headcount, 'sites');
  const candidates = sizing.floors.filter((floor) => floor.support === support);
  const floor = candidates.find((candidate) => candidate.sites === sites) ?? candidates[0];
  const perShift =
    driverValue(sizing, headcount, team.setup, 'incidents') / (shiftsAWeek[support ?? ''] ?? 5);
  const onCallDuties = standbyDuties(sizing);
  const onCall = team.duties.find(({ duty }) => onCallDuties.has(duty));
  if (!onCall) return [];
  const { players } = team.facts;
  const planned = able(onCall.duty);
  const people = players ? peopleFor(onCall, players) : planned;
  const by = players ? 'roster' : 'plan';
  const wanted = floor && floor.people * floor.sites;
  return [
    ...(floor && wanted !== undefined && people < wanted
      ? [{ kind: 'rota', floor, people, by, planned } as const]
      : []),
    ...(perShift > mostIncidents ? [{ kind: 'incidents', perShift } as const] : []),
  ];
}

function toilAdvice(
  playbook: Playbook,
  team: Team,
  size: TeamSize,
  sizing: SizingModel,
): readonly SizeAdvice[] {
  const toil = new Set(sizing.demand.filter(({ isToil }) => isToil).map(({ duty }) => duty));
  const efforts = roleEfforts(playbook, team);
  return size.roles.flatMap(({ role, people }) => {
    const duties = efforts.get(role);
    if (!duties || people === 0) return [];
    let all = 0;
    let running = 0;
    for (const [duty, effort] of duties) {
      all += effort;
      if (toil.has(duty)) running += effort;
    }
    const share = all > 0 ? running / all : 0;
    return share > mostToil ? [{ kind: 'toil', role, share } as const] : [];
  });
}

function singleAdvice(team: Team, size: TeamSize, able: (duty: DutyId) => number): readonly SizeAdvice[] {
  if (size.people < leastCoveredTeam) return [];
  const duties = team.duties
    .filter((item) => item.effort >= largeDuty && able(item.duty) < wantedCover)
    .map(({ duty }) => duty);
  return duties.length > 0 ? [{ kind: 'single', duties }] : [];
}
