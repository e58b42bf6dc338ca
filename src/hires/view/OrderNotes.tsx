import { EvidenceLine } from '../../team/charts/evidence/EvidenceLine.tsx';
import { RuleText } from '../../team/charts/evidence/RuleNotes.tsx';
import { Section } from '../../ui/Section.tsx';
import { sequenceDisagreements } from '../model/sequence.ts';
import { orderWords } from '../words/hiresReasons.ts';
import { hiresWords } from '../words/hiresWords.ts';
import styles from './HiresPart.module.css';
import type { AnsweredPlan } from './useHiresPlan.ts';

/** Where the order of the plan goes another way than a source: neither is wrong, both are shown. */
export function OrderNotes({ answered: { problem, plan, sized } }: { readonly answered: AnsweredPlan }) {
  const { playbook, team } = sized;
  const found = sequenceDisagreements(playbook, team, problem, plan);
  if (found.length === 0) return null;
  return (
    <Section title={hiresWords.order}>
      <ul className={`${styles['notes']} stack small`}>
        {found.map((item) => {
          const rule = playbook.rules.find(({ id }) => id === item.rule);
          return (
            <li key={`${item.rule} ${item.kind}`}>
              <p>
                <b>{orderWords(playbook, problem, item)}</b>
              </p>
              {rule && (
                <>
                  <RuleText rule={rule} />
                  <EvidenceLine playbook={playbook} of={rule} brief />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
