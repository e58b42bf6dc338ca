import { memo, Suspense } from 'react';
import { askedFacts } from '../../engine/playbook/facts.ts';
import { usePlanned } from '../../plan/store/planStore.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import styles from './ContextQuestions.module.css';

// Folded at first, so nothing of it is missing from the first picture.
const QuestionGroups = lazyPart(async () => (await import('./QuestionGroups.tsx')).QuestionGroups);

/** The questions that may change the answer, in a quiet second place. Each may stay unanswered. */
export const ContextQuestions = memo(function ContextQuestions() {
  const { playbook, facts } = usePlanned();
  const questions = askedFacts(playbook);
  const answered = questions.filter((fact) => facts.context[fact.id] !== undefined).length;
  return (
    <details className={`${styles['context']} no-print`}>
      <summary className={styles['summary']}>
        More about your situation
        <span className={styles['count']}>
          {answered} of {questions.length} answered; leave open what you do not know
        </span>
      </summary>
      <Suspense>
        <QuestionGroups />
      </Suspense>
    </details>
  );
});
