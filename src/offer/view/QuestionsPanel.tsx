import { useId } from 'react';
import type { Team } from '../../engine/derive/team.ts';
import {
  type CandidateQuestion,
  chooseQuestions,
  judgeAnswer,
} from '../../engine/playbook/candidateQuestions.ts';
import type { Facts } from '../../engine/playbook/facts.ts';
import { guidanceAt } from '../../engine/playbook/guidance.ts';
import type { DutyId, Playbook, RoleId } from '../../engine/playbook/playbook.ts';
import { counted, startSentence } from '../../engine/words/format.ts';
import { candidateQuestions, leadQuestions } from '../../playbook/interviewQuestions.ts';
import { ConflictNote } from '../../team/charts/evidence/ConflictNote.tsx';
import { EvidenceLine } from '../../team/charts/evidence/EvidenceLine.tsx';
import { RuleNotes } from '../../team/charts/evidence/RuleNotes.tsx';
import { Section } from '../../ui/Section.tsx';
import { askWhomWords, verdictSentence } from '../words/interview.ts';
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

interface QuestionNoteProps {
  readonly playbook: Playbook;
  readonly facts: Facts;
  readonly question: CandidateQuestion;
  /** Open from the beginning, to show that there are answers inside. */
  readonly isOpen: boolean;
}

/** One question; inside, the answers one may hear and whether each agrees with the plan as drawn. */
export function QuestionNote({ playbook, facts, question, isOpen }: QuestionNoteProps) {
  return (
    <details className={styles['question']} open={isOpen}>
      <summary className={styles['summary']}>{question.question}</summary>
      <div className={`${styles['body']} stack gap-3`}>
        <p className="small soft">{askWhomWords(playbook, question.askWhom)}. An answer may be:</p>
        <ul className="stack gap-3">
          {question.answers.map((answer) => {
            const judged = judgeAnswer(facts, answer);
            return (
              <li
                key={answer.says}
                className={`${styles['answer']} marked`}
                data-verdict={judged.verdict}
                data-tone={judged.verdict === 'fits' ? 'accent' : judged.verdict}
              >
                <span>“{answer.says}”</span>
                <span className={`${styles['verdict']} soft`}>
                  {asSentence(verdictSentence(playbook, judged))}
                </span>
              </li>
            );
          })}
        </ul>
        <EvidenceLine playbook={playbook} of={question} />
      </div>
    </details>
  );
}

/** A quoted question ends the sentence by itself. */
function asSentence(text: string): string {
  return startSentence(text.endsWith('?”') ? text : `${text}.`);
}

/** The other side of the table: what a lead should know before writing the advert. */
export function LeadQuestions({ playbook }: { playbook: Playbook }) {
  return (
    <Section title="For the team lead, before writing the advert">
      <ol className={styles['list']}>
        {leadQuestions.map(({ id: key, question, why, basis, sources }) => (
          <li key={key} className={`${styles['item']} stack gap-1`}>
            <p className="strong">{question}</p>
            <p className="small soft">{why}</p>
            <EvidenceLine playbook={playbook} of={{ basis, sources }} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
