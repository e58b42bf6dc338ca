import type { Step, Team } from '../derive/team.ts';
import type { Named } from '../effects/effectModule.ts';
import { isMoving, namedBy } from '../effects/effects.ts';
import { factValueOf } from '../playbook/facts.ts';
import type {
  BaseRow,
  Conflict,
  DutyId,
  FactId,
  FactValue,
  Place,
  Playbook,
  RoleId,
  Rule,
  RuleId,
} from '../playbook/playbook.ts';
import { type Conclusion, provenanceOf } from './conclusion.ts';

/** Everything there is to say about why a team says what it says. */
export interface Reasons {
  readonly steps: readonly Step[];
  /** The rules that set it, each once. */
  readonly rules: readonly Rule[];
  /** The base row behind it, if the base table had a part. */
  readonly base: BaseRow | undefined;
  readonly answers: readonly ReadAnswer[];
  readonly disagreement: readonly Disagreement[];
  /** Questions on which the sources disagree and that touch this conclusion. */
  readonly conflicts: readonly Conflict[];
  /** Guidance about the roles and duties of the conclusion. */
  readonly guidance: readonly Rule[];
}

/** A fact that the rules read, and what it was; undefined when nobody has answered. */
export interface ReadAnswer {
  readonly fact: FactId;
  readonly value: FactValue | undefined;
}

/** A rule that says otherwise: it fired, claimed otherwise and lost, or it disagrees in general. */
export type Disagreement =
  | { readonly kind: 'lost'; readonly rule: Rule; readonly to: RuleId | 'base' }
  | { readonly kind: 'disagrees'; readonly rule: Rule; readonly with: RuleId };

/** Why a team says what it says; undefined when it says nothing on the question. */
export function reasonsOf(playbook: Playbook, team: Team, conclusion: Conclusion): Reasons | undefined {
  const provenance = provenanceOf(playbook, team, conclusion);
  if (!provenance) return undefined;
  const ruleById = new Map(playbook.rules.map((rule) => [rule.id, rule]));
  const rules = provenance.rules.flatMap((id) => ruleById.get(id) ?? []);
  const disagreement = disagreementOf(playbook, rules, provenance.dissent, conclusion);
  const duty = 'duty' in conclusion ? conclusion.duty : undefined;
  return {
    steps: provenance.steps,
    rules,
    base: baseRow(playbook, duty, provenance.steps),
    answers: provenance.facts.map((fact) => ({ fact, value: factValueOf(team.facts, fact) })),
    disagreement,
    conflicts: conflictsOf(playbook, conclusion, rules),
    guidance: playbook.rules.filter(
      (rule) => rule.when === null && isShownFor(rule.shownAt ?? [], conclusion),
    ),
  };
}

function disagreementOf(
  playbook: Playbook,
  rules: readonly Rule[],
  dissent: readonly { readonly rule: RuleId; readonly lostTo: RuleId | 'base' }[],
  conclusion: Conclusion,
): readonly Disagreement[] {
  const found = new Map<RuleId, Disagreement>();
  for (const { rule: id, lostTo } of dissent) {
    const rule = playbook.rules.find((candidate) => candidate.id === id);
    if (rule) found.set(id, { kind: 'lost', rule, to: lostTo });
  }
  const own = new Set(rules.map((rule) => rule.id));
  for (const rule of rules) {
    for (const other of playbook.rules) {
      if (own.has(other.id) || found.has(other.id)) continue;
      if (!disagree(rule, other) || !speaksOf(other, conclusion)) continue;
      found.set(other.id, { kind: 'disagrees', rule: other, with: rule.id });
    }
  }
  return [...found.values()];
}

/**
 * Whether a rule says anything on the question. A rule that moves seats or duties speaks of these only; one that moves none
 * speaks in general.
 */
function speaksOf(rule: Rule, conclusion: Conclusion): boolean {
  const moving = rule.effects.filter(isMoving);
  if (moving.length === 0 || conclusion.kind === 'advice') return true;
  const roles: readonly RoleId[] =
    'roles' in conclusion ? conclusion.roles : 'role' in conclusion ? [conclusion.role] : [];
  const duties: readonly DutyId[] = 'duty' in conclusion ? [conclusion.duty] : [];
  const asked: Readonly<Record<Named['kind'], readonly string[]>> = {
    role: roles,
    duty: duties,
    variant: [],
    partner: [],
  };
  return moving
    .flatMap(namedBy)
    .some(({ kind, ids, isAside }) => !isAside && [ids].flat().some((id) => asked[kind].includes(id)));
}

/** Disagreement is mutual, whichever of the two names it. */
function disagree(a: Rule, b: Rule): boolean {
  return (a.disagreesWith?.includes(b.id) ?? false) || (b.disagreesWith?.includes(a.id) ?? false);
}

function baseRow(playbook: Playbook, duty: DutyId | undefined, steps: readonly Step[]): BaseRow | undefined {
  if (duty === undefined || !steps.some((step) => step.kind === 'base')) return undefined;
  return playbook.base.find((row) => row.duty === duty);
}

function conflictsOf(
  playbook: Playbook,
  conclusion: Conclusion,
  rules: readonly Rule[],
): readonly Conflict[] {
  const ids = new Set(rules.map((rule) => rule.id));
  return playbook.conflicts.filter(
    (conflict) =>
      conflict.sides.some((side) => ids.has(side.rule)) || isShownFor(conflict.shownAt, conclusion),
  );
}

function isShownFor(places: readonly Place[], conclusion: Conclusion): boolean {
  const roles: readonly RoleId[] = conclusion.kind === 'seat' ? [conclusion.role] : [];
  const duty = 'duty' in conclusion ? conclusion.duty : undefined;
  return places.some(
    (place) =>
      (place.kind === 'role' && roles.includes(place.role)) || (place.kind === 'duty' && place.duty === duty),
  );
}

/** Which sides of a conflict the firing rules take in this plan. */
export function sidesTaken(team: Team, conflict: Conflict): readonly RuleId[] {
  const fired = new Set<RuleId>();
  const add = (rules: readonly RuleId[]) => {
    for (const rule of rules) fired.add(rule);
  };
  for (const seat of team.seats) add([...seat.provenance.rules, ...(seat.variantProvenance?.rules ?? [])]);
  for (const duty of team.duties) {
    add(duty.provenance.rules);
    for (const cell of duty.cells.values()) add(cell.provenance.rules);
  }
  for (const duty of team.absentDuties) add(duty.provenance.rules);
  for (const pair of team.disjointPairs) add(pair.provenance.rules);
  for (const advice of team.advice) add(advice.provenance.rules);
  return conflict.sides.map((side) => side.rule).filter((rule) => fired.has(rule));
}
