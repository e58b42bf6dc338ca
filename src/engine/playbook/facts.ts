import { assertNever } from '../assertNever.ts';
import type { DutyId, FactDefinition, FactId, FactValue, Playbook, RoleId, SetupId } from './playbook.ts';

export type Maturity = 'low' | 'high';
export type Mode = 'batch' | 'online';

/** A product team has a maturity and a prediction mode; a horizontal team, which serves others, has neither. */
export type TeamKind =
  | { readonly kind: 'product'; readonly maturity: Maturity; readonly mode: Mode }
  | { readonly kind: 'horizontal' };

/** Answers by fact id. A fact that is not in it is unanswered, which is an answer too: unknown. */
export type Context = Readonly<Record<FactId, FactValue>>;

/** Somebody who is there and at work, without a name: enough for rules that count people. */
export interface Player {
  readonly role: RoleId;
  /** What they can do, where that is not what the role holds. */
  readonly duties?: readonly DutyId[];
}

/** Everything the user says. The rest is derived. */
export interface Facts {
  readonly team: TeamKind;
  readonly context: Context;
  /** From the roster; undefined without one. Never part of what is stored as facts. */
  readonly players?: readonly Player[];
}

/** One change of one answer. `value: undefined` takes an answer back. */
export type FactChange =
  | { readonly kind: 'team'; readonly team: TeamKind }
  | { readonly kind: 'answer'; readonly fact: FactId; readonly value: FactValue | undefined };

export const initialFacts: Facts = { team: { kind: 'product', maturity: 'low', mode: 'batch' }, context: {} };

/** The five setups, from young and simple to the team that serves others. */
export const allTeams: readonly TeamKind[] = [
  { kind: 'product', maturity: 'low', mode: 'batch' },
  { kind: 'product', maturity: 'low', mode: 'online' },
  { kind: 'product', maturity: 'high', mode: 'batch' },
  { kind: 'product', maturity: 'high', mode: 'online' },
  { kind: 'horizontal' },
];

/** The facts that the setup itself answers, and what it may answer. */
export const setupAnswers: ReadonlyMap<FactId, readonly FactValue[]> = new Map<FactId, readonly FactValue[]>([
  ['horizontal', [true, false]],
  ['maturity', ['low', 'high']],
  ['mode', ['batch', 'online']],
]);
export const setupFactIds: readonly FactId[] = [...setupAnswers.keys()];

/** The key of the effort table for a team. */
export function setupOf(team: TeamKind): SetupId {
  return team.kind === 'horizontal' ? 'horizontal' : `${team.maturity}-${team.mode}`;
}

/** Something for each setup, such as a column of a table. */
export function bySetup<Value>(of: (setup: SetupId) => Value): Readonly<Record<SetupId, Value>> {
  return {
    'low-batch': of('low-batch'),
    'low-online': of('low-online'),
    'high-batch': of('high-batch'),
    'high-online': of('high-online'),
    horizontal: of('horizontal'),
  };
}

export function sameTeam(a: TeamKind, b: TeamKind): boolean {
  return setupOf(a) === setupOf(b);
}

/** The facts after a change; the given facts stay as they are. */
export function applyChange(facts: Facts, change: FactChange): Facts {
  switch (change.kind) {
    case 'team':
      return { ...facts, team: change.team };
    case 'answer': {
      const { [change.fact]: _replaced, ...others } = facts.context;
      const context = change.value === undefined ? others : { ...others, [change.fact]: change.value };
      return { ...facts, context };
    }
    default:
      return assertNever(change);
  }
}

/** The answer to a question; undefined when nobody has answered. An id is never looked up beyond the answers themselves. */
export function answerTo(facts: Facts, fact: FactId): FactValue | undefined {
  return Object.hasOwn(facts.context, fact) ? facts.context[fact] : undefined;
}

/** The answer to a fact, the setup's own facts included; a horizontal team has no maturity and no mode. */
export function factValueOf(facts: Facts, fact: FactId): FactValue | undefined {
  if (fact === 'horizontal') return facts.team.kind === 'horizontal';
  if (fact === 'maturity' || fact === 'mode') {
    return facts.team.kind === 'product' ? facts.team[fact] : undefined;
  }
  return answerTo(facts, fact);
}

/** The facts that a person can be asked for: all but those that a roster or the numbers of the work answer. */
export function askedFacts(playbook: Playbook): readonly FactDefinition[] {
  return playbook.facts.filter((fact) => fact.from === 'answer');
}

/** Whether a fact follows from the numbers of the work: a reason may name it, but nobody has answered it. */
export function followsFromWork(playbook: Playbook, fact: FactId): boolean {
  return playbook.facts.some(({ id, from }) => id === fact && from === 'work');
}
