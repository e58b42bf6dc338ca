import { assertNever } from '../../engine/assertNever.ts';
import type {
  AskWhom,
  JudgedAnswer,
  JudgedSignal,
  Sign,
  Signal,
  Trajectory,
  Verdict,
  WarningCode,
} from '../../engine/playbook/candidateQuestions.ts';
import type { Playbook, ScenarioId } from '../../engine/playbook/playbook.ts';
import { inSentence, listOr } from '../../engine/words/format.ts';
import { rolePlural } from '../../engine/words/words.ts';
import { answerLabel, factQuestion } from '../../team/words/reasons.ts';

const warningWords: Record<WarningCode, string> = {
  'bus-factor-1': 'one person holds what nobody else can do',
  'junior-without-mentor': 'nobody senior to learn from',
  'manual-retraining': 'models are retrained by hand',
  mismatch: 'the advert describes another week',
  'ml-work-may-dry-up': 'the ML work may dry up',
  'no-pm': 'nobody speaks for the clients',
  'no-translation': 'nobody carries the need to the engineers',
  'rota-too-small': 'too few people for the rota',
  'streaming-before-batch': 'streaming before batch is solid',
  'unclear-role': 'nobody has said what the seat is for',
};

const signWords: Record<Sign, string> = {
  'duties-covered': 'at least two people can do each duty',
  'names-drift': 'the name is only a label; compare the duties',
};

const trajectoryWords: Record<Trajectory, string> = {
  mature: 'a product that is about to mature',
  online: 'a product that is about to go online',
  horizontal: 'a team that is about to turn horizontal',
};

/** "fits this plan", "speaks for high maturity, online", "would be a warning: …": what an answer means here. */
export function verdictSentence(playbook: Playbook, { verdict, signals }: JudgedAnswer): string {
  const of = (wanted: Verdict) => signals.filter((item) => item.verdict === wanted);
  const says = (items: readonly JudgedSignal[]) =>
    items.map(({ signal }) => signalPhrase(playbook, signal)).join('; ');
  switch (verdict) {
    case 'warning': {
      const differing = of('differs');
      const also = differing.length === 0 ? '' : `; speaks for ${says(differing)}`;
      return `would be a warning: ${says(of('warning'))}${also}`;
    }
    case 'differs':
      return `speaks for ${says(of('differs'))}`;
    case 'ahead':
      return `points to ${says(of('ahead'))}`;
    case 'fits':
      return 'fits this plan';
    case 'open':
      return `the plan leaves it open; this speaks for ${says(of('open'))}`;
    case 'sign':
      return `good to hear: ${says(of('sign'))}`;
    default:
      return assertNever(verdict);
  }
}

function signalPhrase(playbook: Playbook, signal: Signal): string {
  switch (signal.kind) {
    case 'scenarios':
      return scenariosPhrase(signal.scenarios);
    case 'trajectory':
      return trajectoryWords[signal.to];
    case 'answer': {
      const label = inSentence(answerLabel(playbook, signal.fact, signal.value));
      return `“${label}” as the answer to “${factQuestion(playbook, signal.fact)}”`;
    }
    case 'warning':
      return warningWords[signal.code];
    case 'sign':
      return signWords[signal.code];
    default:
      return assertNever(signal);
  }
}

/** The scenarios that share a word, by that word; the first that is wholly among them is said. */
const families: readonly { readonly says: string; readonly members: readonly ScenarioId[] }[] = [
  { says: 'a product team', members: ['low-batch', 'low-online', 'high-batch', 'high-online'] },
  { says: 'low maturity', members: ['low-batch', 'low-online'] },
  { says: 'high maturity', members: ['high-batch', 'high-online'] },
  { says: 'batch', members: ['low-batch', 'high-batch'] },
  { says: 'online', members: ['low-online', 'high-online'] },
  { says: 'low maturity, batch', members: ['low-batch'] },
  { says: 'low maturity, online', members: ['low-online'] },
  { says: 'high maturity, batch', members: ['high-batch'] },
  { says: 'high maturity, online', members: ['high-online'] },
  { says: 'a horizontal team', members: ['horizontal'] },
];

/** "low maturity" for both young scenarios, "high maturity, batch, or a horizontal team" for a mixed pair. */
export function scenariosPhrase(scenarios: readonly ScenarioId[]): string {
  const left = new Set(scenarios);
  const parts: string[] = [];
  for (const { says, members } of families) {
    if (!members.some((member) => left.has(member))) continue;
    // A scenario may be told twice, as both "high maturity" and "online"; one that is not meant, never.
    if (!members.every((member) => scenarios.includes(member))) continue;
    parts.push(says);
    for (const member of members) left.delete(member);
  }
  return listOr(parts);
}

/** "Ask the lead", "Ask data scientists". */
export function askWhomWords(playbook: Playbook, whom: AskWhom): string {
  switch (whom.kind) {
    case 'lead':
      return 'Ask the lead';
    case 'engineer':
      return 'Ask an engineer';
    case 'peer':
      return 'Ask somebody you would work with';
    case 'role':
      return `Ask ${rolePlural(playbook, whom.role)}`;
    default:
      return assertNever(whom);
  }
}
