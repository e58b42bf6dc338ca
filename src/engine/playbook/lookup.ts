import type { Playbook, RoleId, Rule, RuleId } from './playbook.ts';

/** The place of a role in the order of the axis, from 0, which gives it its colour; -1 where the playbook does not know it. */
export function roleIndex(playbook: Playbook, id: RoleId): number {
  return playbook.roles.findIndex((role) => role.id === id);
}

export function ruleOf(playbook: Playbook, id: RuleId | undefined): Rule | undefined {
  return playbook.rules.find((rule) => rule.id === id);
}
