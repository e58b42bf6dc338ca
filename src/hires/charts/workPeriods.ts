import { roleName, roleShort } from '../../engine/words/words.ts';
import { figure, tenthFigure } from '../../headcount/words/exportNotes.ts';
import { roleFigures, unmetIn } from '../model/figuresByPeriod.ts';
import { hiresPictureWords as words } from '../words/exportNotes.ts';
import type { PeriodRow, Periods } from './layoutPeriods.ts';
import { periodLabels } from './periodLabels.ts';
import type { PlannedHires } from './plannedHires.ts';

/** FTE that nobody would call unfinished work. */
const LITTLE = 0.05;

/** The work of every period: done by role, unfinished, beside the time of all people and the band of the need. */
export function workPeriods({ problem, plan, sized: { playbook, low, high } }: PlannedHires): Periods {
  const { periods, duties } = problem;
  const roles = roleFigures(
    problem,
    plan,
    playbook.roles.map(({ id }) => id),
  ).map(({ role, done }) => ({
    role,
    done,
    look: { role: playbook.roles.findIndex(({ id }) => id === role) },
  }));
  const unmet = periods.map((_, index) => unmetIn(plan, index));
  const time = plan.periods.map(({ capacity }) => capacity);
  const need = duties.reduce((sum, { demand }) => sum + demand, 0);
  const row = (
    key: string,
    name: string,
    values: readonly number[],
    rest: Partial<PeriodRow> = {},
  ): PeriodRow => ({
    key,
    name,
    cells: values.map(tenthFigure),
    ...rest,
  });
  return {
    unit: words.fteUnit,
    columns: periodLabels(periods).map((column, index) => ({
      ...column,
      parts: [
        ...roles.map(({ role, done, look }) => ({
          key: role,
          value: done[index] ?? 0,
          look,
          sign: roleShort(playbook, role),
        })),
        { key: 'undone', value: unmet[index] ?? 0, look: 'hatched' },
      ],
    })),
    figures: unmet.map((value) => (value > LITTLE ? `−${tenthFigure(value)}` : '')),
    tick: figure,
    level: { value: need, label: words.need(`${figure(need)}\u00a0${words.fteUnit}`) },
    band: { low: low.fte, high: high.fte },
    marks: time,
    rows: [
      row('undone', 'Unfinished', unmet, { isSum: true, look: 'hatched' }),
      // In the order of the stack, as the eye goes down it.
      ...roles
        .map(({ role, done, look }) => row(role, roleName(playbook, role), done, { look }))
        .toReversed(),
      row('time', 'Time people have', time, { look: 'mark' }),
      row(
        'teaching',
        'of which mentoring',
        plan.periods.map(({ mentors }) => mentors.reduce((sum, mentor) => sum + mentor.time, 0)),
      ),
      row(
        'people',
        'People present throughout',
        plan.periods.map(({ people }) => people),
      ),
    ],
  };
}
