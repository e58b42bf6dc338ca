import { memo } from 'react';
import { type CoverRow, CoverTable } from '../../../charts/headcount/hires/CoverTable.tsx';
import { dutyFigures, roleFigures } from '../../../domain/headcount/hires/planFigures.ts';
import { hiresWords } from '../../../text/hiresWords.ts';
import { dutyName, roleName } from '../../../text/words.ts';
import { Section } from '../../../ui/Section.tsx';
import type { AnsweredPlan } from './useHiresPlan.ts';

/** What is needed beside what is there: by role and by duty, now and in every quarter. */
export const CoverPictures = memo(function CoverPictures({ answered }: { readonly answered: AnsweredPlan }) {
  const { periods } = answered.problem;
  return (
    <>
      <Section title={hiresWords.roles} lead={hiresWords.rolesLead}>
        <CoverTable
          caption="Time needed and there, by role and period, in FTE"
          title="Role"
          periods={periods}
          rows={roleRows(answered)}
          fine="enough"
          scale="common"
        />
      </Section>
      <Section title={hiresWords.duties} lead={hiresWords.dutiesLead}>
        <CoverTable
          caption="Work needed and left undone, by duty and period, in FTE"
          title="Duty"
          periods={periods}
          rows={dutyRows(answered)}
          fine="all done"
          scale="own"
        />
      </Section>
    </>
  );
});

function roleRows({ problem, plan, sized }: AnsweredPlan): readonly CoverRow[] {
  const { playbook, size } = sized;
  const order = playbook.roles.map(({ id }) => id);
  return roleFigures(problem, plan, order).map(({ role, capacity }) => {
    const need = size.roles.find((item) => item.role === role)?.fte ?? 0;
    return {
      key: role,
      name: roleName(playbook, role),
      colour: order.indexOf(role),
      need,
      cells: capacity.map((has) => ({ has, short: Math.max(0, need - has) })),
    };
  });
}

function dutyRows({ problem, plan, sized }: AnsweredPlan): readonly CoverRow[] {
  const { playbook, team } = sized;
  const owners = new Map(team.duties.map(({ duty, owner }) => [duty, owner]));
  return dutyFigures(problem, plan).map(({ duty, demand, unmet, thin }) => ({
    key: duty,
    name: dutyName(playbook, duty),
    colour: playbook.roles.findIndex(({ id }) => id === owners.get(duty)),
    need: demand,
    cells: unmet.map((short, index) => ({
      has: demand - short,
      short,
      note: thinWords(thin[index]),
    })),
  }));
}

/** That one person alone can do it, where two are asked for. Where nobody can, it is undone, which is seen. */
function thinWords(people: number | undefined): string | undefined {
  return people !== undefined && people >= 0.5 ? 'only one can' : undefined;
}
