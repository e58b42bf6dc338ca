import type { Playbook, Role, RoleId, Rule, SeatStatus } from '../playbook/playbook.ts';
import { type ClaimOn, claimsOn, fromBase, overrides, settle, settledProvenance } from './claims.ts';
import { type Dissent, isSeated, type Provenance, type Seat } from './team.ts';

type Wanted = {
  readonly status: SeatStatus;
  readonly provenance: Provenance;
  readonly includedBy: readonly Rule[];
};

/** What the firing rules say of seats, sorted once. */
interface SeatClaims {
  readonly seats: readonly ClaimOn<'seat'>[];
  readonly gates: readonly ClaimOn<'gate'>[];
  readonly variants: readonly ClaimOn<'variant'>[];
}

/** A seat, and for a gated one whom it names to hold its duties (null: nobody). */
type DerivedSeat = { readonly seat: Seat; readonly lendTo: RoleId | null };

/**
 * Stage 1. Which roles the team seats, and in which variant.
 *
 * The setup speaks first (the base table seats everybody, rules seat and unseat). Gates lie over it: a gate holds back
 * a seat that the setup wants, unless a rule that seats the role overrides the gating rule. The side that loses is kept
 * as dissent either way.
 */
export function deriveSeats(playbook: Playbook, firing: readonly Rule[]): readonly Seat[] {
  const claims: SeatClaims = {
    seats: claimsOn(firing, 'seat'),
    gates: claimsOn(firing, 'gate'),
    variants: claimsOn(firing, 'variant'),
  };
  const derived = playbook.roles.map((role) => deriveSeat(role, claims));
  return derived.map(({ seat }) => {
    if (seat.status !== 'gated') return seat;
    const target = lendingTarget(seat.role, derived);
    return target === undefined ? seat : { ...seat, lentTo: target };
  });
}

function deriveSeat(role: Role, { seats, gates, variants }: SeatClaims): DerivedSeat {
  const { status, provenance, lendTo } = applyGates(role, whatSetupWants(role, seats), gates);
  const variant = isSeated({ status })
    ? settle(variants.filter((claim) => claim.role === role.id))
    : undefined;
  const base = { role: role.id, status, provenance };
  const seat = variant
    ? { ...base, variant: variant.value, variantProvenance: settledProvenance(variant) }
    : base;
  return { seat, lendTo };
}

function whatSetupWants(role: Role, seats: SeatClaims['seats']): Wanted {
  const claims = seats.filter((claim) => claim.role === role.id);
  const settled = settle(claims);
  if (!settled) return { status: 'needed', provenance: fromBase, includedBy: [] };
  return {
    status: settled.value,
    provenance: settledProvenance(settled),
    includedBy: claims.filter((claim) => isSeated({ status: claim.value })).map((claim) => claim.rule),
  };
}

function applyGates(
  role: Role,
  wanted: Wanted,
  claims: SeatClaims['gates'],
): { status: SeatStatus; provenance: Provenance; lendTo: RoleId | null } {
  if (!isSeated(wanted)) return { ...wanted, lendTo: null };
  const gates = claims
    .filter((claim) => claim.role === role.id)
    .map(({ rule, value }) => ({ rule, value: value ?? role.mergeInto }));
  const defenderFrom = (gate: Rule) => wanted.includedBy.find((rule) => overrides(rule, gate));
  const defeated = gates.flatMap(({ rule }): readonly Dissent[] => {
    const defender = defenderFrom(rule);
    return defender ? [{ rule: rule.id, lostTo: defender.id }] : [];
  });
  const dissent = [...wanted.provenance.dissent, ...defeated];
  // Every gate says "wait"; only whom it lends to may differ, and the strongest one names it.
  const settled = settle(gates.filter(({ rule }) => !defenderFrom(rule)));
  if (!settled) {
    return { status: wanted.status, provenance: { ...wanted.provenance, dissent }, lendTo: null };
  }
  const rules = [...settled.rules, ...settled.losers];
  const gated = settledProvenance({ value: 'gated', rules, losers: wanted.includedBy });
  // A rule that already lost to another that wanted the seat is not named twice.
  const settledBefore = dissent.filter((item) => !gated.dissent.some((loser) => loser.rule === item.rule));
  const provenance = { ...gated, dissent: [...settledBefore, ...gated.dissent] };
  return { status: 'gated', provenance, lendTo: settled.value };
}

/**
 * Who holds the duties of a waiting seat: the role it lends to, or whoever that one lends to if it waits as well. Where the
 * chain ends nowhere, the nearest seated role on the axis; undefined only when nobody is seated.
 */
function lendingTarget(role: RoleId, derived: readonly DerivedSeat[]): RoleId | undefined {
  const find = (id: RoleId) => derived.find(({ seat }) => seat.role === id);
  const seen = new Set<RoleId>();
  let current = find(role);
  while (current?.seat.status === 'gated' && !seen.has(current.seat.role)) {
    seen.add(current.seat.role);
    current = current.lendTo === null ? undefined : find(current.lendTo);
  }
  if (current && isSeated(current.seat)) return current.seat.role;
  const order = derived.map(({ seat }) => seat.role);
  const seated = derived.filter(({ seat }) => isSeated(seat)).map(({ seat }) => seat.role);
  return nearest(role, seated, order);
}

/** The candidate nearest to a role in the order of the axis; ties keep the order. */
export function nearest(
  role: RoleId,
  candidates: readonly RoleId[],
  order: readonly RoleId[],
): RoleId | undefined {
  const place = order.indexOf(role);
  let best: RoleId | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = Math.abs(order.indexOf(candidate) - place);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
