import type { DutyId, RoleId } from '../ids.ts';

export type Severity = 'warning' | 'next-step' | 'note';

type FindingDetail =
  | { readonly kind: 'plain' }
  /** `met` is what the plan has, `asked` what the rule wants; both 0 to 1. */
  | { readonly kind: 'upkeep'; readonly met: number; readonly asked: number; readonly isMet: boolean }
  /** The duties of the advice are those that fewer than `asked` people can do. */
  | { readonly kind: 'coverage'; readonly asked: number; readonly isMet: boolean };

/** What a rule says about a team that is otherwise derived. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly roles: readonly RoleId[];
  readonly duties: readonly DutyId[];
  readonly detail: FindingDetail;
}

/** What a finding may look at. */
export interface Situation {
  /** The share of the effort, 0 to 1, in duties that keep what exists running. */
  readonly upkeep: () => number;
  /** How many people there are; undefined without a roster. */
  readonly people: number | undefined;
  /** The duties that fewer people than this can do; none without a roster. */
  readonly dutiesUnder: (people: number) => readonly DutyId[];
}
