import { useId } from 'react';
import {
  type CandidateQuestion,
  chooseQuestions,
  judgeAnswer,
} from '../../engine/playbook/candidateQuestions.ts';
import { guidanceAt } from '../../engine/playbook/guidance.ts';
import type { DutyId, RoleId } from '../../engine/playbook/playbook.ts';
import { counted, startSentence } from '../../engine/words/format.ts';
import { usePlanned } from '../../plan/store/planStore.ts';
import { candidateQuestions, leadQuestions } from '../../playbook/interviewQuestions.ts';
import { ConflictNotes } from '../../team/charts/evidence/ConflictNotes.tsx';
import { EvidenceLine } from '../../team/charts/evidence/EvidenceLine.tsx';
import { RuleNotes } from '../../team/charts/evidence/RuleNotes.tsx';
import { Section } from '../../ui/Section.tsx';
import { askWhomWords, verdictSentence } from '../words/interview.ts';
import styles from './QuestionsPanel.module.css';

interface QuestionsPanelProps {
  readonly role: RoleId;
  readonly interest: ReadonlyMap<DutyId, number>;
}

/** How many questions about the week fit an interview; the others are a click away. */
const ASKED = 6;

/** What to ask in the interview, chosen for this role, with what each answer would mean for this plan. */
export function QuestionsPanel({ role, interest }: QuestionsPanelProps) {
  const id = useId();
  const { aboutWeek, aboutTeam } = chooseQuestions(candidateQuestions, interest);
  const asked = aboutWeek.slice(0, ASKED);
  const more = aboutWeek.slice(ASKED);
  return (
    <section className="stack gap-5" aria-labelledby={id}>
      <h2 id={id} className="large">
        Questions to ask
      </h2>
      {asked.length > 0 && (
        <div>
          <h3 className={`${styles['group']} small soft`}>About this week</h3>
          <QuestionNotes questions={asked} openFirst />
          {more.length > 0 && (
            <details className={styles['more']}>
              <summary className={styles['summary']}>
                {counted(more.length, 'more question', 'more questions')}
              </summary>
              <QuestionNotes questions={more} openFirst={false} />
            </details>
          )}
        </div>
      )}
      <div>
        <h3 className={`${styles['group']} small soft`}>About the team</h3>
        <QuestionNotes questions={aboutTeam} openFirst={asked.length === 0} />
      </div>
      <InterviewGuidance role={role} />
    </section>
  );
}

interface QuestionNotesProps {
  readonly questions: readonly CandidateQuestion[];
  /** Shows that there are answers inside. */
  readonly openFirst: boolean;
}

/** Each question; inside, the answers one may hear and whether each agrees with the plan as drawn. */
function QuestionNotes({ questions, openFirst }: QuestionNotesProps) {
  const { playbook } = usePlanned();
  return questions.map((question, index) => (
    <details key={question.id} className={styles['question']} open={openFirst && index === 0}>
      <summary className={styles['summary']}>{question.question}</summary>
      <div className={`${styles['body']} stack gap-3`}>
        <p className="small soft">{askWhomWords(playbook, question.askWhom)}. An answer may be:</p>
        <Answers question={question} />
        <EvidenceLine playbook={playbook} of={question} />
      </div>
    </details>
  ));
}

function Answers({ question }: { readonly question: CandidateQuestion }) {
  const { playbook, facts } = usePlanned();
  return (
    <ul className="stack gap-3">
      {question.answers.map((answer) => {
        const judged = judgeAnswer(facts, answer);
        const { verdict } = judged;
        return (
          <li
            key={answer.says}
            className={`${styles['answer']} marked`}
            data-verdict={verdict}
            data-tone={verdict === 'fits' ? 'accent' : verdict}
          >
            <span>“{answer.says}”</span>
            <span className={`${styles['verdict']} soft`}>
              {asSentence(verdictSentence(playbook, judged))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** A quoted question ends the sentence by itself. */
function asSentence(text: string): string {
  return startSentence(text.endsWith('?”') ? text : `${text}.`);
}

/** What the sources say of interviews, and where they disagree. */
function InterviewGuidance({ role }: { readonly role: RoleId }) {
  const { playbook, team } = usePlanned();
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
      <ConflictNotes playbook={playbook} team={team} conflicts={conflicts} />
    </div>
  );
}

/** The other side of the table: what a lead should know before writing the advert. */
export function LeadQuestions() {
  const { playbook } = usePlanned();
  return (
    <Section title="For the team lead, before writing the advert">
      <ol className={styles['list']}>
        {leadQuestions.map((item) => (
          <li key={item.id} className={`${styles['item']} stack gap-1`}>
            <p className="strong">{item.question}</p>
            <p className="small soft">{item.why}</p>
            <EvidenceLine playbook={playbook} of={item} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
