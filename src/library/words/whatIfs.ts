import { changedAnswers } from '../../compare/model/changeReasons.ts';
import type { ChangedAnswer } from '../../compare/model/teamChanges.ts';
import { factsPhrase, whatIfName } from '../../compare/words/sides.ts';
import { type Facts, setupFactIds } from '../../engine/playbook/facts.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { counted, inSentence, startSentence } from '../../engine/words/format.ts';
import { teamName } from '../../engine/words/words.ts';
import { answerLabel, answerSentence } from '../../team/words/reasons.ts';

/** Around the baseline and the scenarios of a plan. */
export const whatIfWords = {
  title: 'Scenarios',
  lead: 'Variants of this plan with other answers. All of them use the same numbers and people. You can undo every change here.',
  visitorLead: 'Variants of this plan with other answers, as they were shared.',
  list: 'Baseline, plan and scenarios',
  baseline: 'The baseline',
  now: 'The plan now',
  isPlan: 'same as the plan',
  compare: 'Compare',
  take: 'Apply to the plan',
  rename: 'Rename',
  remove: 'Remove',
  newName: 'New name',
  save: 'Save the current answers as a scenario',
  setBaseline: 'Use the current plan as baseline',
  none: 'No scenarios yet. Save the current answers as one, then change the plan and compare the two.',
  full: 'A plan can have 50 scenarios. Remove one to add another.',
} as const;

/** "Scenarios, 3": the button that opens them. */
export function whatIfsLabel(count: number): string {
  return count === 0 ? whatIfWords.title : `${whatIfWords.title}, ${count}`;
}

/** A setup and how much is answered, as a sentence. */
export function factsSentence(facts: Facts): string {
  return startSentence(`${factsPhrase(facts)}.`);
}

/** How the plan differs from its baseline. */
export function sinceBaseline(playbook: Playbook, baseline: Facts, now: Facts): string {
  const phrase = differences(playbook, baseline, now);
  return phrase === '' ? 'The answers have not changed since then.' : `Since then: ${phrase}.`;
}

/** How a scenario differs from the plan. */
export function besidePlan(playbook: Playbook, now: Facts, whatIf: Facts): string {
  const phrase = differences(playbook, now, whatIf);
  return phrase === '' ? 'Same answers as the plan.' : `Different from the plan: ${phrase}.`;
}

const most = 3;

/** "Predictions: online instead of in batch; Is streaming wanted? Yes instead of not known"; empty when all is the same. */
function differences(playbook: Playbook, before: Facts, after: Facts): string {
  const answers = changedAnswers(playbook, before, after);
  // Whether a team has a maturity and a mode follows from what kind of team it is.
  const isOtherKind = before.team.kind !== after.team.kind;
  const told = answers.filter(({ fact }) => !isOtherKind || !setupFactIds.includes(fact));
  const team = `${inSentence(teamName(after.team))} instead of ${inSentence(teamName(before.team))}`;
  const phrases = [...(isOtherKind ? [team] : []), ...told.map((answer) => answerPhrase(playbook, answer))];
  // Nothing is won by counting a single one.
  const shown = phrases.length === most + 1 ? phrases : phrases.slice(0, most);
  const more = phrases.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${counted(more, 'more answer', 'more answers')}`] : [])].join('; ');
}

function answerPhrase(playbook: Playbook, { fact, before, after }: ChangedAnswer): string {
  const now = answerSentence(playbook, { fact, value: after });
  return `${now} instead of ${inSentence(answerLabel(playbook, fact, before))}`;
}

/** What was just done, said once. */
export const whatIfDone = {
  added: (name: string) => `“${whatIfName(name)}” was saved.`,
  renamed: 'Renamed.',
  removed: (name: string) => `“${whatIfName(name)}” was removed.`,
  taken: (name: string) => `The plan now has the answers of “${whatIfName(name)}”.`,
  baselineSet: 'The current plan is now the baseline.',
} as const;
