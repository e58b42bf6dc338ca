import { changeEfforts, partnerOf } from '../effects/effects.ts';
import { type Facts, setupOf } from '../playbook/facts.ts';
import type { Condition, DutyId, FactValue, Playbook, Rule, RuleId } from '../playbook/playbook.ts';
import { sumOf } from '../sumOf.ts';
import { claimsOn, fromBase, rulesProvenance, settle } from './claims.ts';
import { evaluate, type KnownSeats } from './condition.ts';
import { deriveAdvice } from './deriveAdvice.ts';
import { deriveEffort, setupEffort } from './deriveEffort.ts';
import { deriveResponsibilities } from './deriveResponsibilities.ts';
import { deriveSeats } from './deriveSeats.ts';
import type { NeededPartner, Team, TeamDuty } from './team.ts';

/** Sums of products: the least of a band may be a little less. */
const ROUNDING = 1e-9;

/**
 * The team that a playbook calls for, given what is known.
 *
 * Total and deterministic: every combination of answers, unanswered ones included, gives a team, and the same input gives the
 * same output. Stages, each on the result of the one before: facts that follow from the work → seats → responsibilities →
 * succession and loans → disjoint pairs → active duties → effort (percent, normalised to 100) → partners → advice. Every value
 * carries its provenance.
 *
 * @param playbook trusted: `parsePlaybook` checks foreign ones
 * @param facts the setup and the answers; a question that is not answered is unknown, not false
 */
export function deriveTeam(playbook: Playbook, facts: Facts): Team {
  const known = workFacts(playbook, facts)(playbook.effort);
  const { seats, statuses, firing, responsibilities } = deriveHolders(playbook, known);
  const setup = setupOf(facts.team);
  const effort = setupEffort(playbook, setup, (condition) => evaluate(condition, known, statuses) === true);
  const { duties, absentDuties, workload } = deriveEffort(playbook, effort, responsibilities, firing);
  const { advice, waiting } = deriveAdvice(playbook, known, statuses, duties, firing);
  return {
    facts: known,
    setup,
    seats,
    duties,
    absentDuties,
    workload,
    partners: derivePartners(playbook, duties, firing),
    disjointPairs: responsibilities.disjointPairs,
    advice,
    waiting,
  };
}

/**
 * How `Team.workload` follows from the effort alone, everything else of the playbook and the facts staying as they are: for
 * questions that try many tables.
 */
export function workloadOf(playbook: Playbook, facts: Facts): (effort: Playbook['effort']) => number {
  const setup = setupOf(facts.team);
  const knownFrom = workFacts(playbook, facts);
  // Who holds what hangs on the effort only by way of the facts that follow from it.
  const holders = new Map<string, ReturnType<typeof deriveHolders>>();
  return (effort) => {
    const known = knownFrom(effort);
    const key = JSON.stringify(known.context);
    const found = holders.get(key) ?? deriveHolders(playbook, known);
    holders.set(key, found);
    const holds = (condition: Condition) => evaluate(condition, known, found.statuses) === true;
    const tried = setupEffort({ ...playbook, effort }, setup, holds);
    return deriveEffort(playbook, tried, found.responsibilities, found.firing).workload;
  };
}

/** Who holds what: all stages before effort. `known` has the facts that follow from the work. */
function deriveHolders(playbook: Playbook, known: Facts) {
  const seats = deriveSeats(playbook, firingRules(playbook, known, undefined));
  const statuses = new Map(seats.map((seat) => [seat.role, seat.status]));
  const firing = firingRules(playbook, known, statuses);
  return { seats, statuses, firing, responsibilities: deriveResponsibilities(playbook, seats, firing) };
}

/**
 * The facts, with those that follow from how much modelling an effort has. They stay unknown where effort is in percent: nobody knows
 * then how much work that is.
 */
function workFacts(playbook: Playbook, facts: Facts): (effort: Playbook['effort']) => Facts {
  const asked = playbook.facts.filter(({ from }) => from === 'work');
  if (asked.length === 0) return () => facts;
  const context = { ...facts.context };
  for (const { id } of asked) delete context[id];
  const before = { ...facts, context };
  const firing = firingRules(playbook, before, undefined);
  return (effort) => {
    if (effort.unit !== 'fte') return before;
    const fte = modellingWork({ ...playbook, effort }, before, firing);
    const answers = asked.flatMap((fact): readonly (readonly [string, FactValue])[] => {
      const band = fact.answers.findLast(({ value }) => fte >= Number(value) - ROUNDING) ?? fact.answers[0];
      return band ? [[fact.id, band.value]] : [];
    });
    return { ...facts, context: { ...context, ...Object.fromEntries(answers) } };
  };
}

/** Work that is not engineering in the wide sense, in the unit of the effort, by what rules say before anybody has a seat. */
function modellingWork(playbook: Playbook, facts: Facts, firing: readonly Rule[]): number {
  const effort = setupEffort(
    playbook,
    setupOf(facts.team),
    (condition) => evaluate(condition, facts, undefined) === true,
  );
  const activities = claimsOn(firing, 'activity');
  const held = new Set(playbook.base.filter(({ owner }) => owner !== null).map(({ duty }) => duty));
  const work = new Map<DutyId, number>();
  for (const { id, countsAsEngineering } of playbook.duties) {
    const activity = settle(activities.filter(({ duty }) => duty === id));
    const isDone = activity ? activity.value !== null : held.has(id);
    if (!isDone || countsAsEngineering) continue;
    work.set(id, activity?.value ? effort.switchedOn(id, activity.value.effort) : (effort.of(id) ?? 0));
  }
  const efforts = {
    of: (duty: DutyId) => work.get(duty) ?? 0,
    multiply: (duty: DutyId, factor: number) => {
      if (work.has(duty)) work.set(duty, (work.get(duty) ?? 0) * factor);
    },
  };
  changeEfforts(firing, () => efforts);
  return sumOf(work.values(), (fte) => fte);
}

/** Who is needed beside the team: by the rules that ask for them, and those whom every team of some size needs. */
function derivePartners(
  playbook: Playbook,
  duties: readonly TeamDuty[],
  firing: readonly Rule[],
): readonly NeededPartner[] {
  const present = new Set(duties.map(({ duty }) => duty));
  return (playbook.partners ?? []).flatMap(({ id, isUsual }) => {
    const asking = firing.flatMap((rule) =>
      rule.effects.flatMap((effect) => {
        const asked = partnerOf(effect);
        return asked?.partner === id ? [{ rule, duties: asked.duties }] : [];
      }),
    );
    if (asking.length === 0 && !isUsual) return [];
    const wanted = [...new Set(asking.flatMap((asked) => asked.duties))];
    const provenance = asking.length > 0 ? rulesProvenance(asking.map(({ rule }) => rule)) : fromBase;
    return [{ partner: id, duties: wanted.filter((duty) => present.has(duty)), provenance }];
  });
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

/** Whether a rule fires for a derived team. */
export function firesFor(playbook: Playbook, { facts, seats }: Team, id: RuleId): boolean {
  const rule = playbook.rules.find((candidate) => candidate.id === id);
  if (!rule?.when) return false;
  const statuses = new Map(seats.map(({ role, status }) => [role, status]));
  return firingRules({ ...playbook, rules: [rule] }, facts, statuses).length > 0;
}
