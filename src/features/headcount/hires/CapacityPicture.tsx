import { FigureTable } from '../../../charts/headcount/hires/FigureTable.tsx';
import { type DrawnPart, PeriodColumns } from '../../../charts/headcount/hires/PeriodColumns.tsx';
import { type RoleFigures, roleFigures, unmetIn } from '../../../domain/headcount/hires/planFigures.ts';
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

const height = 300;
/** FTE that nobody would call work left undone. */
const LITTLE = 0.05;

/** The work of every period: done by role, left undone, beside the time of all people and the band of the need. */
export function CapacityPicture({ answered }: { readonly answered: AnsweredPlan }) {
  const { problem, plan, sized } = answered;
  const { playbook, low, high } = sized;
  const order = playbook.roles.map(({ id }) => id);
  const roles = roleFigures(problem, plan, order);
  const need = problem.duties.reduce((sum, { demand }) => sum + demand, 0);
  return (
    <Section
      title={hiresWords.capacity}
      lead={hiresWords.capacityLead(`${amount(low.fte)} to ${fte(high.fte)}`)}
    >
      <ul className={styles['legend']} aria-label="Roles">
        {roles.map(({ role }) => (
          <li key={role}>
            <RoleMark index={order.indexOf(role)} /> {roleName(playbook, role)}
          </li>
        ))}
      </ul>
      <PeriodColumns
        columns={problem.periods.map((period, index) => ({
          key: period.from,
          ...columnLabels(problem.periods, index),
          isApart: period.kind === 'after',
          parts: partsOf(answered, roles, index),
        }))}
        height={height}
        tick={amount}
        line={{ value: need, label: `need ${fte(need)}` }}
        band={{ low: low.fte, high: high.fte }}
        marks={plan.periods.map(({ capacity }) => capacity)}
      />
      <FigureTable
        caption="Work in FTE, by period"
        head={['FTE', ...problem.periods.map(periodWords)]}
        rows={rowsOf(answered, roles, need)}
      />
    </Section>
  );
}

function partsOf(
  { plan, sized: { playbook } }: AnsweredPlan,
  roles: readonly RoleFigures[],
  index: number,
): readonly DrawnPart[] {
  const unmet = unmetIn(plan, index);
  return [
    ...roles.map(({ role, done }) => ({
      key: role,
      value: done[index] ?? 0,
      colour: roleColour(playbook.roles.findIndex(({ id }) => id === role)),
      sign: roleShort(playbook, role),
    })),
    {
      key: 'undone',
      value: unmet,
      colour: 'none',
      isHatched: true,
      sign: unmet > LITTLE ? `−${tenth(unmet)}` : '',
    },
  ];
}

function rowsOf({ plan, sized }: AnsweredPlan, roles: readonly RoleFigures[], need: number) {
  const { playbook, low, high } = sized;
  const { periods } = plan;
  return [
    ...roles.map(({ role, done }) => ({ name: roleName(playbook, role), cells: done.map(tenth) })),
    { name: 'Left undone', cells: periods.map((_, index) => tenth(unmetIn(plan, index))), isSum: true },
    { name: 'Need', cells: periods.map(() => tenth(need)), isSum: true },
    { name: 'Need, low end', cells: periods.map(() => tenth(low.fte)) },
    { name: 'Need, high end', cells: periods.map(() => tenth(high.fte)) },
    { name: 'Time of all people', cells: periods.map(({ capacity }) => tenth(capacity)) },
    { name: 'of it teaching new people', cells: periods.map(({ mentoring }) => tenth(mentoring)) },
    { name: 'People there all the time', cells: periods.map(({ people }) => tenth(people)) },
  ];
}
