import type { RoleId } from '../playbook.ts';

/** What the calendar of hiring knows of single roles. */
export const hiringCalendar: {
  /** The role that takes longer to fill, and the parameter that says by how much. */
  readonly slowToFill: { readonly role: RoleId; readonly parameter: string };
} = {
  slowToFill: { role: 'AS', parameter: 'scientistExtra' },
};
