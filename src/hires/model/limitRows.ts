import type { Level } from '../../engine/people/roster.ts';
import type { RoleId } from '../../engine/playbook/playbook.ts';
import { everybody, type IsOf, ofStaff } from './amounts.ts';
import type { CoverGroup } from './bundles.ts';
import { meanIn } from './curves.ts';
import type { Limit } from './hiresPlan.ts';
import { COVER, type Period } from './hiresProblem.ts';
import type { Entry } from './linearModel.ts';
import type { ModelDraft } from './modelDraft.ts';

/** The limits of every period but growth. */
export function addLimits(draft: ModelDraft, period: Period, index: number): void {
  const heads = headsIn(draft, period, index);
  const { kinds, limits } = draft.problem;
  // From when on somebody who is approved today can be there.
  const reach = Math.min(...kinds.map(({ there }) => there.indexOf(1)).filter((at) => at >= 0));
  const isReached = index >= reach;
  if (limits.coverage !== 'off') {
    for (const group of draft.covers) addCoverage(draft, heads, group, isReached);
  }
  if (limits.rota?.as === 'must' && isReached) {
    const isAble: IsOf = ({ skills }) => draft.onCall.has(skills);
    const missing = limits.rota.people - heads.ofStaff(isAble);
    draft.limit({ kind: 'rota', period: index }, heads.ofHires(isAble), 'atLeast', missing);
  }
  addEmptySeats(draft, heads);
  addRatio(draft, heads, 'juniorsPerSenior', 'junior');
  addRatio(draft, heads, 'leadsPerOther', 'lead');
  addBudget(draft, period, index);
}

/** People who are there in a period, among hires and among the staff. */
interface Heads {
  readonly period: Period;
  readonly index: number;
  readonly ofHires: (isOf: IsOf, factor?: number) => readonly Entry[];
  readonly ofStaff: (isOf: IsOf) => number;
}

function headsIn(draft: ModelDraft, period: Period, index: number): Heads {
  return {
    period,
    index,
    ofHires: (isOf, factor = 1) =>
      draft.perHire(isOf, (kind, quarter) => factor * meanIn(kind.there, quarter, period)),
    ofStaff: (isOf) => ofStaff(draft.problem, ({ there }) => there[index] ?? 0, isOf),
  };
}

function addCoverage(
  draft: ModelDraft,
  { period, index, ofHires, ofStaff }: Heads,
  { duties, able, price }: CoverGroup,
  isReached: boolean,
): void {
  const { builder, priced } = draft;
  const isAble: IsOf = ({ skills }) => able.has(skills);
  const missing = COVER - ofStaff(isAble);
  if (missing <= 0) return;
  if (draft.problem.limits.coverage === 'priced') {
    const thin = builder.column(priced * price * period.length, { upper: COVER });
    builder.row([...ofHires(isAble), [thin, 1]], missing, Infinity);
  } else if (isReached && duties[0]) {
    const limit: Limit = { kind: 'coverage', period: index, duty: duties[0].duty };
    draft.limit(limit, ofHires(isAble), 'atLeast', missing);
  }
}

/** What it costs that nobody holds a needed role. */
function addEmptySeats({ builder, priced, problem }: ModelDraft, { period, ofHires }: Heads): void {
  for (const { role, price } of problem.emptySeats) {
    const empty = builder.column(priced * price * period.length, { upper: 1 });
    builder.row([...ofHires((who) => who.role === role), [empty, 1]], 1, Infinity);
  }
}

/** At most as many hires as the size leaves room for, and in the orders that bind. No plan breaks these, so they never give; an explanation may do without them. */
export function addRoomAndOrders({ problem, builder, hires, quarters }: ModelDraft): void {
  const { kinds, limits, orders } = problem;
  const upTo = (isOf: (role: RoleId) => boolean, last: number, factor = 1) =>
    kinds.flatMap(({ role }, index) =>
      isOf(role)
        ? quarters
            .filter((quarter) => quarter <= last)
            .map((quarter): Entry => [hires[index]?.[quarter] ?? 0, factor])
        : [],
    );
  const last = quarters.length - 1;
  builder.row(
    upTo(() => true, last),
    -Infinity,
    limits.mostHires,
  );
  for (const [role, most] of Object.entries(limits.mostOfRole)) {
    const entries = upTo((other) => other === role, last);
    if (entries.length > 0) builder.row(entries, -Infinity, most);
  }
  for (const order of orders) {
    const isFirst = (role: RoleId) => role === order.role;
    if (!kinds.some(({ role }) => isFirst(role))) continue;
    const isLater = (role: RoleId) => (order.kind === 'first' ? order.before.includes(role) : !isFirst(role));
    for (const quarter of quarters) {
      const later = upTo(isLater, quarter);
      if (later.length === 0) continue;
      const most = order.kind === 'first' ? 0 : order.others;
      builder.row([...later, ...upTo(isFirst, quarter, -limits.mostHires)], -Infinity, most);
    }
  }
}

/** At most so many of one level for each of the others; what the team has too many of already is no room. */
function addRatio(
  draft: ModelDraft,
  { index, ofHires, ofStaff }: Heads,
  kind: 'juniorsPerSenior' | 'leadsPerOther',
  level: Level,
): void {
  const ratio = draft.problem.limits[kind];
  const isOf: IsOf = (who) => who.level === level;
  const isOther: IsOf = (who) => !isOf(who);
  const room = Math.max(0, ratio * ofStaff(isOther) - ofStaff(isOf));
  draft.limit({ kind, period: index }, [...ofHires(isOf), ...ofHires(isOther, -ratio)], 'atMost', room);
}

function addBudget(draft: ModelDraft, period: Period, index: number): void {
  const { budget, costPerHire } = draft.problem;
  if (budget === undefined && draft.budget === undefined) return;
  const spend = draft.perHire(
    everybody,
    (kind, quarter) => kind.pay * meanIn(kind.paid, quarter, period) + (quarter === index ? costPerHire : 0),
  );
  const fixed = ofStaff(draft.problem, ({ pay, hiring }) => (pay[index] ?? 0) + (hiring[index] ?? 0));
  const limit: Limit = { kind: 'budget', period: index };
  if (draft.budget !== undefined) draft.limit(limit, [...spend, [draft.budget, -1]], 'atMost', -fixed);
  else draft.limit(limit, spend, 'atMost', (budget ?? 0) - fixed);
}

/**
 * At most a part of those who are there, or the few that any team may hire: whichever is more. `ceiling` is the most that any plan
 * can hire in the quarter.
 */
export function addGrowth(draft: ModelDraft, quarter: number, ceiling: number): void {
  const { problem, builder, hires, variation } = draft;
  const { hiresPerQuarter: share, leastHires: few } = problem.limits;
  const limit: Limit = { kind: 'hiresPerQuarter', period: quarter };
  const now = hires.map((columns): Entry => [columns[quarter] ?? 0, 1]);
  const there = ofStaff(problem, (group) => group.there[quarter] ?? 0);
  const grown = draft.perHire(
    everybody,
    (kind, approved) => -share * (approved < quarter ? (kind.there[quarter - approved] ?? 0) : 0),
  );
  if (ceiling <= few) draft.limit(limit, now, 'atMost', few);
  else if (share * there >= few) draft.limit(limit, [...now, ...grown], 'atMost', share * there);
  else {
    const isGrown = builder.column(0, { upper: 1, integer: true });
    draft.limit(limit, [...now, [isGrown, few - ceiling]], 'atMost', few);
    if (!variation.ignores?.(limit))
      builder.row([...now, ...grown, [isGrown, few]], -Infinity, share * there + few);
  }
}
