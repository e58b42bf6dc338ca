import type { Activation, Separation } from '../effects/effectModule.ts';
import type { Duty, DutyId, Playbook, RoleId, Rule } from '../playbook/playbook.ts';
import {
  type Claim,
  claimsOn,
  fromBase,
  joinProvenance,
  rulesProvenance,
  type Settled,
  settle,
  settledProvenance,
  stepProvenance,
} from './claims.ts';
import { nearest } from './deriveSeats.ts';
import {
  type Cell,
  type DisjointPair,
  isDrawn,
  type Loan,
  type Provenance,
  type Responsibility,
  type Seat,
} from './team.ts';

/** Who holds one duty, after every stage that may move it. `owner` is undefined when nobody is left to hold it. */
export interface DutyHolders {
  readonly duty: Duty;
  readonly owner: RoleId | undefined;
  readonly contributors: readonly RoleId[];
  readonly loans: readonly Loan[];
  readonly cells: ReadonlyMap<RoleId, Cell>;
  /** What rules say of whether the duty is done at all; undefined when none speaks of it. */
  readonly activity: Settled<Activation | null> | undefined;
}

export interface Responsibilities {
  readonly rows: readonly DutyHolders[];
  readonly disjointPairs: readonly DisjointPair[];
}

/** A row while it is being worked on; nothing outside this file sees it change. */
interface Row {
  readonly duty: Duty;
  readonly cells: Map<RoleId, Cell>;
  readonly loans: Loan[];
}

/** What the firing rules say of each duty, sorted once. */
interface Claims {
  readonly members: ReadonlyMap<DutyId, readonly (Claim<boolean> & { readonly role: RoleId })[]>;
  readonly owners: ReadonlyMap<DutyId, readonly Claim<RoleId>[]>;
  readonly activities: ReadonlyMap<DutyId, readonly Claim<Activation | null>[]>;
  readonly disjoint: readonly Claim<Separation>[];
}

/**
 * Stages 2 to 5. Who owns and who contributes, for every duty and role.
 *
 * The base table, then what rules claim; then absent roles leave, and a duty without its owner passes to the nearest
 * contributor on the axis; then gated roles lend what they hold by now; last, pairs that must share nothing part.
 */
export function deriveResponsibilities(
  playbook: Playbook,
  seats: readonly Seat[],
  firing: readonly Rule[],
): Responsibilities {
  const claims = collectClaims(firing);
  const order = playbook.roles.map((role) => role.id);
  const base = new Map(playbook.base.map((row) => [row.duty, row]));
  const rows = playbook.duties.map((duty): DutyHolders => {
    const activity = settle(claims.activities.get(duty.id) ?? []);
    const holders = activity?.value ?? base.get(duty.id);
    const origin = activity?.value ? settledProvenance(activity) : fromBase;
    const row: Row = { duty, cells: new Map(), loans: [] };
    for (const role of order)
      row.cells.set(role, { responsibility: levelIn(holders, role), provenance: origin });
    const first = ownerOf(row);
    applyMembership(row, claims);
    applyOwnership(row, claims);
    const owner = ownerOf(row) ?? first;
    for (const seat of seats) leave(row, seat);
    passOn(row, owner, order, seats);
    for (const seat of seats) lend(row, seat);
    for (const disjoint of claims.disjoint) part(row, disjoint);
    return finish(row, order, activity);
  });
  return { rows, disjointPairs: disjointPairsOf(claims.disjoint) };
}

function collectClaims(firing: readonly Rule[]): Claims {
  return {
    members: byDuty(claimsOn(firing, 'part')),
    owners: byDuty(claimsOn(firing, 'owner')),
    activities: byDuty(claimsOn(firing, 'activity')),
    disjoint: claimsOn(firing, 'disjoint'),
  };
}

function byDuty<C extends { readonly duty: DutyId }>(
  claims: readonly C[],
): ReadonlyMap<DutyId, readonly C[]> {
  const found = new Map<DutyId, C[]>();
  for (const claim of claims) {
    const list = found.get(claim.duty);
    if (list) list.push(claim);
    else found.set(claim.duty, [claim]);
  }
  return found;
}

function levelIn(
  holders: { readonly owner: RoleId | null; readonly contributors: readonly RoleId[] } | undefined,
  role: RoleId,
): Responsibility {
  if (holders?.owner === role) return 'owns';
  return holders?.contributors.includes(role) ? 'contributes' : 'none';
}

function ownerOf(row: Row): RoleId | undefined {
  for (const [role, cell] of row.cells) if (cell.responsibility === 'owns') return role;
  return undefined;
}

function set(row: Row, role: RoleId, responsibility: Responsibility, why: Provenance): void {
  const before = row.cells.get(role)?.provenance ?? fromBase;
  row.cells.set(role, { responsibility, provenance: joinProvenance(before, why) });
}

function levelOf(row: Row, role: RoleId): Responsibility {
  return row.cells.get(role)?.responsibility ?? 'none';
}

