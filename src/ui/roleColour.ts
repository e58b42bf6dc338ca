/** How many role colours the tokens hold. */
export const ROLE_COLOURS = 5;

/** The colour of the role at this place of the axis; a playbook with more roles than colours goes round again. */
export function roleColour(index: number): string {
  return `var(--role-${(Math.max(0, index) % ROLE_COLOURS) + 1})`;
}
