import { assertNever } from '../../engine/assertNever.ts';
import type { Responsibility } from '../../engine/derive/team.ts';
import { ruleOf } from '../../engine/playbook/lookup.ts';
import type { Playbook, RuleId } from '../../engine/playbook/playbook.ts';
import { inSentence, listAnd, percent, startSentence } from '../../engine/words/format.ts';
import { dutyShort, rolePlural, severityWords, statusWords, variantName } from '../../engine/words/words.ts';
import { answerLabel, answerSentence } from '../../team/words/reasons.ts';
import type {
  AdviceChange,
  Both,
  Change,
  ChangedAnswer,
  ComparedTeam,
  ComparedTeams,
  EffortChange,
  OverlapChange,
  ResponsibilityChange,
  SeatChange,
  SeatState,
} from '../model/teamChanges.ts';

/** Two teams that were compared, each with the name that people know it by. */
export type NamedSides = Both<ComparedTeam & { readonly name: string }>;

/** One change in one sentence: what it is now, and what it was before. */
export function changeSentence(sides: NamedSides, change: Change): string {
  switch (change.kind) {
    case 'seat':
      return seatSentence(sides, change);
    case 'responsibility':
      return responsibilitySentence(sides, change);
    case 'effort':
      return effortSentence(sides, change);
    case 'overlap':
      return overlapSentence(sides, change);
    case 'advice':
      return adviceSentence(sides, change);
    default:
      return assertNever(change);
  }
}

function seatSentence(sides: NamedSides, change: SeatChange): string {
  const [before, after] = seatStates(sides, change);
  const verb = { comes: 'come', goes: 'go', changes: 'change' }[change.move];
  return `${startSentence(pluralOf(sides, change.role))} ${verb}: ${after}; before ${before}.`;
}

/** "needed (specialist)" before and after. */
export function seatStates(sides: NamedSides, { before, after }: SeatChange): readonly [string, string] {
  const words = ({ playbook }: ComparedTeam, state: SeatState | undefined): string => {
    if (!state) return 'not in the playbook';
    const variant = state.variant === undefined ? '' : ` (${variantName(playbook, state.variant)})`;
    const standIn = state.lentTo === undefined ? '' : `, covered by ${rolePlural(playbook, state.lentTo)}`;
    return statusWords[state.status] + variant + standIn;
  };
  return [words(sides.before, before), words(sides.after, after)];
}

const pastWords: Record<Responsibility, string> = {
  owns: 'they owned it',
  contributes: 'they contributed',
  none: 'they took no part',
};

function responsibilitySentence(
  sides: NamedSides,
  { duty, role, before, after }: ResponsibilityChange,
): string {
  const who = startSentence(pluralOf(sides, role));
  const what = inSentence(dutyOf(sides, duty));
  const past = `; before ${pastWords[before]}.`;
  const now = {
    owns: `own ${what}`,
    contributes: `contribute to ${what}`,
    none: `take no part in ${what} any more`,
  }[after];
  return `${who} ${now}${past}`;
}

function effortSentence(sides: NamedSides, { duty, before, after }: EffortChange): string {
  const name = dutyOf(sides, duty);
  if (before === 0) return `New: ${inSentence(name)}, ${percent(after)} of the work.`;
  if (after === 0)
    return `Nobody does ${inSentence(name)} any more; before it took ${percent(before)} of the work.`;
  return `${startSentence(name)}: ${share(before, after)}.`;
}

function overlapSentence(sides: NamedSides, { roles, before, after }: OverlapChange): string {
  const names = startSentence(listAnd(roles.map((role) => pluralOf(sides, role))));
  if (before === 0) return `${names} begin to share work: ${percent(after)} of it.`;
  if (after === 0) return `${names} share nothing any more; before it was ${percent(before)} of the work.`;
  return `${names} share ${share(before, after)}.`;
}

/** "12 % of the work, before 8 %"; where both read the same, which of them is larger. */
function share(before: number, after: number): string {
  if (percent(before) !== percent(after)) return `${percent(after)} of the work, before ${percent(before)}`;
  return `a little ${after > before ? 'more' : 'less'} of the work than before, some ${percent(after)}`;
}

function adviceSentence(sides: NamedSides, { code, before, after }: AdviceChange): string {
  if (after === undefined) return `No longer advised: ${adviceText(sides.before, code)}.`;
  const text = adviceText(sides.after, code);
  const severity = inSentence(severityWords[after]);
  if (before === undefined) return `New advice (${severity}): ${text}.`;
  return `Advice that was “${inSentence(severityWords[before])}” is now “${severity}”: ${text}.`;
}

/** What the rule behind a piece of advice says to do, without its full stop. */
export function adviceText({ playbook, team }: ComparedTeam, code: string): string {
  const rule = team.advice.find((advice) => advice.code === code)?.provenance.rules[0];
  return ruleText(playbook, rule) ?? code;
}

function ruleText(playbook: Playbook, id: RuleId | undefined): string | undefined {
  return ruleOf(playbook, id)?.then.replace(/\.$/u, '');
}

/** Why a change came about, one sentence each: answers that differ, then rules that speak now, then rules that no longer do. */
export function changeReasonSentences(sides: NamedSides, change: Change): readonly string[] {
  const { answers, come, gone, after } = change.reasons;
  const overruled = new Set(after?.dissent.map(({ rule }) => rule));
  const says = ({ playbook }: ComparedTeam, word: string, id: RuleId) =>
    `${word}: ${ruleText(playbook, id) ?? 'a rule of the playbook'}.`;
  const found = [
    ...answers.map((answer) => `${startSentence(answerPhrase(sides, answer))}.`),
    ...come.map((id) => says(sides.after, 'Now', id)),
    ...gone.map((id) => says(sides.before, overruled.has(id) ? 'Overruled now' : 'No longer', id)),
  ];
  return found.length > 0 ? found : [withoutRules(sides, change)];
}

/** "Product: mature, before young": an answer that differs. */
export function answerPhrase(sides: NamedSides, { fact, before, after }: ChangedAnswer): string {
  const playbook = knowing(sides, 'facts', fact);
  return `${answerSentence(playbook, { fact, value: after })}, before ${inSentence(answerLabel(playbook, fact, before))}`;
}

/** A change that no rule made: estimates differ, or it follows from others. */
function withoutRules({ before, after }: NamedSides, change: Change): string {
  if (before.playbook !== after.playbook) return 'The playbooks differ.';
  if (change.kind === 'effort') {
    if (before.team.setup === after.team.setup)
      return 'It changes because other duties take more or less of the work.';
    return after.playbook.effort.of === 'demand'
      ? 'Your numbers mean different work in the two setups.'
      : 'Our estimates of effort differ between the two setups.';
  }
  return change.kind === 'overlap'
    ? 'It follows from the effort of the duties they share.'
    : 'It follows from the other changes.';
}

/** The playbook that knows a role, a duty or a question, that of the later side first. */
export function knowing(
  { before, after }: ComparedTeams,
  what: 'roles' | 'duties' | 'facts',
  id: string,
): Playbook {
  return (after.playbook[what].some((known) => known.id === id) ? after : before).playbook;
}

export function pluralOf(sides: ComparedTeams, role: string): string {
  return rolePlural(knowing(sides, 'roles', role), role);
}

export function dutyOf(sides: ComparedTeams, duty: string): string {
  return dutyShort(knowing(sides, 'duties', duty), duty);
}

/** "12 %", or that there is nothing. */
export function amountWords(value: number): string {
  return value === 0 ? 'nothing' : percent(value);
}
