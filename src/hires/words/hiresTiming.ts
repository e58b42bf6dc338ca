import { MONTH_DAYS } from '../../engine/people/days.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { dayWords } from '../../engine/words/dates.ts';
import { countWord, inSentence } from '../../engine/words/format.ts';
import { roleName } from '../../engine/words/words.ts';
import { levelInSentence } from '../../roster/words/roster.ts';
import type { HireDays } from '../model/hireSpans.ts';
import type { HireKind } from '../model/hiresProblem.ts';

/** Kinds of people who take equally long, as one. */
export interface Pace {
  readonly key: string;
  readonly kinds: readonly HireKind[];
  /** Whether these are all roles with this level, so that no role need be named. */
  readonly isCommon: boolean;
}

/** "a senior", "a lead applied scientist". */
export function paceName(playbook: Playbook, { kinds, isCommon }: Pace): string {
  const [kind] = kinds;
  if (!kind) return '';
  const level = `a ${levelInSentence(kind.level)}`;
  return isCommon ? level : `${level} ${inSentence(roleName(playbook, kind.role))}`;
}

/** "7½ months": halves are as exact as the numbers behind it. */
export function monthsWords(days: number): string {
  const halves = Math.round((2 * days) / MONTH_DAYS);
  const full = Math.floor(halves / 2);
  const text = halves % 2 === 0 ? String(full) : `${full === 0 ? '' : full}½`;
  return `${text} ${halves === 1 || halves === 2 ? 'month' : 'months'}`;
}

/** "A senior approved today starts on 10 Dec 2026. They are fully productive from 6 Jul 2027, after about 7½ months." */
export function paceSentence(
  { leadDays, rampDays }: Pick<HireKind, 'leadDays' | 'rampDays'>,
  days: HireDays,
): string {
  return `A senior approved today starts on ${dayWords(days.start)}. They are fully productive from ${dayWords(days.full)}, after about ${monthsWords(leadDays + rampDays)}.`;
}

/** Quarters for which nobody can be approved any more. */
export function tooLateWords(quarters: number): string {
  return quarters === 1
    ? 'One quarter is not shown: everybody would be too late for it.'
    : `${countWord(quarters)} quarters are not shown: everybody would be too late for them.`;
}
