import { type CandidateQuestion, judgeAnswer } from '../../engine/playbook/candidateQuestions.ts';
import type { Facts } from '../../engine/playbook/facts.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { startSentence } from '../../engine/words/format.ts';
import { EvidenceLine } from '../../team/charts/evidence/EvidenceLine.tsx';
import { askWhomWords, verdictSentence } from '../words/interview.ts';
import styles from './QuestionsPanel.module.css';

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
