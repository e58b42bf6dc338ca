import type { Facts } from '../../engine/playbook/facts.ts';
import { counted } from '../../engine/words/format.ts';
import { teamPhrase } from '../../engine/words/words.ts';
import { answerCount } from '../../playbook/rosterAnswers.ts';

type Side = { readonly kind: 'now' | 'baseline' } | { readonly kind: 'whatIf'; readonly name: string };

/** What a plan now, its baseline and its what-ifs are called. */
export const sideWords = {
  now: 'Plan now',
  baseline: 'Baseline',
  ofPlan: 'This plan',
  whatIfs: 'What-ifs',
  scenarios: 'Scenarios with the plan’s answers',
} as const;

/** The name of a side by itself, as in a headline: a what-if may be called like a scenario. */
export function sideName(side: Side): string {
  return side.kind === 'whatIf' ? `${whatIfName(side.name)} (what-if)` : sideWords[side.kind];
}

/** Its name among other what-ifs; a foreign one may have none. */
export function whatIfName(name: string): string {
  return name.trim() === '' ? 'Untitled what-if' : name;
}

/** "a product team with high maturity that predicts online, 3 answers": what is said of a side. */
export function factsPhrase({ team, context }: Facts): string {
  return `${teamPhrase(team)}, ${answersGiven(context)}`;
}

/** "3 answers". */
function answersGiven(context: Facts['context']): string {
  const count = answerCount(context);
  return count === 0 ? 'no answers' : counted(count, 'answer', 'answers');
}

/** What both sides say, for a comparison in which not all answers are the same. */
export function sidesSentence(before: Facts, after: Facts): string {
  return `Before: ${factsPhrase(before)}. After: ${factsPhrase(after)}.`;
}

/** What an address asked for and the plan does not have. */
export function missingSentence(isDraft: boolean): string {
  return isDraft
    ? 'The address names a side that a draft does not have: a baseline and what-ifs belong to kept plans. Two scenarios are shown instead.'
    : 'The address names a side that this plan does not have, or has no more. Others are shown instead.';
}
