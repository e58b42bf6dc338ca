import { useRef, useState } from 'react';
import { mostInformativeOf } from '../../engine/explain/mostInformativeQuestion.ts';
import { usePlanned } from '../../plan/store/planStore.ts';
import { planQuestionEffects } from '../../plan/store/questionEffects.ts';
import { Button } from '../../ui/Button.tsx';
import { Tile } from '../../ui/Tile.tsx';
import { useAfterPaint } from '../../ui/useAfterPaint.ts';
import { effectSentence } from '../words/reasons.ts';
import { answer } from './answer.ts';

/** The unanswered question whose answers would change the team most, ready to be answered. */
export function QuestionCard() {
  const { playbook, facts: planned } = usePlanned();
  // The suggestion takes some fifty derivations: the picture must not wait for it.
  const facts = useAfterPaint(planned);
  const heading = useRef<HTMLHeadingElement>(null);
  const [passed, setPassed] = useState<readonly string[]>([]);
  const effects = planQuestionEffects(playbook, facts).filter((effect) => !passed.includes(effect.fact.id));
  const suggested = mostInformativeOf(effects);
  if (!suggested) return null;
  const { fact } = suggested;
  return (
    <Tile title="This answer would change most" level={2} titleRef={heading} className="no-print">
      <p className="strong">{fact.question}</p>
      <p className="small soft">
        {fact.about} {effectSentence(playbook, suggested)}
      </p>
      <div className="row gap-2">
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
    </Tile>
  );
}
