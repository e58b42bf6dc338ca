import { isBlank, isolate } from '../../engine/foreignText.ts';
import type { Facts } from '../../engine/playbook/facts.ts';
import { counted } from '../../engine/words/format.ts';
import { teamPhrase } from '../../engine/words/words.ts';
import { answerCount } from '../../playbook/rosterAnswers.ts';

type Side = { readonly kind: 'now' | 'baseline' } | { readonly kind: 'whatIf'; readonly name: string };

/** What a plan now, its baseline and its scenarios are called. */
export const sideWords = {
  now: 'Plan now',
  baseline: 'Baseline',
  ofPlan: 'This plan',
  whatIfs: 'Scenarios',
  setups: 'Setups with the plan’s answers',
} as const;

/** The name of a side by itself, as in a headline: a scenario may be called like a setup. */
export function sideName(side: Side): string {
  if (side.kind !== 'whatIf') return sideWords[side.kind];
  return isBlank(side.name) ? whatIfName('') : `${isolate(side.name)} (scenario)`;
}

/** Its name among other scenarios; a foreign one may have none. */
export function whatIfName(name: string): string {
  return isBlank(name) ? 'Untitled scenario' : isolate(name);
}

/** "a mature product team, predicting online, with 3 answers": what is said of a side. */
export function factsPhrase({ team, context }: Facts): string {
  return `${teamPhrase(team)}, with ${answersGiven(context)}`;
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
    ? 'This link compares with a baseline or a scenario, which only saved plans have. Two setups are shown instead.'
    : 'This link compares with something that this plan no longer has. Others are shown instead.';
}
