import type { HiresExplanation } from '../model/plan.ts';

/** Titles and fixed sentences of the plan of hires. */
export const hiresWords = {
  noPlanTitle: 'Whom to hire, and when',
  clashTitle: 'The limits leave no plan',
  budgetTitle: 'The budget is too small for any plan',
  clashMore: 'What cannot hold together, and what would have to give',
  capacity: 'Work done and left undone',
  capacityLead: (band: string) =>
    `Colour: done, by role. Hatched: left undone. The short line is the time people have; hours outside their own duties get less done. The band is where the need may lie, ${band}.`,
  cost: 'What it costs, a quarter',
  costLead: (budget: string | undefined) =>
    budget === undefined
      ? 'Pay and hiring, in thousands, if nobody leaves. No budget is set: cost is weighed against work left undone.'
      : `Pay and hiring, in thousands, if nobody leaves. No quarter may pass the line: ${budget}.`,
  timeline: 'From approval to a full load',
  timelineLead:
    'Ring: approved. Dotted: time to fill and notice. The wedge grows with the load from the first day on; the upright line is a full load. A filled dot is a vacancy that is open already.',
  nobodyComes: 'Nobody is to be hired, and no vacancy is open.',
  duties: 'Need and cover by duty',
  dutiesLead:
    'A bar is the work of the duty, in the colour of its owner; hatched, with its figure in FTE, what is left undone.',
  dutiesHint: 'Work done, and below it what is left undone.',
  roles: 'Need and people by role',
  rolesLead:
    'In FTE. A bar is the time that people of the role have; hatched, with its figure, what is missing to their own share of the work. Roles stand in for each other, so a gap here need not be work undone: within its own share an hour of a role counts fully, in the share of another it gets 0.7 done, so the plan follows the shares where that costs nothing. Work counts experienced people who are all there; the plan counts levels, ramp-up, teaching and people who leave too.',
  rolesHint: 'Time there, and below it what is missing.',
  numbers: 'The numbers behind the plan',
  numbersLead:
    'Most are assumptions; put your own figures here. The plan follows a moment after each change, and everything about pay stays private.',
  why: 'Why these hires',
  whyLead:
    'To say what each hire is for, the plan is made again without it. That takes a few seconds. A person-quarter is what one experienced person gets done in a quarter; costs include what work left undone is worth.',
  whyAsk: 'Explain this plan',
  whyTheirs: 'Why these duties are theirs',
  whyWait: 'Explanations follow once the search has ended.',
  whyStopped: 'Cancelled.',
  looking: 'Still looking…',
  noOther: 'No other plan keeps to the limits.',
  cancel: 'Cancel',
  binding: 'What holds the plan back',
  bindingNone: 'No limit does: without any of them the plan would be the same.',
  oneMore: 'What one more would do',
  oneMoreAgainst: (limits: string) => `Every one of them would go against ${limits}.`,
  enterPeople: 'Enter who is there',
  leftOutTitle: 'A plan of hires needs the people',
  leftOut:
    'The people were left out of this link, or there were none, so nobody can say whom to hire beside them. Ask for a link or a file with the people; or keep a copy, and enter who is there.',
  emptyRoster: 'Nobody is in your roster yet, so the plan begins with an empty team.',
  order: 'What sources say about the order',
  clashLead: 'These cannot all hold together; without any one of them there is a plan:',
  relax: 'The smallest change that leaves a plan',
} as const;

/** What is being looked for; what is quick comes first. */
export function explainingWords(explanation: HiresExplanation | undefined): string {
  if (!explanation) return 'Planning again without each hire…';
  return explanation.oneMore.length === 0
    ? 'Planning again with one more of each…'
    : 'Looking for the next best plans…';
}
