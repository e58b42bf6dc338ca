import type { Facts } from '../domain/facts.ts';
import type { Playbook } from '../domain/playbook.ts';
import type { ChangedAnswer } from '../domain/teamChanges.ts';
import { counted, inSentence, startSentence } from './format.ts';
import { answerLabel, factQuestion } from './reasons.ts';
import { factsPhrase, whatIfName } from './sides.ts';

/** Around the baseline and the what-ifs of a plan. */
export const whatIfWords = {
  title: 'What-ifs',
  lead: 'Other answers to the same questions, kept beside the plan. Undo takes back whatever is done here.',
  visitorLead: 'Other answers to the same questions, as they were shared.',
  list: 'Baseline, plan and what-ifs',
  baseline: 'The baseline',
  now: 'The plan now',
  isPlan: 'as the plan',
  compare: 'Compare',
  take: 'Make it the plan',
  rename: 'Rename',
  remove: 'Remove',
  newName: 'New name',
  keep: 'Keep the present answers as a what-if',
  setBaseline: 'Set the baseline to now',
  none: 'No what-ifs yet. Keep the present answers as one, then change the plan: both stay, and can be compared.',
  full: 'A plan has room for 50 what-ifs. Remove one to keep another.',
} as const;

/** "What-ifs, 3": the button that opens them. */
export function whatIfsLabel(count: number): string {
  return count === 0 ? whatIfWords.title : `${whatIfWords.title}, ${count}`;
}

/** A scenario and how much is answered, as a sentence. */
export function factsSentence(facts: Facts): string {
  return startSentence(`${factsPhrase(facts)}.`);
}

const most = 2;

/** In what the plan is not as its baseline any more. */
export function sinceBaseline(playbook: Playbook, answers: readonly ChangedAnswer[]): string {
  if (answers.length === 0) return 'The plan is as it was then.';
  return `Since then: ${differences(playbook, answers, 'before')}.`;
}

/** In what a what-if is not as the plan; `before` of each answer is the plan's. */
export function besidePlan(playbook: Playbook, answers: readonly ChangedAnswer[]): string {
  if (answers.length === 0) return 'The same answers as the plan.';
  return `Other than the plan: ${differences(playbook, answers, 'in the plan')}.`;
}

/** "Product maturity: high, before low; and 3 more answers". */
function differences(playbook: Playbook, answers: readonly ChangedAnswer[], other: string): string {
  // Whether a team has a maturity and a mode at all follows from what kind of team it is.
  const isOtherKind = answers.some(({ fact }) => fact === 'horizontal');
  const told = answers.filter(({ fact }) => !isOtherKind || (fact !== 'maturity' && fact !== 'mode'));
  const phrases = told.slice(0, told.length === most + 1 ? told.length : most).map((answer) => {
    const label = (value: ChangedAnswer['before']) => answerLabel(playbook, answer.fact, value);
    return `${factQuestion(playbook, answer.fact)} ${label(answer.after)}, ${other} ${inSentence(label(answer.before))}`;
  });
  const more = told.length - phrases.length;
  return [...phrases, ...(more > 0 ? [`and ${counted(more, 'more answer', 'more answers')}`] : [])].join(
    '; ',
  );
}

/** What was just done, said once. */
export const whatIfDone = {
  added: (name: string) => `“${whatIfName(name)}” is kept. Give it a name.`,
  removed: (name: string) => `“${whatIfName(name)}” is removed.`,
  taken: (name: string) => `The plan has the answers of “${whatIfName(name)}” now.`,
  baselineSet: 'The baseline is what the plan is now.',
} as const;
