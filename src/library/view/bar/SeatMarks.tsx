import { useMemo } from 'react';
import { isDrawn, isSeated } from '../../../engine/derive/team.ts';
import type { Facts } from '../../../engine/playbook/facts.ts';
import { roleName, roleShort, statusWords } from '../../../engine/words/words.ts';
import { planTeam } from '../../../plan/store/derivePlan.ts';
import { usePlanned } from '../../../plan/store/planStore.ts';
import { RoleMark } from '../../../ui/RoleMark.tsx';
import styles from './WhatIfsPanel.module.css';

/** The seats that answers lead to, in the order of the axis: what tells teams apart at a glance. */
export function SeatMarks({ facts }: { readonly facts: Facts }) {
  const { playbook } = usePlanned();
  const seats = useMemo(() => planTeam(playbook, facts).team.seats.filter(isDrawn), [playbook, facts]);
  return (
    <ul className={`${styles['seats']} row soft small`} aria-label="Roles">
      {seats.map((seat) => (
        <li key={seat.role} title={`${roleName(playbook, seat.role)}, ${statusWords[seat.status]}`}>
          <RoleMark
            index={playbook.roles.findIndex(({ id }) => id === seat.role)}
            look={isSeated(seat) ? 'solid' : 'outline'}
          />
          {roleShort(playbook, seat.role)}
          {seat.status !== 'needed' && <span className="visually-hidden">, {statusWords[seat.status]}</span>}
        </li>
      ))}
    </ul>
  );
}
