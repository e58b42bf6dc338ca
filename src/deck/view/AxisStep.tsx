import { useId } from 'react';
import { AxisLine } from '../../charts/AxisLine.tsx';
import type { Role } from '../../engine/playbook/playbook.ts';
import { axisEnds } from '../../engine/words/words.ts';
import { usePlanned } from '../../plan/store/planStore.ts';
import { placeWords } from '../../team/words/titles.ts';
import { roleColour } from '../../ui/roleColour.ts';
import { PHONE, useMediaQuery } from '../../ui/useMediaQuery.ts';
import { fluidSentence } from '../words/present.ts';
import styles from './AxisStep.module.css';

/** The idea of the axis: where each role stands, before any team is drawn. */
export function AxisStep() {
  const { playbook } = usePlanned();
  const id = useId();
  return (
    <>
      <div className={styles['picture']}>
        <div className={`${styles['ends']} strong soft`}>
          <span>{axisEnds[0]}</span>
          <span>{axisEnds[1]}</span>
        </div>
        <svg className={styles['axis']} viewBox="0 0 1000 6" preserveAspectRatio="none" aria-hidden="true">
          <AxisLine id={id} x={0} y={0} width={1000} height={6} roles={playbook.roles.length} />
        </svg>
        <ol className={styles['roles']}>
          {playbook.roles.map((role, index) => (
            <RoleOnAxis key={role.id} role={role} index={index} />
          ))}
        </ol>
      </div>
      <p className={`${styles['fluid']} strong`}>{fluidSentence(playbook)}</p>
    </>
  );
}

/** A role's reach as a bar; its words begin where the bar begins, or end where it ends, so that they stay on the screen. */
function RoleOnAxis({ role, index }: { readonly role: Role; readonly index: number }) {
  const isPhone = useMediaQuery(PHONE);
  const [from, to] = role.range;
  const colour = roleColour(index);
  const isLeft = from + to < 1;
  const room = isLeft ? { marginInlineStart: `${from * 100}%` } : { marginInlineEnd: `${(1 - to) * 100}%` };
  return (
    <li className={styles['role']}>
      <div
        className={styles['words']}
        data-side={isPhone || isLeft ? 'left' : 'right'}
        style={isPhone ? undefined : room}
      >
        <h2 className={styles['name']}>
          {role.name}
          <span className="visually-hidden">, at {placeWords(role)}</span>
        </h2>
        <p className={`${styles['summary']} soft`}>{role.summary}</p>
      </div>
      <div className={styles['track']} aria-hidden="true">
        <span
          className={`${styles['range']} true-colour`}
          style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%`, background: colour }}
        />
        <span
          className={`${styles['dot']} true-colour`}
          style={{ left: `${role.position * 100}%`, background: colour }}
        />
      </div>
    </li>
  );
}
