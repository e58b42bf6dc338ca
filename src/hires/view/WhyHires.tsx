import { listAnd, startSentence } from '../../engine/words/format.ts';
import { tenth } from '../../headcount/words/headcount.ts';
import { personOf } from '../../roster/words/roster.ts';
import { Button } from '../../ui/Button.tsx';
import { RoleMark } from '../../ui/RoleMark.tsx';
import { Section } from '../../ui/Section.tsx';
import { Table } from '../../ui/Table.tsx';
import { money } from '../words/hires.ts';
import {
  commonBreaks,
  differenceWords,
  limitWords,
  oneMoreWhen,
  periodsWords,
  signed,
} from '../words/hiresReasons.ts';
import { failureWords } from '../words/hiresSearch.ts';
import { explainingWords, hiresWords } from '../words/hiresWords.ts';
import { ExplainedHires, type ExplanationProps } from './ExplainedHires.tsx';
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
    <Section title="Why these hires" lead={hiresWords.whyLead}>
      <Asking state={state} isFinal={isFinal} onAsk={ask} onCancel={cancel} />
      {explanation && (
        <div className={styles['explained']}>
          <ExplainedHires answered={answered} explanation={explanation} />
          <div className="stack gap-5">
            <BindingList answered={answered} explanation={explanation} />
            <OneMoreTable answered={answered} explanation={explanation} />
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
        <Button onClick={onCancel}>Cancel</Button>
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
        Explain this plan
      </Button>
      {!isFinal && <p className="small">{hiresWords.whyWait}</p>}
    </div>
  );
}

/** Limits without which there would be a better plan. */
function BindingList({ answered: { problem }, explanation }: ExplanationProps) {
  const { binding, isWhole } = explanation;
  return (
    <div className="stack gap-2">
      <h3 className="normal">What limits the plan</h3>
      {binding.length === 0 ? (
        <p className="small">{isWhole ? hiresWords.bindingNone : hiresWords.looking}</p>
      ) : (
        <ul className={`${styles['notes']} stack small`}>
          {binding.map(({ kind, without, periods }) => (
            <li key={kind} className="marked">
              <b>{startSentence(limitWords[kind])}</b>, {periodsWords(problem, periods)}. Without it:{' '}
              {differenceWords(without)}.
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What one more of each kind would do, with all others as they are: who comes closest to paying first. */
function OneMoreTable({ answered: { problem, sized }, explanation: { oneMore } }: ExplanationProps) {
  const { playbook } = sized;
  if (oneMore.length === 0) return null;
  const sorted = [...oneMore].sort((a, b) => a.cost - b.cost);
  const common = commonBreaks(oneMore);
  return (
    <div className="stack gap-2">
      <h3 className="normal">{hiresWords.oneMore}</h3>
      {common.length > 0 && (
        <p className="small">{hiresWords.oneMoreAgainst(listAnd(common.map((kind) => limitWords[kind])))}</p>
      )}
      <Table caption={hiresWords.oneMore}>
        <thead>
          <tr>
            <th scope="col">One more</th>
            <th scope="col" data-number>
              Unfinished
            </th>
            <th scope="col" data-number>
              Total cost
            </th>
            <th scope="col">Best time</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((item) => {
            const kind = problem.kinds.find(({ id }) => id === item.kind);
            if (!kind) return null;
            return (
              <tr key={item.kind}>
                <th scope="row">
                  <RoleMark index={playbook.roles.findIndex(({ id }) => id === kind.role)} />{' '}
                  {personOf(playbook, kind.role, kind.level)}
                </th>
                <td data-number data-nowrap>
                  {signed(item.unmet, tenth)}
                </td>
                <td data-number data-nowrap>
                  {signed(item.cost, money)}
                </td>
                <td data-nowrap>{oneMoreWhen(problem, item, common)}</td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </div>
  );
}
