/** What a wall says in the place of a part that has failed. */
export function panelFault(name: string) {
  return {
    title: `${name} cannot be shown.`,
    hint: 'The rest of the page works, and your plan is safe.',
    again: 'Try again',
  } as const;
}
