import type { DutyId, RoleId } from '../engine/playbook/playbook.ts';

/** What the pointer or the focus is on. Every picture of a screen shows it in its own way. */
export type Emphasis =
  | { readonly kind: 'role'; readonly role: RoleId }
  | { readonly kind: 'duty'; readonly duty: DutyId }
  | { readonly kind: 'cell'; readonly duty: DutyId; readonly role: RoleId }
  /** Exactly these roles, or a pair of them. */
  | { readonly kind: 'roles'; readonly roles: readonly RoleId[] };

/** A part of a picture: a duty, or what a role does on it. */
export interface DutyPart {
  readonly duty: DutyId;
  readonly role?: RoleId;
}

/** How strongly a part of a picture shows: what the emphasis is on, what it is not on, or nothing emphasised. */
export type Stress = 'on' | 'off' | 'none';

/** The stress of what a role does on a duty; leave out `duty` or `role` for a whole lane or column. */
export function stressOf(emphasis: Emphasis | undefined, part: { role?: RoleId; duty?: DutyId }): Stress {
  if (!emphasis) return 'none';
  switch (emphasis.kind) {
    case 'role':
      return part.role === undefined || part.role === emphasis.role ? 'on' : 'off';
    // Of a cell the whole column stays: the readout names everybody who holds the duty.
    case 'duty':
    case 'cell':
      return part.duty === undefined || part.duty === emphasis.duty ? 'on' : 'off';
    case 'roles':
      return part.role === undefined || emphasis.roles.includes(part.role) ? 'on' : 'off';
  }
}
