import type { FactId, RoleId } from '../engine/playbook/playbook.ts';

/** The roster facts that ask whether somebody with a role is there. */
export const rosterRoles: Readonly<Record<FactId, RoleId>> = { hasDS: 'DS', hasMLE: 'MLE' };
