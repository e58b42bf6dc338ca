import { assertNever } from '../assertNever.ts';
import { type Facts, setupOf } from './facts.ts';
import type { DutyId, Evidence, FactId, FactValue, RoleId, SetupId } from './playbook.ts';

/** Where a product may be heading. */
export type Trajectory = 'mature' | 'online' | 'horizontal';

/** What a candidate should hear as a warning, whatever the plan. */
export type WarningCode =
  | 'bus-factor-1'
  | 'junior-without-mentor'
  | 'manual-retraining'
  | 'mismatch'
  | 'ml-work-may-dry-up'
  | 'no-pm'
  | 'no-translation'
  | 'rota-too-small'
  | 'streaming-before-batch'
  | 'unclear-role';

/** Good to hear, whatever the plan: nothing in a plan can contradict it. */
export type Sign = 'duties-covered' | 'names-drift';

/** What an answer tells about the team that gives it. */
export type Signal =
  /** The team is in one of these setups. */
  | { readonly kind: 'setups'; readonly setups: readonly SetupId[] }
  | { readonly kind: 'trajectory'; readonly to: Trajectory }
  | { readonly kind: 'answer'; readonly fact: FactId; readonly value: FactValue }
  | { readonly kind: 'warning'; readonly code: WarningCode }
  | { readonly kind: 'sign'; readonly code: Sign };

export interface PossibleAnswer {
  readonly says: string;
  readonly signals: readonly Signal[];
}

export type AskWhom =
  | { readonly kind: 'lead' | 'engineer' | 'peer' }
  | { readonly kind: 'role'; readonly role: RoleId };

/** A question for the interview, with the answers one may hear. Without duties it is about the team as a whole. */
export interface CandidateQuestion extends Evidence {
  readonly id: string;
  readonly question: string;
  readonly askWhom: AskWhom;
  readonly duties: readonly DutyId[];
  readonly answers: readonly PossibleAnswer[];
}

/** A question that a lead should settle before writing the advert. */
export interface LeadQuestion extends Evidence {
  readonly id: string;
  readonly question: string;
  readonly why: string;
}

/**
 * fits: what the plan says · differs: the plan says otherwise · ahead: a move that the plan may make next · open: the plan
 * has no answer to it · warning: bad news in any plan · sign: good news in any plan.
 */
export type Verdict = 'fits' | 'differs' | 'ahead' | 'open' | 'warning' | 'sign';

export interface JudgedAnswer {
  readonly says: string;
  /** The gravest of its signals. */
  readonly verdict: Verdict;
  readonly signals: readonly JudgedSignal[];
}

interface JudgedSignal {
  readonly signal: Signal;
  readonly verdict: Verdict;
}

/** Gravest first: one contradiction outweighs any number of signals that fit. */
const gravity: readonly Verdict[] = ['warning', 'differs', 'ahead', 'fits', 'open', 'sign'];

/** What an answer would mean for somebody who was shown this plan. */
export function judgeAnswer(facts: Facts, answer: PossibleAnswer): JudgedAnswer {
  const signals = answer.signals.map((signal) => ({ signal, verdict: judgeSignal(facts, signal) }));
  const verdict = gravity.find((candidate) => signals.some((item) => item.verdict === candidate)) ?? 'open';
  return { says: answer.says, verdict, signals };
}

function judgeSignal(facts: Facts, signal: Signal): Verdict {
  switch (signal.kind) {
    case 'setups':
      return signal.setups.includes(setupOf(facts.team)) ? 'fits' : 'differs';
    case 'trajectory':
      return isAhead(facts, signal.to) ? 'ahead' : 'differs';
    case 'answer': {
      const known = facts.context[signal.fact];
      if (known === undefined) return 'open';
      return known === signal.value ? 'fits' : 'differs';
    }
    case 'warning':
      return 'warning';
    case 'sign':
      return 'sign';
    default:
      return assertNever(signal);
  }
}

/** Whether a plan can still move there; a product that predicts online is not about to go online. */
function isAhead({ team }: Facts, to: Trajectory): boolean {
  if (team.kind === 'horizontal') return false;
  if (to === 'horizontal') return true;
  return to === 'mature' ? team.maturity === 'low' : team.mode === 'batch';
}

export interface ChosenQuestions {
  /** About duties that fill the week, or may fill it next; what takes most time first. */
  readonly aboutWeek: readonly CandidateQuestion[];
  readonly aboutTeam: readonly CandidateQuestion[];
}

/** The questions worth asking for a role; `interest` is how much of a week, now or next, each duty takes. */
export function chooseQuestions(
  questions: readonly CandidateQuestion[],
  interest: ReadonlyMap<DutyId, number>,
): ChosenQuestions {
  const weightOf = ({ duties }: CandidateQuestion) =>
    duties.reduce((total, duty) => total + (interest.get(duty) ?? 0), 0);
  return {
    aboutWeek: questions
      .filter((question) => weightOf(question) > 0)
      .sort((a, b) => weightOf(b) - weightOf(a)),
    aboutTeam: questions.filter((question) => question.duties.length === 0),
  };
}
