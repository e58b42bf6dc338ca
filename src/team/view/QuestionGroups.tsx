import { memo, useMemo } from 'react';
import { asThePlanAssumes } from '../../engine/explain/asThePlanAssumes.ts';
import { isMoot } from '../../engine/explain/mostInformativeQuestion.ts';
import { askedFacts } from '../../engine/playbook/facts.ts';
import type { FactDefinition, FactValue } from '../../engine/playbook/playbook.ts';
import { dispatch, usePlanned } from '../../plan/store/planStore.ts';
import { deriveNearby } from '../../plan/store/questionEffects.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useAfterPaint } from '../../ui/useAfterPaint.ts';
import { answer } from './answer.ts';
import styles from './ContextQuestions.module.css';

/** All questions by group, with a word at those that make no difference and at answers that change nothing. */
export const QuestionGroups = memo(function QuestionGroups() {
  const { playbook, facts } = usePlanned();
  const questions = askedFacts(playbook);
  const settled = useAfterPaint(facts);
  const moot = useMemo(
    () =>
      new Set(
        askedFacts(playbook)
          .filter((fact) => isMoot(playbook, settled, fact.id))
          .map((fact) => fact.id),
      ),
    [playbook, settled],
  );
  const assumed = useMemo(() => {
    const derive = deriveNearby(playbook, settled);
    return new Set(
      askedFacts(playbook)
        .filter(({ id }) => {
          const value = settled.context[id];
          return value !== undefined && asThePlanAssumes(playbook, settled, id, value, derive);
        })
        .map(({ id }) => id),
    );
  }, [playbook, settled]);
  const hasAnswers = questions.some((fact) => facts.context[fact.id] !== undefined);
  const groups = [...new Set(questions.map((fact) => fact.group))];
  return (
    <div className={styles['groups']}>
      {groups.map((group) => (
        <section key={group} className="stack" aria-label={group}>
          <h3 className="small soft">{group}</h3>
          {questions
            .filter((fact) => fact.group === group)
            .map((fact) => (
              <Question
                key={fact.id}
                fact={fact}
                value={facts.context[fact.id]}
                isMoot={moot.has(fact.id)}
                isAssumed={assumed.has(fact.id)}
              />
            ))}
        </section>
      ))}
      {hasAnswers && (
        <Button className={styles['clear']} onClick={() => dispatch({ kind: 'contextCleared' })}>
          Clear all answers
        </Button>
      )}
    </div>
  );
});

/** A choice cannot hold "no value", so the open answer has a word of its own. */
const OPEN = 'not-known';

interface QuestionProps {
  readonly fact: FactDefinition;
  readonly value: FactValue | undefined;
  /** Whatever the answer, it changes nothing here. */
  readonly isMoot: boolean;
  /** The plan says the same without this answer. */
  readonly isAssumed: boolean;
}

/** Remembered: a click changes one answer, not twenty-one. */
const Question = memo(function Question({
  fact,
  value,
  isMoot: makesNoDifference,
  isAssumed,
}: QuestionProps) {
  return (
    <div className={`${styles['question']} stack gap-1`}>
      <p className="strong normal">{fact.question}</p>
      <p className="soft">{fact.about}</p>
      {makesNoDifference && (
        <p className={styles['moot']}>This makes no difference with your answers so far.</p>
      )}
      <Segmented<FactValue>
        label={fact.question}
        value={value ?? OPEN}
        options={[...fact.answers, { value: OPEN, label: 'Not known' }]}
        onChange={(next) => answer(fact.id, next === OPEN ? undefined : next)}
      />
      {isAssumed && value !== undefined && !makesNoDifference && (
        <p className={styles['moot']}>As the plan assumes.</p>
      )}
    </div>
  );
});
