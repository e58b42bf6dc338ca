import { changedAnswers } from '../../compare/model/changedAnswers.ts';
import type { ChangedAnswer } from '../../compare/model/teamChanges.ts';
import { factsPhrase, whatIfName } from '../../compare/words/sides.ts';
import { type Facts, scenarioFactIds } from '../../engine/playbook/facts.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { counted, inSentence, startSentence } from '../../engine/words/format.ts';
import { teamName } from '../../engine/words/words.ts';
import { answerLabel, answerSentence } from '../../team/words/reasons.ts';

/** Around the baseline and the what-ifs of a plan. */
export const whatIfWords = {
  title: 'What-ifs',
  lead: 'Other answers to the same questions, kept beside the plan. The numbers and people of the headcount are the same for all of them. Undo takes back whatever is done here.',
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

/** In what the plan is not as its baseline any more. */
export function sinceBaseline(playbook: Playbook, baseline: Facts, now: Facts): string {
  const phrase = differences(playbook, baseline, now);
  return phrase === '' ? 'The answers are as they were then.' : `Since then: ${phrase}.`;
}

/** In what a what-if is not as the plan. */
export function besidePlan(playbook: Playbook, now: Facts, whatIf: Facts): string {
  const phrase = differences(playbook, now, whatIf);
  return phrase === '' ? 'The same answers as the plan.' : `Other than the plan: ${phrase}.`;
}

const most = 3;

/** "Prediction mode: online instead of batch; Is streaming wanted? Yes instead of not known"; empty when all is the same. */
function differences(playbook: Playbook, before: Facts, after: Facts): string {
  const answers = changedAnswers(playbook, before, after);
  // Whether a team has a maturity and a mode follows from what kind of team it is.
  const isOtherKind = before.team.kind !== after.team.kind;
  const told = answers.filter(({ fact }) => !isOtherKind || !scenarioFactIds.includes(fact));
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
  added: (name: string) => `“${whatIfName(name)}” is kept.`,
  renamed: 'Renamed.',
  removed: (name: string) => `“${whatIfName(name)}” is removed.`,
  taken: (name: string) => `The plan has the answers of “${whatIfName(name)}” now.`,
  baselineSet: 'The baseline is what the plan is now.',
} as const;
