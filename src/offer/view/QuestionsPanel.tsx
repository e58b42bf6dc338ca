import { useId } from 'react';
import type { Team } from '../../engine/derive/team.ts';
import { type CandidateQuestion, chooseQuestions } from '../../engine/playbook/candidateQuestions.ts';
import { guidanceAt } from '../../engine/playbook/guidance.ts';
import type { DutyId, Playbook, RoleId } from '../../engine/playbook/playbook.ts';
import { counted } from '../../engine/words/format.ts';
import { candidateQuestions } from '../../playbook/interviewQuestions.ts';
import { ConflictNote } from '../../team/charts/evidence/ConflictNote.tsx';
import { RuleNotes } from '../../team/charts/evidence/RuleNotes.tsx';
import { QuestionNote } from './QuestionNote.tsx';
import styles from './QuestionsPanel.module.css';

interface QuestionsPanelProps {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly role: RoleId;
  readonly interest: ReadonlyMap<DutyId, number>;
}

/** How many questions about the week fit an interview; the others are a click away. */
const ASKED = 6;

/** What to ask in the interview, chosen for this role, with what each answer would mean for this plan. */
export function QuestionsPanel({ playbook, team, role, interest }: QuestionsPanelProps) {
  const id = useId();
  const { aboutWeek, aboutTeam } = chooseQuestions(candidateQuestions, interest);
  const asked = aboutWeek.slice(0, ASKED);
  const more = aboutWeek.slice(ASKED);
  const notes = (questions: readonly CandidateQuestion[], openFirst = false) => (
    <QuestionNotes playbook={playbook} team={team} questions={questions} openFirst={openFirst} />
  );
  return (
    <section className="stack gap-5" aria-labelledby={id}>
      <h2 id={id} className="large">
        Questions to ask
      </h2>
      {asked.length > 0 && (
        <div>
          <h3 className={`${styles['group']} small soft`}>About this week</h3>
          {notes(asked, true)}
          {more.length > 0 && (
            <details className={styles['more']}>
              <summary className={styles['summary']}>
                {counted(more.length, 'more question', 'more questions')}
              </summary>
              {notes(more)}
            </details>
          )}
        </div>
      )}
      <div>
        <h3 className={`${styles['group']} small soft`}>About the team</h3>
        {notes(aboutTeam, asked.length === 0)}
      </div>
      <InterviewGuidance playbook={playbook} team={team} role={role} />
    </section>
  );
}

interface QuestionNotesProps {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly questions: readonly CandidateQuestion[];
  readonly openFirst: boolean;
}

function QuestionNotes({ playbook, team, questions, openFirst }: QuestionNotesProps) {
  return questions.map((question, index) => (
    <QuestionNote
      key={question.id}
      playbook={playbook}
      facts={team.facts}
      question={question}
      isOpen={openFirst && index === 0}
    />
  ));
}

/** What the sources say of interviews, and where they disagree. */
function InterviewGuidance({ playbook, team, role }: Omit<QuestionsPanelProps, 'interest'>) {
  const conflicts = playbook.conflicts.filter((conflict) =>
    conflict.shownAt.some((at) => at.kind === 'screen' && at.screen === 'interview'),
  );
  return (
    <div>
      <h3 className={`${styles['group']} small soft`}>For both sides</h3>
      <RuleNotes
        playbook={playbook}
        title="What a good interview looks for"
        rules={guidanceAt(playbook, 'interview', role)}
      />
      {conflicts.map((conflict) => (
        <ConflictNote key={conflict.id} playbook={playbook} team={team} conflict={conflict} />
      ))}
    </div>
  );
}
