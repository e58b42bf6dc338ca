import { ruleFacts } from '../derive/claims.ts';
import { evaluate } from '../derive/condition.ts';
import { type DeriveTeam, deriveTeam } from '../derive/deriveTeam.ts';
import type { Team } from '../derive/team.ts';
import { type RoleEfforts, roleEfforts } from '../measure/overlap.ts';
import { answerTo, applyChange, askedFacts, type Facts } from '../playbook/facts.ts';
import type {
  FactDefinition,
  FactId,
  FactValue,
  Playbook,
  RoleId,
  SeatStatus,
} from '../playbook/playbook.ts';
import { seatOf } from './conclusion.ts';

/** How much the answers to one unanswered question would change the team. */
export interface QuestionEffect {
  readonly fact: FactDefinition;
  /**
   * The largest change that one of its answers makes: percent of the work that somebody else does, plus weights for seats,
   * variants and advice that differ. 0: no answer changes anything now.
   */
  readonly change: number;
  /** The roles whose seat depends on the answer: needed, optional or not. */
  readonly decides: readonly RoleId[];
  /** The largest share of the work, in percent, that an answer moves to somebody else. */
  readonly movesWork: number;
  /** The answers that change something. */
  readonly answers: readonly FactValue[];
}

/** A seat that appears, waits or leaves weighs as much as this share of the work changing hands, in percent. */
const SEAT_WEIGHT = 10;
/** Likewise for another variant of a role, and for a piece of advice that appears or goes. */
const VARIANT_WEIGHT = 5;
const ADVICE_WEIGHT = 1;

/** What every unanswered question would change, in the order of the playbook. */
export function questionEffects(
  playbook: Playbook,
  facts: Facts,
  derive: DeriveTeam = deriveTeam,
): readonly QuestionEffect[] {
  const now = derive(playbook, facts);
  return askedFacts(playbook)
    .filter((fact) => answerTo(facts, fact.id) === undefined)
    .map((fact) => questionEffect(playbook, facts, now, fact, derive));
}

function questionEffect(
  playbook: Playbook,
  facts: Facts,
  now: Team,
  fact: FactDefinition,
  derive: DeriveTeam,
): QuestionEffect {
  const efforts = roleEfforts(playbook, now);
  const outcomes = fact.answers.map(({ value }) => {
    const team = derive(playbook, applyChange(facts, { kind: 'answer', fact: fact.id, value }));
    const moved = workMoved(efforts, roleEfforts(playbook, team));
    return { value, team, moved, change: moved + seatsAndAdviceChanged(playbook, now, team) };
  });
  const decides = playbook.roles
    .map((role) => role.id)
    .filter((role) => outcomes.some(({ team }) => statusOf(team, role) !== statusOf(now, role)));
  return {
    fact,
    change: Math.max(0, ...outcomes.map((outcome) => outcome.change)),
    decides,
    movesWork: Math.max(0, ...outcomes.map((outcome) => outcome.moved)),
    answers: outcomes.filter((outcome) => outcome.change > 0).map((outcome) => outcome.value),
  };
}

/**
 * The unanswered question whose answers change the team most, by the largest change that one answer makes; ties keep the
 * order of the playbook. Undefined when no answer changes anything.
 */
export function mostInformativeQuestion(playbook: Playbook, facts: Facts): QuestionEffect | undefined {
  return mostInformativeOf(questionEffects(playbook, facts));
}

/** The same choice among effects that are already known. */
export function mostInformativeOf(effects: readonly QuestionEffect[]): QuestionEffect | undefined {
  const best = effects.reduce<QuestionEffect | undefined>(
    (leader, effect) => (leader && leader.change >= effect.change ? leader : effect),
    undefined,
  );
  return best && best.change > 0 ? best : undefined;
}

/** Weights for the seats, variants and advice that differ. They are assumptions; they only rank questions. */
function seatsAndAdviceChanged(playbook: Playbook, a: Team, b: Team): number {
  const seats = playbook.roles.reduce((total, { id }) => {
    const [before, after] = [seatOf(a, id), seatOf(b, id)];
    const status = before?.status === after?.status ? 0 : SEAT_WEIGHT;
    return total + status + (before?.variant === after?.variant ? 0 : VARIANT_WEIGHT);
  }, 0);
  const codes = (team: Team) => new Set(team.advice.map((item) => `${item.code} ${item.severity}`));
  return seats + ADVICE_WEIGHT * adviceChanged(codes(a), codes(b));
}

function adviceChanged(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const missing = (from: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...from].filter((code) => !other.has(code)).length;
  return missing(a, b) + missing(b, a);
}

/** Percent of the work that somebody else does: half of Σ_r Σ_d |e_r(d) − e'_r(d)|. */
function workMoved(before: RoleEfforts, after: RoleEfforts): number {
  let difference = 0;
  for (const role of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(role), after.get(role)];
    for (const [duty, effort] of was ?? []) difference += Math.abs(effort - (is?.get(duty) ?? 0));
    for (const [duty, effort] of is ?? []) if (!was?.has(duty)) difference += effort;
  }
  return difference / 2;
}

function statusOf(team: Team, role: RoleId): SeatStatus | undefined {
  return seatOf(team, role)?.status;
}

/**
 * Whether a question is moot for this plan: whatever the answer, no rule that reads it can fire, because of what is known
 * already. A question about batch scoring beside an online service is moot in a batch team.
 */
export function isMoot(playbook: Playbook, facts: Facts, fact: FactId): boolean {
  const open = applyChange(facts, { kind: 'answer', fact, value: undefined });
  return playbook.rules.every(
    (rule) =>
      rule.when === null ||
      !ruleFacts(rule).includes(fact) ||
      evaluate(rule.when, open, undefined) === false ||
      (rule.unless !== undefined && evaluate(rule.unless, open, undefined) === true),
  );
}
