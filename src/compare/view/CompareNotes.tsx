import { ruleOf } from '../../engine/playbook/lookup.ts';
import type { Place, Rule } from '../../engine/playbook/playbook.ts';
import { usePlanned } from '../../plan/store/planStore.ts';
import { EvidenceLine } from '../../team/charts/evidence/EvidenceLine.tsx';
import styles from './CompareNotes.module.css';

/** What the sources say about teams side by side: first where they disagree, then what they advise. */
export function CompareNotes() {
  const { playbook } = usePlanned();
  const conflicts = playbook.conflicts.filter((conflict) => isShownHere(conflict.shownAt));
  // A rule that already speaks as one side of a disagreement is not said twice.
  const spoken = new Set(conflicts.flatMap((conflict) => conflict.sides.map((side) => side.rule)));
  const rules = playbook.rules.filter((rule) => isShownHere(rule.shownAt ?? []) && !spoken.has(rule.id));
  if (conflicts.length === 0 && rules.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="compare-notes-title">
      <h2 id="compare-notes-title" className="large">
        {conflicts.length > 0 ? 'Where the sources disagree' : 'What the sources say'}
      </h2>
      {conflicts.map((conflict) => (
        <div key={conflict.id} className="stack">
          <h3 className="normal">{conflict.topic}</h3>
          <ul className={styles['sides']}>
            {conflict.sides.map((side) => (
              <li key={side.rule} className={`${styles['side']} stack gap-2`}>
                <p className="strong">{side.says}</p>
                <Grounds rule={ruleOf(playbook, side.rule)} />
              </li>
            ))}
          </ul>
          <p className={`${styles['settled']} prose soft`}>
            <strong>How this playbook settles it.</strong> {conflict.settledBy}
          </p>
        </div>
      ))}
      {rules.map((rule) => (
        <div key={rule.id} className={`${styles['side']} stack gap-2`}>
          <p>{`${rule.if} ${rule.then}`}</p>
          <Grounds rule={rule} />
        </div>
      ))}
    </section>
  );
}

function isShownHere(places: readonly Place[]): boolean {
  return places.some((place) => place.kind === 'screen' && place.screen === 'compare');
}

function Grounds({ rule }: { readonly rule: Rule | undefined }) {
  const { playbook } = usePlanned();
  return (
    rule && (
      <>
        <p className="soft small">{rule.because}</p>
        <EvidenceLine playbook={playbook} of={rule} />
      </>
    )
  );
}
