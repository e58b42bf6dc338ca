import { useMemo } from 'react';
import { isSeated, type Team } from '../../engine/derive/team.ts';
import type { Playbook, RoleId } from '../../engine/playbook/playbook.ts';
import { usePlanned } from '../../plan/store/planStore.ts';
import { demandNote } from '../../team/words/spectrum.ts';
import { Columns } from '../../ui/Columns.tsx';
import { PanelErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { roleForecast } from '../model/week.ts';
import { weekSentence, weekTitle } from '../words/week.ts';
import { AdvertisedPanel } from './AdvertisedPanel.tsx';
import { NoWeek } from './NoWeek.tsx';
import { LeadQuestions, QuestionsPanel } from './QuestionsPanel.tsx';
import { RolePicker } from './RolePicker.tsx';
import { ShiftList } from './ShiftList.tsx';
import { WeekTable } from './WeekTable.tsx';

interface WeekScreenProps {
  /** Undefined, or unknown to the playbook: a role from the middle, whose week hangs most on the team. */
  readonly role: RoleId | undefined;
  readonly onRole: (role: RoleId) => void;
}

/** For candidates: what this team will really expect of a role, and whether that will last. */
export function WeekScreen({ role: wanted, onRole }: WeekScreenProps) {
  const { playbook, facts, team } = usePlanned();
  const isKnown = team.seats.some((seat) => seat.role === wanted);
  const role = wanted !== undefined && isKnown ? wanted : defaultRole(playbook, team);
  const forecast = useMemo(() => roleForecast(playbook, facts, role), [playbook, facts, role]);
  const { week, interest, shifts } = forecast;
  return (
    <div className="stack gap-5">
      <RolePicker role={role} onRole={onRole} />
      <Columns
        railLabel="Questions to ask"
        rail={
          <PanelErrorBoundary name="The list of questions" resetKey={forecast}>
            <QuestionsPanel key={role} role={role} interest={interest} />
          </PanelErrorBoundary>
        }
        after={
          <PanelErrorBoundary name="The list of questions">
            <LeadQuestions />
          </PanelErrorBoundary>
        }
      >
        <div className="stack gap-5">
          <PageTitle title={weekTitle(playbook, week)} live>
            {weekSentence(playbook, week, team.facts.team)} {demandNote(playbook)}
          </PageTitle>
          <PanelErrorBoundary name="The week" resetKey={forecast}>
            {week.kind === 'week' ? <WeekTable key={role} week={week} /> : <NoWeek week={week} />}
          </PanelErrorBoundary>
        </div>
        <PanelErrorBoundary name="What would change the week" resetKey={forecast}>
          <ShiftList role={role} shifts={shifts} />
        </PanelErrorBoundary>
        <PanelErrorBoundary name="The comparison with other job titles" resetKey={forecast}>
          <AdvertisedPanel role={role} />
        </PanelErrorBoundary>
      </Columns>
    </div>
  );
}

/** The first role in the middle that has a seat; without one, whoever has a seat. */
function defaultRole(playbook: Playbook, team: Team): RoleId {
  const seated = team.seats.filter(isSeated);
  const fluid = seated.find((seat) => playbook.roles.some((role) => role.id === seat.role && role.fluid));
  return (fluid ?? seated[0] ?? team.seats[0])?.role ?? '';
}
