import { type Facts, setupOf } from '../playbook/facts.ts';
import type { Playbook, Rule } from '../playbook/playbook.ts';
import { evaluate, type KnownSeats } from './condition.ts';
import { deriveAdvice } from './deriveAdvice.ts';
import { deriveEffort } from './deriveEffort.ts';
import { deriveResponsibilities } from './deriveResponsibilities.ts';
import { deriveSeats } from './deriveSeats.ts';
import type { Team } from './team.ts';

/**
 * The team that a playbook calls for, given what is known.
 *
 * Total and deterministic: every combination of answers, unanswered ones included, gives a team, and the same input gives the
 * same output. Stages, each on the result of the one before: seats → responsibilities → succession and loans → disjoint
 * pairs → active duties → effort (percent, normalised to 100) → advice. Every value carries its provenance.
 *
 * @param playbook trusted: `parsePlaybook` checks foreign ones
 * @param facts the setup and the answers; a question that is not answered is unknown, not false
 */
export function deriveTeam(playbook: Playbook, facts: Facts): Team {
  const { seats, statuses, firing, responsibilities } = deriveHolders(playbook, facts);
  const { duties, absentDuties, workload } = deriveEffort(
    playbook,
    setupOf(facts.team),
    responsibilities,
    firing,
  );
  const { advice, waiting } = deriveAdvice(playbook, facts, statuses, duties, firing);
  return {
    facts,
    setup: setupOf(facts.team),
    seats,
    duties,
    absentDuties,
    workload,
    disjointPairs: responsibilities.disjointPairs,
    advice,
    waiting,
  };
}

/**
 * How `Team.workload` follows from the effort table alone, everything else of the playbook and the facts staying as they are: for
 * questions that try many tables.
 */
export function workloadOf(playbook: Playbook, facts: Facts): (effort: Playbook['effort']) => number {
  const { firing, responsibilities } = deriveHolders(playbook, facts);
  const setup = setupOf(facts.team);
  return (effort) => deriveEffort({ ...playbook, effort }, setup, responsibilities, firing).workload;
}

/** Who holds what: all stages before effort. */
function deriveHolders(playbook: Playbook, facts: Facts) {
  const seats = deriveSeats(playbook, firingRules(playbook, facts, undefined));
  const statuses = new Map(seats.map((seat) => [seat.role, seat.status]));
  const firing = firingRules(playbook, facts, statuses);
  return { seats, statuses, firing, responsibilities: deriveResponsibilities(playbook, seats, firing) };
}

/** `deriveTeam`, or one that remembers: for questions that derive many teams. */
export type DeriveTeam = (playbook: Playbook, facts: Facts) => Team;

/** The rules whose condition is true and whose exception is not; an unknown condition does not fire. */
function firingRules(playbook: Playbook, facts: Facts, seats: KnownSeats): readonly Rule[] {
  return playbook.rules.filter(
    (rule) =>
      rule.when !== null &&
      evaluate(rule.when, facts, seats) === true &&
      !(rule.unless && evaluate(rule.unless, facts, seats) === true),
  );
}
