import { useMemo } from 'react';
import type { Playbook, RoleId } from '../../domain/playbook.ts';
import { isSeated } from '../../domain/seatStatus.ts';
import type { Team } from '../../domain/team.ts';
import { advertisedWeeks, roleForecast } from '../../domain/week.ts';
import { usePlan } from '../../state/planStore.ts';
import { selectPlanned } from '../../state/selectors.ts';
import { panelFault } from '../../text/faults.ts';
import { laterPanels } from '../../text/laterFaults.ts';
import { demandNote } from '../../text/spectrum.ts';
import { weekSentence, weekTitle } from '../../text/week.ts';
import { Columns } from '../../ui/Columns.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { PanelWall } from '../../ui/PanelWall.tsx';
import { AdvertisedPanel } from './AdvertisedPanel.tsx';
import { LeadQuestions } from './LeadQuestions.tsx';
import { NoWeek } from './NoWeek.tsx';
import { QuestionsPanel } from './QuestionsPanel.tsx';
import { RolePicker } from './RolePicker.tsx';
import { ShiftList } from './ShiftList.tsx';
import styles from './WeekScreen.module.css';
import { WeekTable } from './WeekTable.tsx';

interface WeekScreenProps {
  /** Undefined, or unknown to the playbook: a role from the middle, whose week hangs most on the team. */
  readonly role: RoleId | undefined;
  readonly onRole: (role: RoleId) => void;
}

/** For candidates: what this team will really expect of a role, and whether that will last. */
export function WeekScreen({ role: wanted, onRole }: WeekScreenProps) {
  const playbook = usePlan((state) => state.playbook);
  const facts = usePlan((state) => state.facts);
  const { team, efforts } = usePlan(selectPlanned);
  const isKnown = team.seats.some((seat) => seat.role === wanted);
  const role = wanted !== undefined && isKnown ? wanted : defaultRole(playbook, team);
  const forecast = useMemo(() => roleForecast(playbook, facts, role), [playbook, facts, role]);
  const { week } = forecast;
  const colour = team.seats.findIndex((seat) => seat.role === role);
  return (
    <div className={styles['screen']}>
      <RolePicker playbook={playbook} team={team} role={role} onRole={onRole} />
      <Columns
        railLabel="Questions to ask"
        rail={
          <PanelWall {...panelFault(laterPanels.questions)} resetKey={forecast}>
            <QuestionsPanel
              key={role}
              playbook={playbook}
              team={team}
              role={role}
              interest={forecast.interest}
            />
          </PanelWall>
        }
        after={
          <PanelWall {...panelFault(laterPanels.questions)}>
            <LeadQuestions playbook={playbook} />
          </PanelWall>
        }
      >
        <div className={styles['first']}>
          <PageTitle title={weekTitle(playbook, week)} live>
            {weekSentence(playbook, week, team.facts.team)} {demandNote(playbook)}
          </PageTitle>
          <PanelWall {...panelFault(laterPanels.week)} resetKey={forecast}>
            {week.kind === 'week' ? (
              <WeekTable key={role} playbook={playbook} team={team} week={week} />
            ) : (
              <NoWeek playbook={playbook} team={team} week={week} />
            )}
          </PanelWall>
        </div>
        <PanelWall {...panelFault(laterPanels.shifts)} resetKey={forecast}>
          <ShiftList playbook={playbook} role={role} colour={colour} shifts={forecast.shifts} />
        </PanelWall>
        <PanelWall {...panelFault(laterPanels.advertised)} resetKey={forecast}>
          <AdvertisedPanel playbook={playbook} team={team} role={role} weeks={advertisedWeeks(efforts)} />
        </PanelWall>
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
