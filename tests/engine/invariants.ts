import { ruleFacts } from '../../src/engine/derive/claims.ts';
import { evaluate } from '../../src/engine/derive/condition.ts';
import type { Provenance, Team, TeamDuty } from '../../src/engine/derive/team.ts';
import { exactRegions, pairOverlap, roleEfforts } from '../../src/engine/measure/overlap.ts';
import type { Playbook, RoleId } from '../../src/engine/playbook/playbook.ts';

/** What must hold of every derived team, whatever the playbook and the answers: each breach as a sentence. */
export function brokenPromises(playbook: Playbook, team: Team): string[] {
  return [
    ...effortBreaches(playbook, team),
    ...team.duties.flatMap((item) => holderBreaches(playbook, team, item)),
    ...disjointBreaches(playbook, team),
    ...gateBreaches(team),
    ...provenanceBreaches(playbook, team),
  ];
}

const seatedRoles = (team: Team): ReadonlySet<RoleId> =>
  new Set(
    team.seats
      .filter((seat) => seat.status === 'needed' || seat.status === 'optional')
      .map((seat) => seat.role),
  );

function effortBreaches(playbook: Playbook, team: Team): string[] {
  const broken: string[] = [];
  const total = team.duties.reduce((sum, item) => sum + item.effort, 0);
  if (team.duties.length > 0 && !(Math.abs(total - 100) <= 1e-9)) broken.push(`effort sums to ${total}`);
  for (const item of team.duties)
    if (!(item.effort > 0)) broken.push(`${item.duty} has the effort ${item.effort}`);
  const listed = [...team.duties, ...team.absentDuties].map((item) => item.duty).sort();
  const known = playbook.duties.map((duty) => duty.id).sort();
  if (listed.join() !== known.join())
    broken.push(`duties are present or absent, each once: ${listed.join()}`);
  const position = new Map(playbook.duties.map((duty) => [duty.id, duty.position]));
  const places = team.duties.map((item) => position.get(item.duty) ?? -1);
  if (places.some((place, index) => place < (places[index - 1] ?? 0)))
    broken.push('duties are not in the order of the axis');
  return broken;
}

function holderBreaches(playbook: Playbook, team: Team, item: TeamDuty): string[] {
  const broken: string[] = [];
  const seated = seatedRoles(team);
  if (!seated.has(item.owner)) broken.push(`${item.duty} is owned by ${item.owner}, who is not seated`);
  for (const role of item.contributors) {
    if (!seated.has(role)) broken.push(`${item.duty} has the contributor ${role}, who is not seated`);
  }
  for (const { id } of playbook.roles) {
    const expected = item.owner === id ? 'owns' : item.contributors.includes(id) ? 'contributes' : 'none';
    const cell = item.cells.get(id)?.responsibility;
    if (cell !== expected) broken.push(`the cell of ${id} on ${item.duty} says ${cell}, not ${expected}`);
  }
  const inOrder = playbook.roles.map((role) => role.id).filter((role) => item.contributors.includes(role));
  if (inOrder.join() !== item.contributors.join())
    broken.push(`contributors of ${item.duty}: ${item.contributors.join()}`);
  for (const loan of item.loans) {
    const lender = team.seats.find((seat) => seat.role === loan.from);
    if (lender?.status !== 'gated') broken.push(`${item.duty} is lent by ${loan.from}, who does not wait`);
    const holds = item.cells.get(loan.to)?.responsibility;
    if (holds === 'none' || holds === undefined)
      broken.push(`${item.duty} is lent to ${loan.to}, who does not hold it`);
    if (loan.as === 'owns' && loan.to !== item.owner)
      broken.push(`${item.duty} is lent to ${loan.to}, who does not own it`);
  }
  return broken;
}

