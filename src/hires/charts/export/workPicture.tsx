import { type ChartTheme, roleColourIn } from '../../../charts/export/chartTheme.ts';
import { frameSize, type Picture } from '../../../charts/export/picture.ts';
import { roleShort } from '../../../engine/words/words.ts';
import { figure, tenthFigure } from '../../../headcount/words/exportNotes.ts';
import { fte } from '../../../headcount/words/headcount.ts';
import {
  hiresSubtitle,
  type PlanStanding,
  planNotes,
  hiresPictureWords as words,
  workNote,
} from '../../words/exportNotes.ts';
import { periodWords, unfinishedWords } from '../../words/hires.ts';
import type { PlannedHires } from '../plannedHires.ts';
import { isUndone, workColumns } from '../workColumns.ts';
import { layoutPeriods } from './layoutPeriods.ts';
import { type PartLook, PeriodsBody } from './PeriodsBody.tsx';

/** The work of every period: done by role, unfinished, beside the time of all people and the band of the need. */
export function drawWork(planned: PlannedHires, standing: PlanStanding, inks: ChartTheme): Picture {
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
    frameSize.inner,
  );
  const lookOf = (key: string): PartLook => {
    if (key === undone.key) return 'hatched';
    if (key === time.key) return 'mark';
    const role = playbook.roles.findIndex(({ id }) => id === key);
    return role === -1 ? undefined : { fill: roleColourIn(inks, role) };
  };
  return {
    title: unfinishedWords(problem, plan),
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
      .map((period, index) => `${periodWords(period)}: ${fte(undone.values[index] ?? 0)} unfinished.`)
      .join(' '),
  };
}
