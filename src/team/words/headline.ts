import { isSeated, type Team, type TeamDuty } from '../../engine/derive/team.ts';
import { type Conclusion, sharedDuties } from '../../engine/explain/conclusion.ts';
import { engineeringShare } from '../../engine/measure/measures.ts';
import { pairOverlaps, roleEfforts } from '../../engine/measure/overlap.ts';
import type { DutyId, Playbook, RoleId } from '../../engine/playbook/playbook.ts';
import { countWord, inSentence, listSome, startSentence, wholePercent } from '../../engine/words/format.ts';
import { dutyShort, rolePlural, rolePlurals } from '../../engine/words/words.ts';
import { waitingSentence } from './spectrum.ts';

/** What the picture shows, in a headline and a sentence, and the conclusion they are about. */
export interface Headline {
  readonly title: string;
  readonly sentence: string;
  readonly about: Conclusion;
}

/** Generated from the derived team, so that it can never say something else than the picture. */
export function headlineOf(playbook: Playbook, team: Team): Headline {
  const seated = team.seats.filter(isSeated);
  const roles = seated.map((seat) => seat.role);
  const count = `${countWord(roles.length)} ${roles.length === 1 ? 'role' : 'roles'}.`;
  const { says, about } = mostStriking(playbook, team, roles);
  return { title: `${count} ${says}`, sentence: sentenceOf(playbook, team), about };
}

interface Finding {
  readonly says: string;
  readonly about: Conclusion;
}

function mostStriking(playbook: Playbook, team: Team, roles: readonly RoleId[]): Finding {
  return (
    waitingSeats(playbook, team) ??
    onlyPartner(playbook, team, roles) ??
    apartPair(playbook, team, roles) ??
    sharedByAll(playbook, team, roles) ??
    thinnestPair(playbook, team)
  );
}

function waitingSeats(playbook: Playbook, team: Team): Finding | undefined {
  const first = team.seats.find((seat) => seat.status === 'gated');
  const says = waitingSentence(playbook, team);
  return first && says !== undefined ? { says, about: { kind: 'seat', role: first.role } } : undefined;
}

/** A role that shares work with one other role only, although there are more. */
function onlyPartner(playbook: Playbook, team: Team, roles: readonly RoleId[]): Finding | undefined {
  if (roles.length < 4) return undefined;
  for (const role of [...roles].reverse()) {
    const partners = roles.filter((other) => other !== role && sharedDuties(team, [role, other]).length > 0);
    const [partner] = partners;
    const stranger = roles.find((other) => other !== role && other !== partner);
    if (partners.length !== 1 || partner === undefined || stranger === undefined) continue;
    const says = startSentence(
      `${rolePlural(playbook, role)} share work with ${rolePlural(playbook, partner)} only.`,
    );
    return { says, about: { kind: 'overlap', roles: [stranger, role] } };
  }
  return undefined;
}

function apartPair(playbook: Playbook, team: Team, roles: readonly RoleId[]): Finding | undefined {
  for (const pair of pairsOf(roles)) {
    if (sharedDuties(team, pair).length > 0) continue;
    const names = rolePlurals(playbook, pair);
    return { says: startSentence(`${names} share nothing.`), about: { kind: 'overlap', roles: pair } };
  }
  return undefined;
}

function sharedByAll(playbook: Playbook, team: Team, roles: readonly RoleId[]): Finding | undefined {
  const common = team.duties
    .filter((duty) => roles.every((role) => duty.owner === role || duty.contributors.includes(role)))
    .sort((a, b) => b.effort - a.effort);
  const [first] = common;
  if (!first || roles.length < 2) return undefined;
  const about = boldestPart(playbook, common) ?? { kind: 'duty', duty: first.duty };
  return { says: `Everyone works on ${dutyList(playbook, common)}.`, about };
}

/** The part in a shared duty that a strong rule gives to a role: it says most about why everybody takes part. */
function boldestPart(playbook: Playbook, duties: readonly TeamDuty[]): Conclusion | undefined {
  const strong = new Set(playbook.rules.filter((rule) => rule.strength === 'strong').map((rule) => rule.id));
  for (const { duty, cells } of duties) {
    for (const [role, { responsibility, provenance }] of cells) {
      const isGiven = responsibility === 'contributes' && !holdsInBase(playbook, duty, role);
      if (isGiven && provenance.rules.some((rule) => strong.has(rule)))
        return { kind: 'responsibility', duty, role };
    }
  }
  return undefined;
}

function holdsInBase(playbook: Playbook, duty: DutyId, role: RoleId): boolean {
  const row = playbook.base.find((candidate) => candidate.duty === duty);
  return row?.owner === role || (row?.contributors.includes(role) ?? false);
}

/** The pair of roles with the least in common; with fewer than two roles, the first seat. */
function thinnestPair(playbook: Playbook, team: Team): Finding {
  const [thinnest] = [...pairOverlaps(roleEfforts(playbook, team))].sort((a, b) => a.effort - b.effort);
  if (!thinnest) {
    const only = team.seats.find(isSeated);
    return {
      says: only ? 'One role does everything.' : 'Nobody is needed.',
      about: { kind: 'seat', role: only?.role ?? team.seats[0]?.role ?? '' },
    };
  }
  const names = rolePlurals(playbook, thinnest.roles);
  const says = startSentence(`${names} share only ${dutyList(playbook, thinnest.shared)}.`);
  return { says, about: { kind: 'overlap', roles: thinnest.roles } };
}

function sentenceOf(playbook: Playbook, team: Team): string {
  const parts = [betweenSentence(playbook, team), ...seatSentences(playbook, team)];
  parts.push(`${wholePercent(engineeringShare(playbook, team))} of the work is engineering.`);
  return [...new Set(parts.filter((part) => part !== undefined))].join(' ');
}

/** Who holds the work together: the role that shares most with the others. */
function betweenSentence(playbook: Playbook, team: Team): string | undefined {
  const totals = new Map<RoleId, number>();
  for (const { roles, effort } of pairOverlaps(roleEfforts(playbook, team))) {
    for (const role of roles) totals.set(role, (totals.get(role) ?? 0) + effort);
  }
  const [hub] = [...totals].sort((a, b) => b[1] - a[1]);
  if (!hub || totals.size < 3) return undefined;
  return startSentence(`${rolePlural(playbook, hub[0])} share the most work with other roles.`);
}

function seatSentences(playbook: Playbook, team: Team): readonly string[] {
  const parts = team.seats.flatMap((seat) => {
    const name = rolePlural(playbook, seat.role);
    if (seat.status === 'later') return [`No ${name} yet.`];
    return seat.status === 'optional' ? [startSentence(`${name} are optional here.`)] : [];
  });
  const standIns = new Set(team.seats.flatMap((seat) => seat.lentTo ?? []));
  const loans = [...standIns].map((standIn) => {
    const lenders = team.seats.flatMap(({ lentTo, role }) => (lentTo === standIn ? [role] : []));
    return startSentence(
      `${rolePlural(playbook, standIn)} cover the work of ${rolePlurals(playbook, lenders)} until then.`,
    );
  });
  return [...parts, ...loans];
}

function pairsOf(roles: readonly RoleId[]): readonly (readonly [RoleId, RoleId])[] {
  return roles.flatMap((a, index) => roles.slice(index + 1).map((b) => [a, b] as const));
}

/** At most four duties by their short names. */
function dutyList(playbook: Playbook, parts: readonly { readonly duty: DutyId }[]): string {
  return listSome(
    parts.map(({ duty }) => inSentence(dutyShort(playbook, duty))),
    4,
  );
}
