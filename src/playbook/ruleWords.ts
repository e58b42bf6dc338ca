import type { Effect } from '../engine/effects/effects.ts';
import type { Severity } from '../engine/effects/finding.ts';
import type {
  Condition,
  DutyId,
  FactId,
  FactValue,
  GuidancePlace,
  PartnerId,
  Place,
  RoleId,
  SeatStatus,
  VariantId,
} from '../engine/playbook/playbook.ts';

/** Short words for writing rules. Each returns plain data, so that the playbook stays JSON. */
export const always: Condition = { all: [] };
export const is = (fact: FactId, ...values: readonly FactValue[]): Condition => ({ fact, is: values });
export const seatIs = (role: RoleId, ...statuses: readonly SeatStatus[]): Condition => ({
  seat: role,
  is: statuses,
});
export const all = (...parts: readonly Condition[]): Condition => ({ all: parts });

export const any = (...parts: readonly Condition[]): Condition => ({ any: parts });

/** A language model is at the centre: said so, or reached through an API and not said otherwise. */
export const onLanguageModel: Condition = any(
  is('languageModel', true),
  all(is('modelOrigin', 'api'), { unless: is('languageModel', false) }),
);

/** Machine learning is not the edge or must wait for the core software, and there is too little of it for a team of its own. */
export const noTeamYet: Condition = all(
  any(is('mlDifferentiator', false), is('coreSoftwareReady', false)),
  is('horizontal', false),
  is('modellingWork', '0', '0.75', '1.5'),
);

/** The same, with less modelling than a person’s week: whoever writes the software can do it beside. */
export const driveBy: Condition = all(noTeamYet, is('modellingWork', '0'));

export const seat = (role: RoleId, as: 'needed' | 'optional' = 'needed'): Effect => ({
  kind: 'seat',
  role,
  as,
});
export const unseat = (role: RoleId, as: 'later' | 'not-drawn'): Effect => ({ kind: 'unseat', role, as });
export const gate = (role: RoleId, lendTo?: RoleId): Effect => ({
  kind: 'gate',
  role,
  ...(lendTo ? { lendTo } : {}),
});
export const variant = (role: RoleId, id: VariantId): Effect => ({ kind: 'variant', role, variant: id });
export const own = (duty: DutyId, role: RoleId): Effect => ({ kind: 'own', duty, role });
export const contribute = (duty: DutyId, ...roles: readonly RoleId[]): Effect => ({
  kind: 'contribute',
  duty,
  roles,
});
export const release = (role: RoleId, ...duties: readonly DutyId[]): Effect => ({
  kind: 'release',
  role,
  duties,
});
export const deactivate = (...duties: readonly DutyId[]): Effect => ({ kind: 'deactivate', duties });
export const activate = (
  duty: DutyId,
  owner: RoleId,
  contributors: readonly RoleId[],
  effort: number,
): Effect => ({ kind: 'activate', duty, owner, contributors, effort });
export const partner = (id: PartnerId, ...duties: readonly DutyId[]): Effect => ({
  kind: 'partner',
  partner: id,
  duties,
});
export const disjoint = (
  pair: readonly [RoleId, RoleId],
  keeps: { readonly engineering: RoleId; readonly other: RoleId },
): Effect => ({ kind: 'disjoint', pair, keeps });
export const scale = (factor: number, ...duties: readonly DutyId[]): Effect => ({
  kind: 'scaleEffort',
  duties,
  factor,
});
export const advise = (
  code: string,
  severity: Severity,
  roles?: readonly RoleId[],
  duties?: readonly DutyId[],
): Effect => ({ kind: 'advise', code, severity, ...(roles ? { roles } : {}), ...(duties ? { duties } : {}) });

export const at = (screen: GuidancePlace): Place => ({ kind: 'screen', screen });
export const atRole = (role: RoleId): Place => ({ kind: 'role', role });
export const atDuty = (duty: DutyId): Place => ({ kind: 'duty', duty });

/** Decisions that are regulated are made already, so the data that is being built replaces data that there is. */
export const regulatedToday: Condition = all(is('risk', 'high'), is('dataInfraReady', 'in-progress'));

/** How much more effort a duty takes when a source says to raise it without saying by how much. An assumption. */
export const RAISED = 1.5;
