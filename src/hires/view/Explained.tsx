import type { Playbook } from '../../engine/playbook/playbook.ts';
import { listAnd, startSentence } from '../../engine/words/format.ts';
import { tenth } from '../../headcount/words/headcount.ts';
import { personOf } from '../../roster/words/roster.ts';
import { RoleMark } from '../../ui/RoleMark.tsx';
import { Table } from '../../ui/Table.tsx';
import { type Alternative, alternativesTo, gapToNextBest } from '../model/alternatives.ts';
import type { ExplainedHire, HiresExplanation } from '../model/hiresPlan.ts';
import { money } from '../words/hires.ts';
import { firmWords, otherHires, swapWords } from '../words/hiresOthers.ts';
import {
  carriedWords,
  commonBreaks,
  differenceWords,
  hireName,
  limitWords,
  oneMoreWhen,
  periodsWords,
  reasonWords,
  signed,
} from '../words/hiresReasons.ts';
import { hiresWords } from '../words/hiresWords.ts';
import { HireRules } from './HireRules.tsx';
import styles from './HiresPart.module.css';
import type { AnsweredPlan } from './useHiresPlan.ts';

interface ExplanationProps {
  readonly answered: AnsweredPlan;
  readonly explanation: HiresExplanation;
}

/** Each group of hires: what it carries, what would be without it, and whether it could as well be another. */
export function ExplainedHires({ answered, explanation }: ExplanationProps) {
  const { problem, plan } = answered;
  const { hires, isWhole } = explanation;
  const others = alternativesTo(problem, plan, hires);
  return (
    <ul className="stack gap-5">
      {hires.map((item, index) => (
        <Reason
          key={`${item.hire.kind} ${item.hire.quarter}`}
          answered={answered}
          item={item}
          other={others[index]}
          isWhole={isWhole}
        />
      ))}
    </ul>
  );
}

interface ReasonProps {
  readonly answered: AnsweredPlan;
  readonly item: ExplainedHire;
  readonly other: Alternative | undefined;
  readonly isWhole: boolean;
}

function Reason({ answered: { problem, plan, sized }, item, other, isWhole }: ReasonProps) {
  const { playbook } = sized;
  const { hire, reason, without } = item;
  const carried = carriedWords(playbook, problem, item);
  // How much worse is said of what is told.
  const told =
    other?.kind === 'swap' ? { ...item, instead: { ...other.difference, hires: other.hires } } : item;
  const firm = firmWords(playbook, problem, plan.hires, other, gapToNextBest(problem, plan, told, isWhole));
  return (
    <li>
      <h3 className="normal">
        <RoleMark index={playbook.roles.findIndex(({ id }) => id === hire.role)} />{' '}
        {hireName(playbook, problem, hire)}
      </h3>
      {carried !== undefined && <p>{carried}</p>}
      {/* That there is work says what they carry already. */}
      {(carried === undefined || reason !== 'work') && <p>{reasonWords[reason]}</p>}
      <HireRules playbook={playbook} team={sized.team} item={item} />
      {firm !== undefined && (
        <p>
          <b>{firm}</b>
        </p>
      )}
      <dl className={`${styles['facts']} small`}>
        <dt className="soft">Without</dt>
        <dd>{`${startSentence(differenceWords(without))}.`}</dd>
        {other?.kind !== 'same' && (
          <>
            <dt className="soft">Next best</dt>
            <dd>
              <NextBest playbook={playbook} problem={problem} plan={plan} other={other} isWhole={isWhole} />
            </dd>
          </>
        )}
      </dl>
    </li>
  );
}

interface NextBestProps extends Pick<AnsweredPlan, 'problem' | 'plan'> {
  readonly playbook: Playbook;
  readonly other: Exclude<Alternative, { kind: 'same' }> | undefined;
  readonly isWhole: boolean;
}

function NextBest({ playbook, problem, plan, other, isWhole }: NextBestProps) {
  if (!other) return isWhole ? hiresWords.noOther : hiresWords.looking;
  if (other.kind === 'swap') {
    return (
      <ul>
        <li>{swapWords(playbook, problem, other.hires)}</li>
        <li>{startSentence(differenceWords(other.difference))}</li>
      </ul>
    );
  }
  return (
    <ul>
      {otherHires(playbook, problem, plan, other.plan.hires).map((line) => (
        <li key={line}>{line}</li>
      ))}
      <li>{startSentence(differenceWords(other.plan))}</li>
    </ul>
  );
}

/** Limits without which there would be a better plan. */
export function BindingList({ answered: { problem }, explanation }: ExplanationProps) {
  const { binding, isWhole } = explanation;
  return (
    <div className="stack gap-2">
      <h3 className="normal">{hiresWords.binding}</h3>
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

interface OneMoreTableProps {
  readonly answered: AnsweredPlan;
  readonly oneMore: HiresExplanation['oneMore'];
}

/** What one more of each kind would do, with all others as they are: who comes closest to paying first. */
export function OneMoreTable({ answered: { problem, sized }, oneMore }: OneMoreTableProps) {
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
