import { assertNever } from '../../engine/assertNever.ts';
import type { Step, Team } from '../../engine/derive/team.ts';
import {
  type Conclusion,
  conclusionValue,
  dutyIn,
  regionOf,
  seatOf,
  sharedDuties,
} from '../../engine/explain/conclusion.ts';
import type { QuestionEffect } from '../../engine/explain/mostInformativeQuestion.ts';
import { type Disagreement, type ReadAnswer, reasonsOf } from '../../engine/explain/reasons.ts';
import type { Flip } from '../../engine/explain/whatWouldFlip.ts';
import { roleEfforts } from '../../engine/measure/overlap.ts';
import { type FactChange, type Facts, followsFromWork } from '../../engine/playbook/facts.ts';
import { ruleOf } from '../../engine/playbook/lookup.ts';
import type {
  BaseRow,
  FactId,
  FactValue,
  Playbook,
  Rule,
  SeatStatus,
} from '../../engine/playbook/playbook.ts';
import { inSentence, listAnd, percent, startSentence, wholePercent } from '../../engine/words/format.ts';
import { dutyShort, rolePlural, rolePlurals, seatWords, teamPhrase } from '../../engine/words/words.ts';

/** "Why software engineers and data scientists share nothing": the question that the reasons answer. */
export function reasonTitle(playbook: Playbook, team: Team, conclusion: Conclusion): string {
  switch (conclusion.kind) {
    case 'seat':
      return seatTitle(playbook, team, conclusion.role);
    case 'responsibility':
      return responsibilityTitle(playbook, team, conclusion);
    case 'duty':
      return dutyTitle(playbook, team, conclusion.duty);
    case 'overlap': {
      const names = rolePlurals(playbook, conclusion.roles);
      const shares =
        conclusionValue(playbook, team, conclusion) === 'shared' ? 'share work' : 'share nothing';
      return `Why ${names} ${shares}`;
    }
    case 'region': {
      const names = rolePlurals(playbook, conclusion.roles);
      const region = regionOf(roleEfforts(playbook, team), conclusion.roles);
      if (!region) return `There is no work that only ${names} could do`;
      return `Why only ${names} could do ${percent(region.effort)} of the work`;
    }
    case 'advice': {
      const rule = ruleOfAdvice(playbook, team, conclusion.code);
      return rule ? startSentence(rule.then.replace(/\.$/, '')) : 'This advice no longer applies';
    }
    default:
      return assertNever(conclusion);
  }
}

function seatTitle(playbook: Playbook, team: Team, role: string): string {
  const seat = seatOf(team, role);
  const asIs = seat && seatWords(playbook, seat).replace(/, (.*)/, ' ($1)');
  const what: Record<SeatStatus, string> = {
    needed: `are ${asIs}`,
    optional: `are ${asIs}`,
    gated: 'wait',
    later: 'come later',
    'not-drawn': 'are not in this team',
  };
  return `Why ${rolePlural(playbook, role)} ${what[seat?.status ?? 'not-drawn']}`;
}

function responsibilityTitle(
  playbook: Playbook,
  team: Team,
  conclusion: Extract<Conclusion, { kind: 'responsibility' }>,
): string {
  const duty = inSentence(dutyShort(playbook, conclusion.duty));
  const value = conclusionValue(playbook, team, conclusion);
  if (value === 'absent') return `Why nobody does ${duty} here`;
  const does = { owns: 'own', contributes: 'contribute to' }[value] ?? 'take no part in';
  return `Why ${rolePlural(playbook, conclusion.role)} ${does} ${duty}`;
}

function dutyTitle(playbook: Playbook, team: Team, id: string): string {
  const duty = inSentence(dutyShort(playbook, id));
  const item = dutyIn(team, id);
  return item ? `Why ${percent(item.effort)} of the work is ${duty}` : `Why nobody does ${duty} here`;
}

function ruleOfAdvice(playbook: Playbook, team: Team, code: string) {
  const advice = team.advice.find((item) => item.code === code);
  return ruleOf(playbook, advice?.provenance.rules[0]);
}

interface StepContext {
  readonly team: Team;
  readonly conclusion: Conclusion;
  readonly base: BaseRow | undefined;
}

/** What happened on the way, for the steps that no rule text explains. */
export function stepSentence(playbook: Playbook, step: Step, context: StepContext): string | undefined {
  switch (step.kind) {
    case 'rule':
      return undefined;
    case 'base':
      return baseSentence(playbook, context);
    case 'succession':
      return `Without ${rolePlural(playbook, step.from)}, the duty goes to the nearest role on the axis; contributors come first.`;
    case 'loan':
      return `Another role covers this while ${rolePlural(playbook, step.from)} wait.`;
    case 'disjoint':
      return `${startSentence(rolePlural(playbook, step.from))} keep the duty, because the two share nothing.`;
    case 'absent':
      return `${startSentence(rolePlural(playbook, step.role))} have no work in this plan.`;
    case 'effort-table':
      return playbook.effort.of === 'demand'
        ? 'The effort follows your own numbers, see Headcount.'
        : 'The effort is our estimate for this setup.';
    default:
      return assertNever(step);
  }
}

