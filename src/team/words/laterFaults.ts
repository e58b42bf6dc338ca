/** The parts of the screens that are loaded later, as a wall in the place of one of them calls it. */
export const laterPanels = {
  scenario: 'This scenario',
  figures: 'The table of figures',
  disagreements: 'What sources disagree on',
  bothOnOneAxis: 'The picture of the changes',
  changes: 'The list of changes',
  step: 'This step',
  week: 'The week',
  shifts: 'What would change the week',
  advertised: 'What is advertised',
  questions: 'The list of questions',
  demand: 'The demand for people',
  picture: 'The picture to take along',
} as const;
