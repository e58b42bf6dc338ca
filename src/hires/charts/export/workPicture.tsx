import { useChart } from '../../../charts/ChartContext.tsx';
import { textWidth } from '../../../charts/export/outlines.ts';
import { frameSize, type Picture } from '../../../charts/export/picture.ts';
import { fte } from '../../../headcount/words/headcount.ts';
import { unmetIn } from '../../model/figuresByPeriod.ts';
import {
  hiresSubtitle,
  type PlanStanding,
  planNotes,
  hiresPictureWords as words,
  workNote,
} from '../../words/exportNotes.ts';
import { periodWords, unfinishedWords } from '../../words/hires.ts';
import { layoutPeriods } from '../layoutPeriods.ts';
import { LevelSample, PeriodsMarks } from '../PeriodsMarks.tsx';
import type { PlannedHires } from '../plannedHires.ts';
import { workPeriods } from '../workPeriods.ts';

/** The work of every period: done by role, unfinished, beside the time of all people and the band of the need. */
export function drawWork(planned: PlannedHires, standing: PlanStanding): Picture {
  const { problem, plan, headcount, sized } = planned;
  const { playbook, team, low, high } = sized;
  const placed = layoutPeriods(workPeriods(planned), true, frameSize.inner, textWidth);
  return {
    title: unfinishedWords(problem, plan),
    subtitle: hiresSubtitle(playbook, team.facts, problem.today),
    body: <PeriodsMarks placed={placed} />,
    height: placed.table.height,
    legend: [
      { sample: <LevelSample />, text: words.needLine },
      { sample: <BandSample />, text: words.needBand(low.fte, high.fte) },
    ],
    notes: [workNote(low.fte, high.fte), ...planNotes(problem, headcount, team.setup, standing)],
    description: problem.periods
      .map((period, index) => `${periodWords(period)}: ${fte(unmetIn(plan, index))} unfinished.`)
      .join(' '),
  };
}

function BandSample() {
  const { theme } = useChart();
  return <rect y={1} width={20} height={12} fill={theme.accentGround} />;
}
