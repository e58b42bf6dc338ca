/** The parts of the first screen, as an error in the place of one of them calls it. */
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
  outlet: 'The image export',
} as const;

/** What is said in the place of a part of a screen that has failed. */
export function panelFault(name: string) {
  return {
    title: `${name} cannot be shown.`,
    hint: 'The rest of the page still works, and your plan is safe.',
    again: 'Try again',
  } as const;
}
