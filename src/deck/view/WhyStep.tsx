import type { Provenance, Team } from '../../engine/derive/team.ts';
import { ruleOf } from '../../engine/playbook/lookup.ts';
import type { Playbook, Rule, RuleId, Strength } from '../../engine/playbook/playbook.ts';
import { usePlanned } from '../../plan/store/planStore.ts';
import { EvidenceLine } from '../../team/charts/evidence/EvidenceLine.tsx';
import styles from './StepFrame.module.css';

/** The rules that shape the team most: what they say, why, and who says so. */
export function WhyStep() {
  const { playbook, team } = usePlanned();
  const rules = strongestRules(playbook, team);
  return (
    <ol className={styles['rules']}>
      {rules.map((rule) => (
        <li key={rule.id} className={styles['rule']}>
          <h2 className={styles['then']}>{rule.then}</h2>
          <p>{rule.because}</p>
          <EvidenceLine playbook={playbook} of={rule} brief={rules.length > 4} />
        </li>
      ))}
    </ol>
  );
}

const most = 5;
/** From this many on, the rules about seats and pairs are enough. */
const enough = 4;
const weight: Record<Strength, number> = { strong: 3, medium: 2, weak: 1 };

/**
 * The rules that shape a team most: up to five that set its seats and keep pairs apart. Where these are few, the strongest of
 * those that move duties join them, first those that move most.
 */
function strongestRules(playbook: Playbook, team: Team): readonly Rule[] {
  const drawn = team.seats.filter((seat) => seat.status !== 'not-drawn');
  const shape = ranked(playbook, [
    ...team.disjointPairs.map((pair) => pair.provenance),
    ...drawn.flatMap((seat) => [seat.provenance, seat.variantProvenance ?? []].flat()),
  ]).slice(0, most);
  if (shape.length >= enough) return shape;
  const duties = ranked(playbook, [
    ...team.absentDuties.map((item) => item.provenance),
    ...team.duties.flatMap((item) => [...item.cells.values()].map((cell) => cell.provenance)),
  ]).filter((rule) => !shape.includes(rule));
  return byStrength([...shape, ...duties.slice(0, enough - shape.length)]);
}

function byStrength(rules: readonly Rule[]): readonly Rule[] {
  return [...rules].sort((a, b) => weight[b.strength] - weight[a.strength]);
}

/** A rule that is met more often than this has no more say. */
const widest = 3;

/** Each rule once. Its strength counts, and in how many conclusions it is met; between equals the order stays. */
function ranked(playbook: Playbook, provenances: readonly Provenance[]): readonly Rule[] {
  const met = new Map<RuleId, number>();
  for (const { rules } of provenances) for (const id of rules) met.set(id, (met.get(id) ?? 0) + 1);
  return [...met]
    .flatMap(([id, times]) => {
      const rule = ruleOf(playbook, id);
      return rule ? [{ rule, say: weight[rule.strength] + Math.min(times, widest) }] : [];
    })
    .sort((a, b) => b.say - a.say)
    .map(({ rule }) => rule);
}
