/** The parts of the screens that are loaded later, as an error in the place of one of them calls it. */
export const laterPanels = {
  scenario: 'This setup',
  figures: 'The table of figures',
  disagreements: 'What sources disagree on',
  bothOnOneAxis: 'The picture of the changes',
  changes: 'The list of changes',
  step: 'This slide',
  week: 'The week',
  shifts: 'What would change the week',
  advertised: 'The comparison with other job titles',
  questions: 'The list of questions',
  demand: 'The demand for people',
  picture: 'The image export',
} as const;
