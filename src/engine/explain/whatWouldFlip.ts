import { type DeriveTeam, deriveTeam } from '../derive/deriveTeam.ts';
import {
  allTeams,
  answerTo,
  applyChange,
  askedFacts,
  type FactChange,
  type Facts,
  sameTeam,
} from '../playbook/facts.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { type Conclusion, conclusionValue } from './conclusion.ts';

/** Changes of answers that, made together, change a conclusion. */
export interface Flip {
  readonly changes: readonly FactChange[];
  /** What the team would say then (see `conclusionValue`). */
  readonly becomes: string;
}

/** Every single change of one answer: another setup, another answer, or no answer where there is one. */
export function singleChanges(playbook: Playbook, facts: Facts): readonly FactChange[] {
  const teams = allTeams
    .filter((team) => !sameTeam(team, facts.team))
    .map((team): FactChange => ({ kind: 'team', team }));
  const answers = askedFacts(playbook).flatMap((fact): readonly FactChange[] => {
    const current = answerTo(facts, fact.id);
    const others = fact.answers
      .filter((answer) => answer.value !== current)
      .map((answer): FactChange => ({ kind: 'answer', fact: fact.id, value: answer.value }));
    return current === undefined ? others : [...others, { kind: 'answer', fact: fact.id, value: undefined }];
  });
  return [...teams, ...answers];
}

/**
 * The smallest changes of answers that change a conclusion: all single ones, or, where there is none, all pairs, by
 * deriving every changed team. Applying one of them does flip it. Facts that a roster answers are left out: nobody can
 * be asked for them.
 */
export function whatWouldFlip(playbook: Playbook, facts: Facts, conclusion: Conclusion): readonly Flip[] {
  const singles = singleFlips(playbook, facts, conclusion);
  return singles.length > 0 ? singles : pairFlips(playbook, facts, conclusion);
}

/**
 * The single changes that flip a conclusion. A change of setup that moves one switch (maturity or mode) comes before
 * one that moves both.
 */
export function singleFlips(
  playbook: Playbook,
  facts: Facts,
  conclusion: Conclusion,
  derive: DeriveTeam = deriveTeam,
): readonly Flip[] {
  const now = conclusionValue(playbook, derive(playbook, facts), conclusion);
  return singleChanges(playbook, facts)
    .flatMap((change) => flipIf(playbook, facts, conclusion, now, [change], derive))
    .sort((a, b) => switchesMoved(facts, a) - switchesMoved(facts, b));
}

/** The pairs of changes that flip a conclusion; over a thousand derivations, so ask only when no single one does. */
export function pairFlips(playbook: Playbook, facts: Facts, conclusion: Conclusion): readonly Flip[] {
  const now = conclusionValue(playbook, deriveTeam(playbook, facts), conclusion);
  const candidates = singleChanges(playbook, facts);
  return candidates.flatMap((first, index) =>
    candidates
      .slice(index + 1)
      .filter((second) => targetOf(first) !== targetOf(second))
      .flatMap((second) => flipIf(playbook, facts, conclusion, now, [first, second])),
  );
}

function flipIf(
  playbook: Playbook,
  facts: Facts,
  conclusion: Conclusion,
  now: string,
  changes: readonly FactChange[],
  derive: DeriveTeam = deriveTeam,
): readonly Flip[] {
  const becomes = conclusionValue(playbook, derive(playbook, changes.reduce(applyChange, facts)), conclusion);
  return becomes === now ? [] : [{ changes, becomes }];
}

function targetOf(change: FactChange): string {
  return change.kind === 'team' ? 'team' : change.fact;
}

/** How many switches of the setup a flip moves; answers to questions move none and keep their order. */
function switchesMoved(facts: Facts, flip: Flip): number {
  const change = flip.changes[0];
  if (change?.kind !== 'team') return 1;
  const [from, to] = [facts.team, change.team];
  if (from.kind !== 'product' || to.kind !== 'product') return 2;
  return Number(from.maturity !== to.maturity) + Number(from.mode !== to.mode);
}
