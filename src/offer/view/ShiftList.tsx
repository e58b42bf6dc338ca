import type { Playbook, RoleId } from '../../engine/playbook/playbook.ts';
import { roleColour } from '../../ui/roleColour.ts';
import { Section } from '../../ui/Section.tsx';
import type { Shift, ShiftOutcome } from '../model/week.ts';
import { changeList, demandSentence, shiftSentence, shiftsLead, stepTitle } from '../words/week.ts';
import styles from './ShiftList.module.css';

interface ShiftListProps {
  readonly playbook: Playbook;
  readonly role: RoleId;
  /** Place of the role in the order of the axis. */
  readonly colour: number;
  readonly shifts: readonly Shift[];
}

/** Will it last? One row for each team that this one may become. */
export function ShiftList({ playbook, role, colour, shifts }: ShiftListProps) {
  const isNever = shifts.every(({ outcome }) => outcome.kind === 'still-none');
  return (
    <Section title="Will it last?" lead={shiftsLead(shifts)}>
      {!isNever && (
        <ul className="ruled" ref={(element) => element?.style.setProperty('--colour', roleColour(colour))}>
          {shifts.map((shift) => (
            <ShiftRow key={stepTitle(shift.next)} playbook={playbook} role={role} shift={shift} />
          ))}
        </ul>
      )}
    </Section>
  );
}

interface ShiftRowProps {
  readonly playbook: Playbook;
  readonly role: RoleId;
  readonly shift: Shift;
}

function ShiftRow({ playbook, role, shift }: ShiftRowProps) {
  return (
    <li className={styles['shift']}>
      <h3 className="normal">{stepTitle(shift.next)}</h3>
      <div className="stack gap-2">
        <p>{shiftSentence(playbook, role, shift)}</p>
        <Track outcome={shift.outcome} />
        <Changes playbook={playbook} shift={shift} />
      </div>
    </li>
  );
}

/** The difference as a part of the whole week, with the borders of the bands. */
function Track({ outcome }: { outcome: ShiftOutcome }) {
  if (outcome.kind !== 'changes' && outcome.kind !== 'ends') return null;
  return (
    <div className={`${styles['track']} true-colour`} aria-hidden="true">
      <span className={styles['fill']} style={{ inlineSize: `${outcome.difference * 100}%` }} />
    </div>
  );
}

function Changes({ playbook, shift }: { playbook: Playbook; shift: Shift }) {
  const { outcome, demand } = shift;
  if (outcome.kind === 'still-none') return null;
  return (
    <dl className={`${styles['changes']} small soft`}>
      {outcome.kind === 'changes' && outcome.grows.length > 0 && (
        <div>
          <dt className="faint">More</dt>
          <dd>{changeList(playbook, outcome.grows)}</dd>
        </div>
      )}
      {outcome.kind === 'changes' && outcome.shrinks.length > 0 && (
        <div>
          <dt className="faint">Less</dt>
          <dd>{changeList(playbook, outcome.shrinks)}</dd>
        </div>
      )}
      <div>
        <dt className="faint">Need for this role</dt>
        <dd>{demandSentence(demand)}</dd>
      </div>
    </dl>
  );
}
