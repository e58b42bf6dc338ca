import { useRef, useState } from 'react';
import { mostInformativeOf } from '../../engine/explain/mostInformativeQuestion.ts';
import { usePlan } from '../../plan/store/planStore.ts';
import { selectQuestionEffects } from '../../plan/store/questionSelectors.ts';
import { Button } from '../../ui/Button.tsx';
import { useAfterPaint } from '../../ui/useAfterPaint.ts';
import { effectSentence } from '../words/question.ts';
import { answer } from './answer.ts';
import styles from './QuestionCard.module.css';

/** The unanswered question whose answers would change the team most, ready to be answered. */
export function QuestionCard() {
  const playbook = usePlan((state) => state.playbook);
  // The suggestion takes some fifty derivations: the picture must not wait for it.
  const facts = useAfterPaint(usePlan((state) => state.facts));
  const heading = useRef<HTMLHeadingElement>(null);
  const [passed, setPassed] = useState<readonly string[]>([]);
  const effects = selectQuestionEffects({ playbook, facts }).filter(
    (effect) => !passed.includes(effect.fact.id),
  );
  const suggested = mostInformativeOf(effects);
  if (!suggested) return null;
  const { fact } = suggested;
  return (
    <section className={`${styles['card']} no-print`} aria-labelledby="question-title">
      <h2 id="question-title" className={styles['title']} ref={heading} tabIndex={-1}>
        This answer would change most
      </h2>
      <p className={styles['question']}>{fact.question}</p>
      <p className={styles['decides']}>
        {fact.about} {effectSentence(playbook, suggested)}
      </p>
      <div className={styles['answers']}>
        {fact.answers.map((option) => (
          <Button
            key={String(option.value)}
            onClick={() => {
              // The button goes with its question; the focus stays with the card.
              heading.current?.focus({ preventScroll: true });
              answer(fact.id, option.value);
            }}
          >
            {option.label}
          </Button>
        ))}
        <Button
          look="plain"
          onClick={() => {
            heading.current?.focus({ preventScroll: true });
            setPassed([...passed, fact.id]);
          }}
        >
          Not known
        </Button>
      </div>
    </section>
  );
}
