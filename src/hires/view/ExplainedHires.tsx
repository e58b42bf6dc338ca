import type { Team } from '../../engine/derive/team.ts';
import { reasonsOf } from '../../engine/explain/reasons.ts';
import type { DutyId, Playbook, RoleId } from '../../engine/playbook/playbook.ts';
import { startSentence } from '../../engine/words/format.ts';
import { dutyName } from '../../engine/words/words.ts';
import { EvidenceLine } from '../../team/charts/evidence/EvidenceLine.tsx';
import { stepSentence } from '../../team/words/reasons.ts';
import { RoleMark } from '../../ui/RoleMark.tsx';
import { type Alternative, alternativesTo, gapToNextBest } from '../model/alternatives.ts';
import type { ExplainedHire, HiresExplanation } from '../model/hiresPlan.ts';
import { firmWords, otherHires, swapWords } from '../words/hiresOthers.ts';
import { carriedWords, differenceWords, hireName, reasonWords } from '../words/hiresReasons.ts';
import { hiresWords } from '../words/hiresWords.ts';
import styles from './HiresPart.module.css';
import type { AnsweredPlan } from './useHiresPlan.ts';

export interface ExplanationProps {
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

/** As many duties as the sentence above names. */
const NAMED = 3;

interface HireRulesProps {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly item: ExplainedHire;
}

/** Why the duties of a hire are those of its role: the rule or the row of the base table, with its sources. */
function HireRules({ playbook, team, item: { hire, duties } }: HireRulesProps) {
  if (duties.length === 0) return null;
  return (
    <details className="fold">
      <summary>Why these duties are theirs</summary>
      <ul className={`${styles['notes']} stack small`}>
        {duties.slice(0, NAMED).map(({ duty }) => (
          <li key={duty} className="marked">
            <DutyRule playbook={playbook} team={team} role={hire.role} duty={duty} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface DutyRuleProps {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly role: RoleId;
  readonly duty: DutyId;
}

function DutyRule({ playbook, team, role, duty }: DutyRuleProps) {
  const conclusion = { kind: 'responsibility', duty, role } as const;
  const reasons = reasonsOf(playbook, team, conclusion);
  if (!reasons) return null;
  const { rules, base, steps } = reasons;
  const sentences = steps.flatMap((step) => stepSentence(playbook, step, { team, conclusion, base }) ?? []);
  const isOfBase = base !== undefined && steps.some(({ kind }) => kind === 'base');
  return (
    <>
      <p>
        <b>{dutyName(playbook, duty)}.</b> {sentences.join(' ')}
      </p>
      {isOfBase && <EvidenceLine playbook={playbook} of={base} brief />}
      {rules.map((rule) => (
        <div key={rule.id}>
          <p>{rule.then}</p>
          <EvidenceLine playbook={playbook} of={rule} brief />
        </div>
      ))}
    </>
  );
}
