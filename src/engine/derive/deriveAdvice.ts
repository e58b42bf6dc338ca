import { findingOf, needsPeople } from '../effects/effects.ts';
import type { Situation } from '../effects/finding.ts';
import type { Facts, Player } from '../playbook/facts.ts';
import type { Playbook, Rule } from '../playbook/playbook.ts';
import { ruleFacts, rulesProvenance } from './claims.ts';
import { evaluate, type KnownSeats } from './condition.ts';
import type { Advice, TeamDuty, WaitingRule } from './team.ts';

const severityRank = { warning: 0, 'next-step': 1, note: 2 } as const;
const strengthRank = { strong: 0, medium: 1, weak: 2 } as const;

/**
 * Last stage. What to mind and what to do next, most serious first (severity, then strength, then the order of the
 * playbook), and the rules that could not speak because they need to know who is in the team.
 */
export function deriveAdvice(
  playbook: Playbook,
  facts: Facts,
  seats: KnownSeats,
  duties: readonly TeamDuty[],
  firing: readonly Rule[],
): { advice: readonly Advice[]; waiting: readonly WaitingRule[] } {
  const situation = situationOf(facts, duties);
  const found = firing.flatMap((rule) =>
    rule.effects.flatMap((effect) => {
      const finding = findingOf(effect, situation);
      if (!finding) return [];
      const rank = severityRank[finding.severity] * 3 + strengthRank[rule.strength];
      return [{ advice: { ...finding, provenance: rulesProvenance([rule]) }, rank }];
    }),
  );
  return {
    advice: found.sort((a, b) => a.rank - b.rank).map((item) => item.advice),
    waiting: waitingRules(playbook, facts, seats, firing),
  };
}

function situationOf({ players }: Facts, duties: readonly TeamDuty[]): Situation {
  return {
    upkeep: () => upkeepShare(duties),
    people: players?.length,
    dutiesUnder: (people) =>
      players ? duties.filter((item) => peopleFor(item, players) < people).map(({ duty }) => duty) : [],
  };
}

/** How many people can do a duty: by what they say, else by what their role holds, or has lent. */
export function peopleFor(
  { duty, owner, contributors, loans }: TeamDuty,
  players: readonly Player[],
): number {
  const roles = [owner, ...contributors, ...loans.map(({ from }) => from)];
  return players.filter((player) => player.duties?.includes(duty) ?? roles.includes(player.role)).length;
}

/** The share of the effort, 0 to 1, in duties that keep what exists running. */
function upkeepShare(duties: readonly TeamDuty[]): number {
  return duties.reduce((sum, { effort, upkeep }) => sum + (upkeep * effort) / 100, 0);
}

/** Rules that would say something once there is a roster: their condition still hangs on it, or they count people. */
function waitingRules(
  playbook: Playbook,
  facts: Facts,
  seats: KnownSeats,
  firing: readonly Rule[],
): readonly WaitingRule[] {
  const roster = new Set(playbook.facts.filter((fact) => fact.from === 'roster').map((fact) => fact.id));
  return playbook.rules.flatMap((rule): readonly WaitingRule[] => {
    if (firing.includes(rule)) {
      return !facts.players && rule.effects.some(needsPeople) ? [{ rule: rule.id, facts: [] }] : [];
    }
    const unanswered = ruleFacts(rule).filter(
      (fact) => roster.has(fact) && !Object.hasOwn(facts.context, fact),
    );
    if (rule.when === null || unanswered.length === 0) return [];
    const isBlocked = rule.unless !== undefined && evaluate(rule.unless, facts, seats) === true;
    return evaluate(rule.when, facts, seats) === 'unknown' && !isBlocked
      ? [{ rule: rule.id, facts: unanswered }]
      : [];
  });
}