function disjointBreaches(playbook: Playbook, team: Team): string[] {
  const broken: string[] = [];
  const efforts = roleEfforts(playbook, team);
  const regions = team.disjointPairs.length > 0 ? exactRegions(efforts) : [];
  for (const { roles } of team.disjointPairs) {
    const [a, b] = roles;
    if (a === b) continue;
    const overlap = pairOverlap(efforts, a, b);
    if (overlap.effort !== 0 || overlap.shared.length > 0)
      broken.push(`${a} and ${b} share ${overlap.effort}`);
    if (regions.some((region) => region.roles.includes(a) && region.roles.includes(b))) {
      broken.push(`${a} and ${b} have a common region`);
    }
    for (const { duty, cells } of team.duties) {
      const both = roles.every((role) => cells.get(role)?.responsibility !== 'none');
      if (both) broken.push(`${a} and ${b} both hold ${duty}`);
    }
  }
  return broken;
}

function gateBreaches(team: Team): string[] {
  const seated = seatedRoles(team);
  return team.seats.flatMap((seat) => {
    const broken: string[] = [];
    if (!seated.has(seat.role) && seat.variant !== undefined)
      broken.push(`${seat.role} is away but has a variant`);
    if (seat.status !== 'gated' && seat.lentTo !== undefined)
      broken.push(`${seat.role} lends but does not wait`);
    if (
      seat.status === 'gated' &&
      seated.size > 0 &&
      !(seat.lentTo !== undefined && seated.has(seat.lentTo))
    ) {
      broken.push(`${seat.role} waits and lends to ${seat.lentTo}`);
    }
    return broken;
  });
}

function provenanceBreaches(playbook: Playbook, team: Team): string[] {
  const statuses = new Map(team.seats.map((seat) => [seat.role, seat.status]));
  const rules = new Map(playbook.rules.map((rule) => [rule.id, rule]));
  const fires = (id: string): boolean => {
    const rule = rules.get(id);
    if (!rule || rule.when === null) return false;
    const isBlocked = rule.unless !== undefined && evaluate(rule.unless, team.facts, statuses) === true;
    return evaluate(rule.when, team.facts, statuses) === true && !isBlocked;
  };
  const firing = new Set([...rules.keys()].filter(fires));
  const breaches = (what: string, { steps, rules: named, facts, dissent }: Provenance): string[] => {
    const broken: string[] = [];
    if (steps.length === 0) broken.push(`${what} has no reason`);
    const inSteps = steps.flatMap((step) => ('rule' in step ? [step.rule] : []));
    const losers = dissent.map((item) => item.rule);
    const winners = dissent.flatMap((item) => (item.lostTo === 'base' ? [] : [item.lostTo]));
    for (const id of [...named, ...inSteps, ...losers, ...winners]) {
      if (!firing.has(id)) broken.push(`${what} names ${id}, which does not fire`);
    }
    for (const id of inSteps)
      if (!named.includes(id)) broken.push(`${what} has a step by ${id}, which it does not name`);
    const readable = new Set(named.flatMap((id) => [...ruleFacts(rules.get(id) ?? missingRule)]));
    for (const fact of facts)
      if (!readable.has(fact)) broken.push(`${what} reads ${fact}, which none of its rules reads`);
    return broken;
  };
  return [
    ...team.seats.flatMap((seat) => [
      ...breaches(`the seat of ${seat.role}`, seat.provenance),
      ...(seat.variantProvenance ? breaches(`the variant of ${seat.role}`, seat.variantProvenance) : []),
    ]),
    ...team.duties.flatMap((item) => [
      ...breaches(`the effort of ${item.duty}`, item.provenance),
      ...[...item.cells].flatMap(([role, cell]) => breaches(`${role} on ${item.duty}`, cell.provenance)),
    ]),
    ...team.absentDuties.flatMap((item) => breaches(`the absence of ${item.duty}`, item.provenance)),
    ...team.disjointPairs.flatMap((pair) => breaches(`the pair ${pair.roles.join()}`, pair.provenance)),
    ...team.advice.flatMap((item) => breaches(`the advice ${item.code}`, item.provenance)),
  ];
}

const missingRule = {
  when: null,
  effects: [],
  id: '',
  if: '',
  then: '',
  because: '',
  strength: 'weak',
  basis: 'assumption',
  sources: [],
} as const;

/** Freezes a value and everything in it, so that a mutation throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
