import type { Playbook, Rule, RuleId, Strength } from '../../domain/playbook.ts';
import type { Provenance, Team } from '../../domain/team.ts';

const most = 5;
const least = 3;
const weight: Record<Strength, number> = { strong: 3, medium: 2, weak: 1 };

/**
 * The three to five rules that shape a team most: those that set seats and keep pairs apart, strongest first. Where these are
 * few, the strongest of the rules that move duties follow, those that move most of them first.
 */
export function strongestRules(playbook: Playbook, team: Team): readonly Rule[] {
  const shape = ranked(playbook, [
    ...team.disjointPairs.map((pair) => pair.provenance),
    ...team.seats.flatMap((seat) => [
      seat.provenance,
      ...(seat.variantProvenance ? [seat.variantProvenance] : []),
    ]),
  ]).slice(0, most);
  if (shape.length >= least) return shape;
  const duties = ranked(playbook, [
    ...team.absentDuties.map((item) => item.provenance),
    ...team.duties.flatMap((item) => [...item.cells.values()].map((cell) => cell.provenance)),
  ]).filter((rule) => !shape.includes(rule));
  return [...shape, ...duties.slice(0, least + 1 - shape.length)];
}

/** Each rule once: the strongest first, then the one that is met most often, then the one that comes first. */
function ranked(playbook: Playbook, provenances: readonly Provenance[]): readonly Rule[] {
  const met = new Map<RuleId, number>();
  for (const { rules } of provenances) for (const id of rules) met.set(id, (met.get(id) ?? 0) + 1);
  return [...met]
    .flatMap(([id, times]) => {
      const rule = playbook.rules.find((candidate) => candidate.id === id);
      return rule ? [{ rule, times }] : [];
    })
    .sort((a, b) => weight[b.rule.strength] - weight[a.rule.strength] || b.times - a.times)
    .map(({ rule }) => rule);
}
