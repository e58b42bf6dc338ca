import type { Playbook } from '../../engine/playbook/playbook.ts';
import { roleShort } from '../../engine/words/words.ts';
import { amount, fte, tenth } from '../../headcount/words/headcount.ts';
import { RoleMark } from '../../ui/RoleMark.tsx';
import { roleColour } from '../../ui/roleColour.ts';
import { Section } from '../../ui/Section.tsx';
import { FigureTable } from '../charts/FigureTable.tsx';
import { type DrawnPart, PeriodColumns } from '../charts/PeriodColumns.tsx';
import { isUndone, type WorkPart, workColumns } from '../charts/workColumns.ts';
import { periodWords } from '../words/hires.ts';
import { hiresWords } from '../words/hiresWords.ts';
import type { PlanPictureProps } from './planPictureProps.ts';

const height = 300;

/** The work of every period: done by role, unfinished, beside the time of all people and the band of the need. */
export function CapacityPicture({ answered, actions }: PlanPictureProps) {
  const { problem, sized } = answered;
  const { playbook, low, high } = sized;
  const { need, columns, roles, undone, time, others } = workColumns(answered);
  const level = (key: string, name: string, value: number, isSum = false) => ({
    key,
    name,
    values: problem.periods.map(() => value),
    isSum,
  });
  const rows = [
    ...roles,
    undone,
    level('need', 'Need', need, true),
    level('low', 'Need, low end', low.fte),
    level('high', 'Need, high end', high.fte),
    time,
    ...others,
  ];
  return (
    <Section
      title={hiresWords.capacity}
      lead={hiresWords.capacityLead(`${amount(low.fte)} to ${fte(high.fte)}`)}
    >
      <ul className="row gap-4 small" aria-label="Roles">
        {roles.map(({ key, name }) => (
          <li key={key}>
            <RoleMark index={playbook.roles.findIndex(({ id }) => id === key)} /> {name}
          </li>
        ))}
      </ul>
      <PeriodColumns
        columns={columns.map((column) => ({
          ...column,
          parts: column.parts.map((part) => drawn(playbook, part)),
        }))}
        height={height}
        tick={amount}
        line={{ value: need, label: `need ${fte(need)}` }}
        band={{ low: low.fte, high: high.fte }}
        marks={time.values}
      />
      <FigureTable
        caption="Work in FTE, by quarter"
        head={['FTE', ...problem.periods.map(periodWords)]}
        rows={rows.map(({ values, ...row }) => ({ ...row, cells: values.map(tenth) }))}
      />
      {actions}
    </Section>
  );
}

function drawn(playbook: Playbook, { roleIndex, ...part }: WorkPart): DrawnPart {
  if (roleIndex !== undefined)
    return { ...part, colour: roleColour(roleIndex), sign: roleShort(playbook, part.key) };
  const sign = isUndone(part.value) ? `−${tenth(part.value)}` : '';
  return { ...part, colour: 'none', isHatched: true, sign };
}
