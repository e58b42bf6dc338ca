import type { HiresExplanation } from '../../../domain/headcount/hires/plan.ts';
import type { Playbook } from '../../../domain/playbook.ts';
import type { ExplainHires } from '../../../ports/solveHires.ts';
import { failureWords } from '../../../text/hiresSearch.ts';
import { hiresWords } from '../../../text/hiresWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Section.tsx';
import { BindingList, ExplainedHires, OneMoreTable } from './Explained.tsx';
import styles from './HiresPart.module.css';
import { type ExplanationState, useExplanation } from './useExplanation.ts';
import type { AnsweredPlan } from './useHiresPlan.ts';

interface WhyHiresProps {
  readonly playbook: Playbook;
  readonly answered: AnsweredPlan;
  /** No better plan is looked for, so an explanation will last. */
  readonly isFinal: boolean;
  readonly explainHires: ExplainHires;
}

/** What each hire is for; asked for, because it takes a few seconds. */
export function WhyHires({ playbook, answered, isFinal, explainHires }: WhyHiresProps) {
  const { state, ask, cancel } = useExplanation(explainHires, answered);
  return (
    <Section title={hiresWords.why} lead={state.kind === 'done' ? undefined : hiresWords.whyLead}>
      <Asking state={state} isFinal={isFinal} onAsk={ask} onCancel={cancel} />
      {state.kind === 'done' && (
        <Explanation playbook={playbook} answered={answered} explanation={state.explanation} />
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

function Asking({ state, isFinal, onAsk, onCancel }: AskingProps) {
  if (state.kind === 'done') return null;
  if (state.kind === 'working') {
    return (
      <div className={styles['search']}>
        <p role="status" className={styles['state']}>
          {hiresWords.whyWorking}
        </p>
        <progress className={styles['progress']} aria-label={hiresWords.whyWorking} />
        <Button onClick={onCancel}>{hiresWords.cancel}</Button>
      </div>
    );
  }
  return (
    <div className={styles['search']}>
      {state.kind === 'failed' && <p role="alert">{failureWords[state.why]}</p>}
      <Button onClick={onAsk} disabled={!isFinal} className="no-print">
        {hiresWords.whyAsk}
      </Button>
      {!isFinal && <p className={styles['soft']}>{hiresWords.whyWait}</p>}
    </div>
  );
}

interface ExplanationProps {
  readonly playbook: Playbook;
  readonly answered: AnsweredPlan;
  readonly explanation: HiresExplanation;
}

function Explanation({ playbook, answered, explanation }: ExplanationProps) {
  return (
    <div className={styles['explained']}>
      <ExplainedHires playbook={playbook} answered={answered} hires={explanation.hires} />
      <div className={styles['explainedSide']}>
        <BindingList answered={answered} binding={explanation.binding} />
        <OneMoreTable playbook={playbook} answered={answered} oneMore={explanation.oneMore} />
      </div>
    </div>
  );
}