function baseSentence(playbook: Playbook, { team, conclusion, base }: StepContext): string {
  const origin = 'The starting point, a mature product team with every role,';
  if (conclusion.kind === 'seat')
    return `${origin} includes ${rolePlural(playbook, conclusion.role)}, and no rule changes that.`;
  if (conclusion.kind === 'region')
    return `${origin} gives these roles their duties, unless another reason is named.`;
  if (conclusion.kind === 'overlap') {
    const shared = sharedDuties(team, conclusion.roles).map((id) => inSentence(dutyShort(playbook, id)));
    if (shared.length === 0) return `${origin} gives the two no duty in common, and no rule adds one.`;
    return `Both take part in ${listAnd(shared)}. We start from a mature product team with every role.`;
  }
  if (!base || base.owner === null) return `${origin} does not have this duty.`;
  const duty = inSentence(dutyShort(playbook, base.duty));
  if (conclusion.kind === 'responsibility') {
    const { role } = conclusion;
    if (base.owner === role) return `${origin} gives ${duty} to ${rolePlural(playbook, role)}.`;
    if (base.contributors.includes(role))
      return `${origin} has ${rolePlural(playbook, role)} contribute to ${duty}.`;
    return `${origin} gives ${rolePlural(playbook, role)} no part in ${duty}.`;
  }
  return `${origin} gives ${duty} to ${rolePlural(playbook, base.owner)}.`;
}

/** What comes first among the reasons of a conclusion: why a rule says so, or what happened without one. */
export function firstReason(playbook: Playbook, team: Team, conclusion: Conclusion): string | undefined {
  const reasons = reasonsOf(playbook, team, conclusion);
  const [rule] = reasons?.rules ?? [];
  if (!reasons || rule) return rule?.because;
  const context = { team, conclusion, base: reasons.base };
  return reasons.steps.flatMap((step) => stepSentence(playbook, step, context) ?? [])[0];
}

/** "Predictions: online", "Is streaming wanted? Not known": an answer that the rules read, with where it is from if nobody gave it. */
export function answerSentence(playbook: Playbook, { fact, value }: ReadAnswer): string {
  const question = factQuestion(playbook, fact);
  const label = answerLabel(playbook, fact, value);
  const origin =
    value !== undefined && followsFromWork(playbook, fact) ? ', from the numbers of the work' : '';
  return `${question} ${question.endsWith('?') ? startSentence(label) : inSentence(label)}${origin}`;
}

export function factQuestion(playbook: Playbook, fact: FactId): string {
  if (fact === 'maturity') return 'Product:';
  if (fact === 'mode') return 'Predictions:';
  if (fact === 'horizontal') return 'Does the team serve other teams?';
  return playbook.facts.find((definition) => definition.id === fact)?.question ?? fact;
}

export function answerLabel(playbook: Playbook, fact: FactId, value: FactValue | undefined): string {
  if (value === undefined) return fact === 'maturity' || fact === 'mode' ? 'none' : 'not known';
  const definition = playbook.facts.find((candidate) => candidate.id === fact);
  const answer = definition?.answers.find((candidate) => candidate.value === value);
  if (answer) return answer.label;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (fact === 'maturity') return value === 'low' ? 'young' : 'mature';
  return fact === 'mode' && value === 'batch' ? 'in batch' : value;
}

/** "online", "with a young product", "as a platform team", "Is the data infrastructure ready? Ready": one change of answers. */
export function changePhrase(playbook: Playbook, facts: Facts, change: FactChange): string {
  if (change.kind === 'answer') {
    return answerSentence(playbook, change);
  }
  const { team } = change;
  if (team.kind === 'horizontal') return 'as a platform team';
  if (facts.team.kind === 'product') {
    if (facts.team.maturity === team.maturity) return team.mode === 'batch' ? 'in batch' : 'online';
    if (facts.team.mode === team.mode)
      return `with a ${team.maturity === 'low' ? 'young' : 'mature'} product`;
  }
  return `as ${teamPhrase(team)}`;
}

/** All changes of a flip, joined. */
export function flipPhrase(playbook: Playbook, facts: Facts, flip: Flip): string {
  return listAnd(flip.changes.map((change) => changePhrase(playbook, facts, change)));
}

/** Why a rule that speaks in this plan did not win. */
export function lostSentence(
  playbook: Playbook,
  { rule, to }: Extract<Disagreement, { kind: 'lost' }>,
): string {
  const winner = ruleOf(playbook, to);
  if (!winner) return 'It applies to this plan, but the starting point stands.';
  const holdsBack = (one: Rule) => one.effects.some((effect) => effect.kind === 'gate');
  if (holdsBack(winner) && !holdsBack(rule))
    return 'It applies to this plan, but an answer says to wait with this role.';
  if (winner.overrides?.includes(rule.id))
    return 'It applies to this plan, but the rule above takes precedence.';
  if (winner.strength !== rule.strength) {
    return `It applies to this plan, but it is ${rule.strength} and the rule above is ${winner.strength}.`;
  }
  return 'It applies to this plan, but the rule above is more specific or comes first.';
}

/** The setup and every answer, for paper, where switches say nothing. What follows from the numbers of the work is no answer. */
export function printedSetup(playbook: Playbook, facts: Facts): string {
  const answers = Object.entries(facts.context)
    .filter(([fact]) => !followsFromWork(playbook, fact))
    .map(([fact, value]) => answerSentence(playbook, { fact, value }));
  return [`${startSentence(teamPhrase(facts.team))}.`, ...answers.map((answer) => `${answer}.`)].join(' ');
}

/** "It decides about applied scientists and moves up to 25 % of the work.": what an answer would change. */
export function effectSentence(playbook: Playbook, effect: QuestionEffect): string {
  const work =
    effect.movesWork >= 0.5 ? `moves up to ${wholePercent(effect.movesWork)} of the work` : undefined;
  if (effect.decides.length > 0) {
    const decides = `It decides whether you need ${rolePlurals(playbook, effect.decides)}`;
    return work ? `${decides} and ${work}.` : `${decides}.`;
  }
  return work ? `It ${work}.` : 'It adds advice.';
}
