import { fte } from '../../../../text/headcount.ts';
import { periodWords, undoneWords } from '../../../../text/hires.ts';
import { figure, tenthFigure } from '../../../../text/takenHeadcount.ts';
import {
  hiresSubtitle,
  type PlanStanding,
  planNotes,
  hiresPictureWords as words,
  workNote,
} from '../../../../text/takenHires.ts';
import { roleShort } from '../../../../text/words.ts';
import type { PlannedHires } from '../../../headcount/hires/plannedHires.ts';
import { isUndone, workColumns } from '../../../headcount/hires/workColumns.ts';
import { type Inks, roleInk } from '../../inks.ts';
import { type Picture, SHEET } from '../../picture.ts';
import { layoutPeriods } from './layoutPeriods.ts';
import { type PartLook, PeriodsBody } from './PeriodsBody.tsx';

/** The work of every period: done by role, left undone, beside the time of all people and the band of the need. */
export function drawWork(planned: PlannedHires, standing: PlanStanding, inks: Inks): Picture {
  const { problem, plan, headcount, sized } = planned;
  const { playbook, team, low, high } = sized;
  const { need, columns, roles, undone, time, others } = workColumns(planned);
  const placed = layoutPeriods(
    {
      columns,
      figures: undone.values.map((value) => (isUndone(value) ? `−${tenthFigure(value)}` : '')),
      tick: figure,
      sign: ({ key, roleIndex }) => (roleIndex === undefined ? '' : roleShort(playbook, key)),
      level: { value: need, label: words.need(`${figure(need)}\u00a0${words.fteUnit}`) },
      band: { low: low.fte, high: high.fte },
      marks: time.values,
      // In the order of the stack, as the eye goes down it.
      rows: [undone, ...roles.toReversed(), time, ...others].map(({ values, ...row }) => ({
        ...row,
        cells: values.map(tenthFigure),
      })),
    },
    SHEET.inner,
  );
  const lookOf = (key: string): PartLook => {
    if (key === undone.key) return 'hatched';
    if (key === time.key) return 'mark';
    const role = playbook.roles.findIndex(({ id }) => id === key);
    return role === -1 ? undefined : { fill: roleInk(inks, role) };
  };
  return {
    title: undoneWords(problem, plan),
    subtitle: hiresSubtitle(playbook, team.facts, problem.today),
    body: <PeriodsBody placed={placed} unit={words.fteUnit} lookOf={lookOf} inks={inks} />,
    height: placed.height,
    legend: [
      { sample: <path d="M0 7h20" stroke={inks.accent} strokeWidth={2} fill="none" />, text: words.needLine },
      {
        sample: <rect y={1} width={20} height={12} fill={inks.accentGround} />,
        text: words.needBand(low.fte, high.fte),
      },
    ],
    notes: [workNote(low.fte, high.fte), ...planNotes(problem, headcount, team.scenario, standing)],
    description: problem.periods
      .map((period, index) => `${periodWords(period)}: ${fte(undone.values[index] ?? 0)} left undone.`)
      .join(' '),
  };
}
