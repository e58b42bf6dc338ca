import { assertNever } from '../../engine/assertNever.ts';
import type {
  AskWhom,
  JudgedAnswer,
  Sign,
  Signal,
  Trajectory,
  Verdict,
  WarningCode,
} from '../../engine/playbook/candidateQuestions.ts';
import type { Playbook, SetupId } from '../../engine/playbook/playbook.ts';
import { inSentence, listOr } from '../../engine/words/format.ts';
import { rolePlural } from '../../engine/words/words.ts';
import { answerLabel, factQuestion } from '../../team/words/reasons.ts';

const warningWords: Record<WarningCode, string> = {
  'bus-factor-1': 'only one person can do part of the work',
  'junior-without-mentor': 'there is nobody senior to learn from',
  'manual-retraining': 'models are retrained by hand',
  mismatch: 'the advert describes a different job',
  'ml-work-may-dry-up': 'the ML work may dry up',
  'no-pm': 'nobody represents the clients',
  'no-translation': 'nobody explains the need to the engineers',
  'rota-too-small': 'too few people share on-call',
  'streaming-before-batch': 'streaming starts before batch is reliable',
  'unclear-role': 'nobody has said what the role is for',
};

const signWords: Record<Sign, string> = {
  'duties-covered': 'at least two people can do each duty',
  'names-drift': 'titles differ, duties count',
};

const trajectoryWords: Record<Trajectory, string> = {
  mature: 'a product that is about to mature',
  online: 'a product that is about to go online',
  horizontal: 'a team that is about to become a platform team',
};

/** "fits this plan", "suggests a mature product, online", "warning sign: …": what an answer means here. */
export function verdictSentence(playbook: Playbook, { verdict, signals }: JudgedAnswer): string {
  const says = (wanted: Verdict) => {
    const meant = signals.filter((item) => item.verdict === wanted);
    return meant.map(({ signal }) => signalPhrase(playbook, signal)).join('; ');
  };
  switch (verdict) {
    case 'warning': {
      const differing = says('differs');
      return `warning sign: ${says('warning')}${differing && `; suggests ${differing}`}`;
    }
    case 'differs':
      return `suggests ${says('differs')}`;
    case 'ahead':
      return `points to ${says('ahead')}`;
    case 'fits':
      return 'fits this plan';
    case 'open':
      return `not answered in this plan; suggests ${says('open')}`;
    case 'sign':
      return `good sign: ${says('sign')}`;
    default:
      return assertNever(verdict);
  }
}

function signalPhrase(playbook: Playbook, signal: Signal): string {
  switch (signal.kind) {
    case 'setups':
      return setupsPhrase(signal.setups);
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

/** The setups that share a word, by that word; the first that is wholly among them is said. */
const families: readonly { readonly says: string; readonly members: readonly SetupId[] }[] = [
  { says: 'a product team', members: ['low-batch', 'low-online', 'high-batch', 'high-online'] },
  { says: 'a young product', members: ['low-batch', 'low-online'] },
  { says: 'a mature product', members: ['high-batch', 'high-online'] },
  { says: 'batch predictions', members: ['low-batch', 'high-batch'] },
  { says: 'online predictions', members: ['low-online', 'high-online'] },
  { says: 'a young product in batch', members: ['low-batch'] },
  { says: 'a young product online', members: ['low-online'] },
  { says: 'a mature product in batch', members: ['high-batch'] },
  { says: 'a mature product online', members: ['high-online'] },
  { says: 'a platform team', members: ['horizontal'] },
];

/** "a young product" for both young setups, "a mature product in batch or a platform team" for a mixed pair. */
export function setupsPhrase(setups: readonly SetupId[]): string {
  const left = new Set(setups);
  const parts: string[] = [];
  for (const { says, members } of families) {
    if (!members.some((member) => left.has(member))) continue;
    // A setup may be told twice, as both "a mature product" and "online predictions"; one that is not meant, never.
    if (!members.every((member) => setups.includes(member))) continue;
    parts.push(says);
    for (const member of members) left.delete(member);
  }
  return listOr(parts);
}

const askWords: Record<Exclude<AskWhom['kind'], 'role'>, string> = {
  lead: 'Ask the lead',
  engineer: 'Ask an engineer',
  peer: 'Ask a future colleague',
};

/** "Ask the lead", "Ask data scientists". */
export function askWhomWords(playbook: Playbook, whom: AskWhom): string {
  return whom.kind === 'role' ? `Ask ${rolePlural(playbook, whom.role)}` : askWords[whom.kind];
}
