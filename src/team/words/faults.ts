/** The parts of the first screen, as a wall in the place of one of them calls it. */
export const planPanels = {
  situation: 'The questions about your situation',
  reasons: 'The reasons',
  spectrum: 'The spectrum',
  question: 'The next question',
  overlap: 'The overlap picture',
  team: 'The team',
  advice: 'The advice',
  matrix: 'The matrix',
  disagreements: 'What sources disagree on',
  outlet: 'The picture to take along',
} as const;

/** What a wall says in the place of a part of a screen that has failed. */
export function panelFault(name: string) {
  return {
    title: `${name} cannot be shown.`,
    hint: 'The rest of the page works, and your plan is safe.',
    again: 'Try again',
  } as const;
}
