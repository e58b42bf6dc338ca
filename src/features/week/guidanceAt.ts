import type { GuidancePlace, Playbook, RoleId, Rule } from '../../domain/playbook.ts';

/** The guidance for a part of this screen, without what is said of other roles only. */
export function guidanceAt(playbook: Playbook, place: GuidancePlace, role: RoleId): readonly Rule[] {
  return playbook.rules.filter(({ when, shownAt = [] }) => {
    if (when !== null || !shownAt.some((at) => at.kind === 'screen' && at.screen === place)) return false;
    const roles = shownAt.flatMap((at) => (at.kind === 'role' ? [at.role] : []));
    return roles.length === 0 || roles.includes(role);
  });
}
