import { useMemo } from 'react';
import { isSeated } from '../../engine/derive/seatStatus.ts';
import type { Team } from '../../engine/derive/team.ts';
import type { Playbook, RoleId } from '../../engine/playbook/playbook.ts';
import { usePlanned } from '../../plan/store/planStore.ts';
import { demandNote } from '../../team/words/spectrum.ts';
import { Columns } from '../../ui/Columns.tsx';
import { PanelErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { advertisedWeeks, roleForecast } from '../model/week.ts';
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
  const { playbook, facts, team, efforts } = usePlanned();
  const isKnown = team.seats.some((seat) => seat.role === wanted);
  const role = wanted !== undefined && isKnown ? wanted : defaultRole(playbook, team);
  const forecast = useMemo(() => roleForecast(playbook, facts, role), [playbook, facts, role]);
  const { week } = forecast;
  const colour = team.seats.findIndex((seat) => seat.role === role);
  return (
    <div className="stack gap-5">
      <RolePicker playbook={playbook} team={team} role={role} onRole={onRole} />
      <Columns
        railLabel="Questions to ask"
        rail={
          <PanelErrorBoundary name="The list of questions" resetKey={forecast}>
            <QuestionsPanel
              key={role}
              playbook={playbook}
              team={team}
              role={role}
              interest={forecast.interest}
            />
          </PanelErrorBoundary>
        }
        after={
          <PanelErrorBoundary name="The list of questions">
            <LeadQuestions playbook={playbook} />
          </PanelErrorBoundary>
        }
      >
        <div className="stack gap-5">
          <PageTitle title={weekTitle(playbook, week)} live>
            {weekSentence(playbook, week, team.facts.team)} {demandNote(playbook)}
          </PageTitle>
          <PanelErrorBoundary name="The week" resetKey={forecast}>
            {week.kind === 'week' ? (
              <WeekTable key={role} playbook={playbook} team={team} week={week} />
            ) : (
              <NoWeek playbook={playbook} team={team} week={week} />
            )}
          </PanelErrorBoundary>
        </div>
        <PanelErrorBoundary name="What would change the week" resetKey={forecast}>
          <ShiftList playbook={playbook} role={role} colour={colour} shifts={forecast.shifts} />
        </PanelErrorBoundary>
        <PanelErrorBoundary name="The comparison with other job titles" resetKey={forecast}>
          <AdvertisedPanel playbook={playbook} team={team} role={role} weeks={advertisedWeeks(efforts)} />
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
