import type { RoleId, RuleId } from '../engine/playbook/playbook.ts';

/** What a source or a rule of ours says about the order of hires. It holds where its rule fires; `first` and `soon` bind the plan. */
export type HiringOrder =
  /** Somebody of each of `roles` comes no later than anybody of `before`. */
  | {
      readonly kind: 'first';
      readonly rule: RuleId;
      readonly roles: readonly RoleId[];
      readonly before: readonly RoleId[];
    }
  /** Somebody of the role is among the first so many hires, and is no junior. */
  | { readonly kind: 'soon'; readonly rule: RuleId; readonly role: RoleId; readonly among: number }
  /** Nobody of these roles yet. */
  | { readonly kind: 'notYet'; readonly rule: RuleId; readonly roles: readonly RoleId[] }
  /** A junior comes to a senior or lead on the same subject; of any team, whatever its answers. */
  | { readonly kind: 'mentored'; readonly rule: RuleId };

interface HiringCalendar {
  /** The role that takes longer to fill, and the parameter that says by how much. */
  readonly slowToFill: { readonly role: RoleId; readonly parameter: string };
  readonly orders: readonly HiringOrder[];
}

/** What the calendar of hiring knows of single roles and rules. */
export const hiringCalendar: HiringCalendar = {
  slowToFill: { role: 'AS', parameter: 'scientistExtra' },
  orders: [
    { kind: 'first', rule: 'R01', roles: ['SWE', 'MLE'], before: ['DS', 'AS'] },
    { kind: 'first', rule: 'R02', roles: ['MLE'], before: ['SWE'] },
    { kind: 'first', rule: 'X11', roles: ['SWE'], before: ['MLE', 'DS', 'AS'] },
    { kind: 'first', rule: 'X02', roles: ['MLE'], before: ['DS', 'AS'] },
    { kind: 'first', rule: 'X07', roles: ['MLE'], before: ['DS', 'AS'] },
    { kind: 'first', rule: 'R18', roles: ['MLE'], before: ['DS', 'AS'] },
    { kind: 'first', rule: 'R44', roles: ['MLE', 'DS'], before: ['AS'] },
    { kind: 'first', rule: 'R47', roles: ['PM'], before: ['DS', 'AS'] },
    { kind: 'soon', rule: 'R47', role: 'PM', among: 3 },
    { kind: 'notYet', rule: 'R01', roles: ['DS'] },
    { kind: 'notYet', rule: 'R52', roles: ['AS'] },
    { kind: 'mentored', rule: 'R19' },
  ],
};
