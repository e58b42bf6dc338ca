import type { Responsibility, Seat } from '../derive/team.ts';
import type { Severity } from '../effects/finding.ts';
import { isolate } from '../foreignText.ts';
import type { TeamKind } from '../playbook/facts.ts';
import type {
  Basis,
  DutyId,
  Playbook,
  ReadingDepth,
  Role,
  RoleId,
  SeatStatus,
  Strength,
  VariantId,
} from '../playbook/playbook.ts';
import { inSentence, listAnd } from './format.ts';

/** The fixed words of the interface, one table each, so that a thing has one name everywhere. */
export const statusWords: Record<SeatStatus, string> = {
  needed: 'needed',
  optional: 'optional',
  gated: 'not yet',
  later: 'later',
  'not-drawn': 'not in this team',
};

export const statusMeanings: Record<SeatStatus, string> = {
  needed: 'has duties now',
  optional: 'has duties; the team works without it',
  gated: 'this setup needs it, but an answer says to wait; other roles cover its duties',
  later: 'needed once the product is mature',
  'not-drawn': 'not in this team; needed beside it where the plan says so',
};

export const strengthWords: Record<Strength, string> = {
  strong: 'strong',
  medium: 'medium',
  weak: 'weak',
};

export const basisWords: Record<Basis, string> = {
  seed: 'from a source article',
  literature: 'from the literature',
  assumption: 'an assumption',
  interpretation: 'our interpretation',
  'beyond-sources': 'an assumption, beyond the sources',
};

export const depthWords: Record<ReadingDepth, string> = {
  read: 'read in full',
  excerpt: 'read in part',
  recalled: 'recalled, not re-read',
  none: 'no source',
};

export const severityWords: Record<Severity, string> = {
  warning: 'Warning',
  'next-step': 'Next step',
  note: 'Keep in mind',
};

export const responsibilityWords: Record<Responsibility, string> = {
  owns: 'owns',
  contributes: 'contributes',
  none: 'takes no part',
};

/** What the signs of the spectrum and the matrix mean. */
export const signWords = {
  owns: responsibilityWords.owns,
  contributes: responsibilityWords.contributes,
  lent: 'not yet; covered by another role',
  none: responsibilityWords.none,
  centre: 'centre of the role’s time',
} as const;

export const axisEnds = ['Engineering', 'Science and business'] as const;

export const definitions = {
  team: {
    product: 'Product team: builds machine learning into its own product.',
    horizontal:
      'Platform team (horizontal team): helps other product teams design and launch machine learning. It has no maturity or prediction mode of its own.',
  },
  maturity: {
    low: 'Low maturity: the team is new and starts with a ready-made model or a rule.',
    high: 'High maturity: the product has run for a while, and even a small gain in model quality pays.',
  },
  mode: {
    batch: 'Batch predictions: computed on a schedule and stored.',
    online: 'Online predictions: computed when somebody asks.',
  },
} as const;

/** "Mature product, online": a setup as a short name. */
export function teamName(team: TeamKind): string {
  if (team.kind === 'horizontal') return 'Platform team';
  return `${team.maturity === 'low' ? 'Young' : 'Mature'} product, ${team.mode}`;
}

/** What the source article calls a setup: people search for these words too. */
export function teamSearchWords(team: TeamKind): string {
  if (team.kind === 'horizontal') return 'horizontal team';
  return `${team.maturity} maturity, ${team.mode} predictions`;
}

/** "a mature product team, predicting online": a setup inside a sentence. */
export function teamPhrase(team: TeamKind): string {
  if (team.kind === 'horizontal') return 'a platform team';
  const age = team.maturity === 'low' ? 'young' : 'mature';
  return `a ${age} product team, predicting ${team.mode === 'batch' ? 'in batch' : 'online'}`;
}

/** "needed, specialist". */
export function seatWords(playbook: Playbook, seat: Seat): string {
  const variant = seat.variant === undefined ? '' : `, ${variantName(playbook, seat.variant)}`;
  return statusWords[seat.status] + variant;
}

export function variantName(playbook: Playbook, id: VariantId): string {
  return playbook.variants.find((variant) => variant.id === id)?.name ?? isolate(id);
}

function roleOf(playbook: Playbook, id: RoleId): Role | undefined {
  return playbook.roles.find((role) => role.id === id);
}

export function roleName(playbook: Playbook, id: RoleId): string {
  return roleOf(playbook, id)?.name ?? isolate(id);
}

/** "data scientists": the plural inside a sentence. */
export function rolePlural(playbook: Playbook, id: RoleId): string {
  return inSentence(roleOf(playbook, id)?.plural ?? isolate(id));
}

/** "software engineers and data scientists": several of them inside a sentence. */
export function rolePlurals(playbook: Playbook, ids: readonly RoleId[]): string {
  return listAnd(ids.map((id) => rolePlural(playbook, id)));
}

export function roleShort(playbook: Playbook, id: RoleId): string {
  return roleOf(playbook, id)?.short ?? isolate(id);
}

export function dutyName(playbook: Playbook, id: DutyId): string {
  return playbook.duties.find((duty) => duty.id === id)?.name ?? isolate(id);
}

export function dutyShort(playbook: Playbook, id: DutyId): string {
  return playbook.duties.find((duty) => duty.id === id)?.short ?? isolate(id);
}
