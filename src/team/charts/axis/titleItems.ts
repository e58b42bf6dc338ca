import type { OtherTitle, Playbook, Role } from '../../../engine/playbook/playbook.ts';

/** What the strip shows: a role that the plan seats, or a title that it does not. */
export type TitleItem =
  | { readonly kind: 'role'; readonly title: Role; readonly roleIndex: number }
  | { readonly kind: 'other'; readonly title: OtherTitle };

/** The seated roles, then the other titles; each group in the order of the axis. */
export function titleItems(playbook: Playbook): readonly TitleItem[] {
  const roles = playbook.roles.map((title, roleIndex): TitleItem => ({ kind: 'role', title, roleIndex }));
  const others = playbook.otherTitles.map((title): TitleItem => ({ kind: 'other', title }));
  return [...inOrder(roles), ...inOrder(others)];
}

/** In the order of the axis, whatever the kind. */
export function inOrder(items: readonly TitleItem[]): readonly TitleItem[] {
  return [...items].sort((a, b) => a.title.position - b.title.position);
}
