import type { GuidancePlace, Playbook, RoleId, Rule } from './playbook.ts';

/**
 * The guidance that helps to read one part of a screen, in the order of the playbook. With a role, what is said of other
 * roles only is left out.
 */
export function guidanceAt(playbook: Playbook, place: GuidancePlace, role?: RoleId): readonly Rule[] {
  return playbook.rules.filter(({ when, shownAt = [] }) => {
    if (when !== null || !shownAt.some((at) => at.kind === 'screen' && at.screen === place)) return false;
    const roles = shownAt.flatMap((at) => (at.kind === 'role' ? [at.role] : []));
    return role === undefined || roles.length === 0 || roles.includes(role);
  });
}
