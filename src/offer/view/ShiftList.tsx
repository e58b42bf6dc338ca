import { roleIndex } from '../../engine/playbook/lookup.ts';
import type { RoleId } from '../../engine/playbook/playbook.ts';
import { usePlanned } from '../../plan/store/planStore.ts';
import { roleColour } from '../../ui/roleColour.ts';
import { Section } from '../../ui/Section.tsx';
import type { DutyChange, Shift } from '../model/week.ts';
import { changeList, demandSentence, shiftSentence, shiftsLead, stepTitle } from '../words/week.ts';
import styles from './ShiftList.module.css';

interface ShiftListProps {
  readonly role: RoleId;
  readonly shifts: readonly Shift[];
}

/** Will it last? One row for each team that this one may become. */
export function ShiftList({ role, shifts }: ShiftListProps) {
  const { playbook } = usePlanned();
  const colour = roleColour(roleIndex(playbook, role));
  const isNever = shifts.every(({ outcome }) => outcome.kind === 'still-none');
  return (
    <Section title="Will it last?" lead={shiftsLead(shifts)}>
      {!isNever && (
        <ul className="ruled" ref={(element) => element?.style.setProperty('--colour', colour)}>
          {shifts.map((shift) => (
            <li key={stepTitle(shift.next)} className={styles['shift']}>
              <h3 className="normal">{stepTitle(shift.next)}</h3>
              <div className="stack gap-2">
                <p>{shiftSentence(playbook, role, shift)}</p>
                <Difference shift={shift} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** How much of the whole week differs, with the borders of the bands, and what of it. */
function Difference({ shift: { outcome, demand } }: { readonly shift: Shift }) {
  const { playbook } = usePlanned();
  if (outcome.kind === 'still-none') return null;
  const named = (name: string, duties: readonly DutyChange[]) =>
    duties.length > 0 && (
      <div>
        <dt className="faint">{name}</dt>
        <dd>{changeList(playbook, duties)}</dd>
      </div>
    );
  return (
    <>
      {outcome.kind !== 'begins' && (
        <div className={`${styles['track']} true-colour`} aria-hidden="true">
          <span className={styles['fill']} style={{ inlineSize: `${outcome.difference * 100}%` }} />
        </div>
      )}
      <dl className={`${styles['changes']} small soft`}>
        {outcome.kind === 'changes' && named('More', outcome.grows)}
        {outcome.kind === 'changes' && named('Less', outcome.shrinks)}
        <div>
          <dt className="faint">Need for this role</dt>
          <dd>{demandSentence(demand)}</dd>
        </div>
      </dl>
    </>
  );
}