function applyMembership(row: Row, claims: Claims): void {
  const here = claims.members.get(row.duty.id);
  if (!here) return;
  for (const role of new Set(here.map((claim) => claim.role))) {
    const settled = settle(here.filter((claim) => claim.role === role));
    if (!settled) continue;
    const now = levelOf(row, role);
    const level = !settled.value ? 'none' : now === 'none' ? 'contributes' : now;
    set(row, role, level, settledProvenance(settled));
  }
}

function applyOwnership(row: Row, claims: Claims): void {
  const settled = settle(claims.owners.get(row.duty.id) ?? []);
  if (!settled || !row.cells.has(settled.value)) return;
  const why = settledProvenance(settled);
  const previous = ownerOf(row);
  if (previous !== undefined && previous !== settled.value) set(row, previous, 'contributes', why);
  set(row, settled.value, 'owns', why);
}

/** An absent role holds nothing. */
function leave(row: Row, seat: Seat): void {
  if (isDrawn(seat) || levelOf(row, seat.role) === 'none') return;
  set(row, seat.role, 'none', awayProvenance(seat));
}

/** A gated role holds nothing either, and lends what it would hold, also what it would inherit from an absent one. */
function lend(row: Row, seat: Seat): void {
  const level = levelOf(row, seat.role);
  if (seat.status !== 'gated' || level === 'none') return;
  set(row, seat.role, 'none', awayProvenance(seat));
  if (seat.lentTo === undefined) return;
  row.loans.push({ from: seat.role, to: seat.lentTo, as: level });
  const has = levelOf(row, seat.lentTo);
  const gets = level === 'owns' ? 'owns' : has === 'none' ? 'contributes' : has;
  if (gets !== has) {
    set(
      row,
      seat.lentTo,
      gets,
      joinProvenance(stepProvenance({ kind: 'loan', from: seat.role }), seat.provenance),
    );
  }
}

function awayProvenance(seat: Seat): Provenance {
  return joinProvenance(stepProvenance({ kind: 'absent', role: seat.role }), seat.provenance);
}

/**
 * A duty that lost its owner goes to the nearest contributor, or, when nobody is left, to the nearest other role that the
 * team has or waits for.
 */
function passOn(
  row: Row,
  before: RoleId | undefined,
  order: readonly RoleId[],
  seats: readonly Seat[],
): void {
  if (ownerOf(row) !== undefined) return;
  const contributors = order.filter((role) => levelOf(row, role) === 'contributes');
  const orphaned = before ?? contributors[0];
  if (orphaned === undefined) return;
  const others = seats.filter((seat) => isDrawn(seat) && seat.role !== orphaned).map((seat) => seat.role);
  const heir = nearest(orphaned, contributors.length > 0 ? contributors : others, order);
  if (heir === undefined) return;
  const leaving = row.cells.get(orphaned)?.provenance ?? fromBase;
  set(
    row,
    heir,
    'owns',
    joinProvenance(stepProvenance({ kind: 'succession', from: orphaned }), withoutBase(leaving)),
  );
}

function withoutBase(provenance: Provenance): Provenance {
  return { ...provenance, steps: provenance.steps.filter((step) => step.kind !== 'base') };
}

/** On a duty that both hold, the owner stays; between two contributors the rule says who keeps it. */
function part(row: Row, { rule, value: { pair, keeps } }: Claim<Separation>): void {
  const [a, b] = pair;
  if (levelOf(row, a) === 'none' || levelOf(row, b) === 'none') return;
  const keeper = row.duty.engineering ? keeps.engineering : keeps.other;
  const stays = levelOf(row, a) === 'owns' ? a : levelOf(row, b) === 'owns' ? b : keeper;
  const leaves = stays === a ? b : a;
  const why = rulesProvenance([rule]);
  set(row, leaves, 'none', { ...why, steps: [{ kind: 'disjoint', rule: rule.id, from: stays }] });
}

function finish(row: Row, order: readonly RoleId[], activity: DutyHolders['activity']): DutyHolders {
  const owner = ownerOf(row);
  const contributors = order.filter((role) => levelOf(row, role) === 'contributes');
  // A stand-in that had to part again leaves the work with the owner.
  const loans = row.loans.map((loan) =>
    levelOf(row, loan.to) === 'none' && owner !== undefined ? { ...loan, to: owner } : loan,
  );
  return { duty: row.duty, owner, contributors, loans, cells: row.cells, activity };
}

function disjointPairsOf(disjoint: readonly Claim<Separation>[]): readonly DisjointPair[] {
  const byPair = new Map<string, { roles: readonly [RoleId, RoleId]; rules: Rule[] }>();
  for (const { rule, value } of disjoint) {
    const key = [...value.pair].sort().join(' ');
    const known = byPair.get(key);
    if (known) known.rules.push(rule);
    else byPair.set(key, { roles: value.pair, rules: [rule] });
  }
  return [...byPair.values()].map(({ roles, rules }) => ({ roles, provenance: rulesProvenance(rules) }));
}
