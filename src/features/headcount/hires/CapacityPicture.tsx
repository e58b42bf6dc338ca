import { FigureTable } from '../../../charts/headcount/hires/FigureTable.tsx';
import { type DrawnPart, PeriodColumns } from '../../../charts/headcount/hires/PeriodColumns.tsx';
import { roleFigures, unmetIn } from '../../../domain/headcount/hires/planFigures.ts';
import type { SizedPlan } from '../../../state/headcountSelectors.ts';
import { amount, fte, tenth } from '../../../text/headcount.ts';
import { periodWords } from '../../../text/hires.ts';
import { hiresWords } from '../../../text/hiresWords.ts';
import { roleName, roleShort } from '../../../text/words.ts';
import { RoleMark } from '../../../ui/RoleMark.tsx';
import { roleColour } from '../../../ui/roleColour.ts';
import { Section } from '../../../ui/Section.tsx';
import { columnLabels } from './columnLabels.ts';
import styles from './HiresPart.module.css';
import type { AnsweredPlan } from './useHiresPlan.ts';

interface CapacityPictureProps {
  readonly sized: SizedPlan;
  readonly answered: AnsweredPlan;
}

const height = 300;
/** FTE that nobody would call work left undone. */
const LITTLE = 0.05;

/** The work of every period: done by role, left undone, beside the time of all people and the band of the need. */
export function CapacityPicture({ sized, answered: { problem, plan } }: CapacityPictureProps) {
  const { playbook, low, high } = sized;
  const { periods, duties } = problem;
  const order = playbook.roles.map(({ id }) => id);
  const roles = roleFigures(problem, plan, order);
  const demand = duties.reduce((sum, duty) => sum + duty.demand, 0);
  const columns = periods.map((period, index) => {
    const done = roles.map(
      ({ role, done }): DrawnPart => ({
        key: role,
        value: done[index] ?? 0,
        colour: roleColour(order.indexOf(role)),
        sign: roleShort(playbook, role),
      }),
    );
    const unmet = unmetIn(plan, index);
    const undone: DrawnPart = {
      key: 'undone',
      value: unmet,
      colour: 'none',
      isHatched: true,
      sign: unmet > LITTLE ? `−${tenth(unmet)}` : '',
    };
    return {
      key: period.from,
      ...columnLabels(periods, index),
      isApart: period.kind === 'after',
      parts: [...done, undone],
    };
  });
  const band = `${amount(low.fte)} to ${fte(high.fte)}`;
  const rows = [
    ...roles.map(({ role, done }) => ({ name: roleName(playbook, role), cells: done.map(tenth) })),
    { name: 'Left undone', cells: periods.map((_, index) => tenth(unmetIn(plan, index))), isSum: true },
    { name: 'Time of all people', cells: plan.periods.map(({ capacity }) => tenth(capacity)) },
    { name: 'of it teaching new people', cells: plan.periods.map(({ mentoring }) => tenth(mentoring)) },
    { name: 'People there all the time', cells: plan.periods.map(({ people }) => tenth(people)) },
  ];
  return (
    <Section title={hiresWords.capacity} lead={hiresWords.capacityLead(band)}>
      <ul className={styles['legend']} aria-label="Roles">
        {roles.map(({ role }) => (
          <li key={role}>
            <RoleMark index={order.indexOf(role)} /> {roleName(playbook, role)}
          </li>
        ))}
      </ul>
      <PeriodColumns
        columns={columns}
        height={height}
        tick={amount}
        line={{ value: demand, label: `need ${fte(demand)}` }}
        band={{ low: low.fte, high: high.fte }}
        marks={plan.periods.map(({ capacity }) => capacity)}
      />
      <FigureTable caption="Work in FTE, by period" head={['FTE', ...periods.map(periodWords)]} rows={rows} />
    </Section>
  );
}
