import type { HiresExplanation } from '../model/hiresPlan.ts';

/** Titles and fixed sentences of the plan of hires. */
export const hiresWords = {
  capacityLead: (band: string) =>
    `Colour: done, by role. Hatched: unfinished. The short line is the time people have. They get less done outside their own duties. The band is the range of the need, ${band}.`,
  costLead: (budget: string | undefined) =>
    budget === undefined
      ? 'Pay of the whole team and hiring, in thousands, if nobody leaves. Without a budget, cost is weighed against unfinished work.'
      : `Pay of the whole team and hiring, in thousands, if nobody leaves. The line is the budget: ${budget} per quarter.`,
  timeline: 'From approval to fully productive',
  timelineLead:
    'Ring: approved. Dotted: time to fill and notice. The wedge grows from the first day; at the upright line people are fully productive. Filled dot: a vacancy already open.',
  nobodyComes: 'Nobody is to be hired, and no vacancy is open.',
  dutiesLead:
    'A bar is the work of the duty, in the colour of its owner. Hatched, with a figure in FTE: unfinished work.',
  dutiesHint: 'Work done, and below it what is unfinished.',
  rolesLead:
    'In FTE. A bar is the time that people of the role have. Hatched: what is missing for their own share of the work. Roles cover for each other, so a gap need not mean unfinished work. An hour counts fully within a role’s own share and 0.7 in another’s. Work counts experienced people only; the plan also counts levels, ramp-up, mentoring and attrition.',
  rolesHint: 'Time available, and below it what is missing.',
  numbersLead:
    'Most are assumptions; enter your own figures. The plan follows shortly after each change. Pay stays private.',
  whyLead:
    'To explain each hire, the plan is made again without it. This takes a few seconds. A person-quarter is what one experienced person gets done in a quarter. Costs include unfinished work.',
  whyWait: 'You can ask for an explanation once the search has ended.',
  whyStopped: 'The explanation was cancelled.',
  looking: 'Still looking…',
  noOther: 'No other plan fits the limits.',
  bindingNone: 'Nothing does: without any one limit, the plan would be the same.',
  oneMore: 'What one more hire would do',
  oneMoreAgainst: (limits: string) => `Each of them would break ${limits}.`,
  leftOut:
    'Hires can be planned only for a known team. Ask for a link or file with people, or make a copy and add them.',
  emptyRoster: 'Your roster is empty, so the plan starts with an empty team.',
  conflictLead: 'These limits conflict. Without any one of them, there is a plan:',
  relax: 'Limits to relax (the smallest change that allows a plan)',
} as const;

/** What is being looked for; what is quick comes first. */
export function explainingWords(explanation: HiresExplanation | undefined): string {
  if (!explanation) return 'Planning again without each hire…';
  return explanation.oneMore.length === 0
    ? 'Planning again with one more of each…'
    : 'Looking for the next best plans…';
}
