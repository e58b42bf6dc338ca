import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Section.tsx';
import { failureWords } from '../words/hiresSearch.ts';
import { explainingWords, hiresWords } from '../words/hiresWords.ts';
import { BindingList, ExplainedHires, OneMoreTable } from './Explained.tsx';
import styles from './HiresPart.module.css';
import type { Explaining, ExplanationState } from './useExplanation.ts';
import type { AnsweredPlan } from './useHiresPlan.ts';

interface WhyHiresProps {
  readonly answered: AnsweredPlan;
  /** No better plan is looked for, so an explanation will last. */
  readonly isFinal: boolean;
  readonly explaining: Explaining;
}

/** What each hire is for; asked for, because it takes a few seconds. */
export function WhyHires({ answered, isFinal, explaining: { state, ask, cancel } }: WhyHiresProps) {
  const { explanation } = state;
  return (
    <Section title={hiresWords.why} lead={hiresWords.whyLead}>
      <Asking state={state} isFinal={isFinal} onAsk={ask} onCancel={cancel} />
      {explanation && (
        <div className={styles['explained']}>
          <ExplainedHires answered={answered} explanation={explanation} />
          <div className="stack gap-5">
            <BindingList answered={answered} explanation={explanation} />
            <OneMoreTable answered={answered} oneMore={explanation.oneMore} />
          </div>
        </div>
      )}
    </Section>
  );
}

interface AskingProps {
  readonly state: ExplanationState;
  readonly isFinal: boolean;
  readonly onAsk: () => void;
  readonly onCancel: () => void;
}

function Asking({ state: { kind, why, explanation }, isFinal, onAsk, onCancel }: AskingProps) {
  if (kind === 'done') return null;
  if (kind === 'working') {
    const words = explainingWords(explanation);
    return (
      <div className="row gap-4">
        <p role="status" className="marked small">
          {words}
        </p>
        <progress className={styles['progress']} aria-label={words} />
        <Button onClick={onCancel}>{hiresWords.cancel}</Button>
      </div>
    );
  }
  return (
    <div className="row gap-4">
      {why && (
        <p role="alert" className="marked small" data-tone="warning">
          {failureWords[why]}
        </p>
      )}
      {kind === 'stopped' && <p className="marked small">{hiresWords.whyStopped}</p>}
      <Button onClick={onAsk} disabled={!isFinal} className="no-print">
        {hiresWords.whyAsk}
      </Button>
      {!isFinal && <p className="small">{hiresWords.whyWait}</p>}
    </div>
  );
}
