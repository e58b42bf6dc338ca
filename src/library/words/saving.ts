import { assertNever } from '../../engine/assertNever.ts';
import { isDrawn, isSeated, type Seat, type Team } from '../../engine/derive/team.ts';
import { cutText, isBlank, isolate } from '../../engine/foreignText.ts';
import type { Day } from '../../engine/people/roster.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { dayWords } from '../../engine/words/dates.ts';
import { inSentence, listAnd, startSentence } from '../../engine/words/format.ts';
import { roleName } from '../../engine/words/words.ts';
import { longestTitle } from '../../plan/document/planDocument.ts';

/** Why a browser does not save plans. */
type Failure = 'missing' | 'blocked' | 'full' | 'silent' | 'outdated' | 'failed';

export const failureWords: Record<Failure, string> = {
  missing: 'Your browser has no storage for plans.',
  blocked: 'Your browser does not let Formation store anything; private windows often do this.',
  full: 'The storage of your browser is full. Free some space on the disk, or empty the bin under “Your plans”.',
  silent: 'The storage of your browser does not answer. Formation keeps trying.',
  outdated: 'Another tab has a newer version of Formation. Reload this tab to save.',
  failed: 'Your browser could not store the plan.',
};

/** Said once, with a way out. */
function storageSentence(failure: Failure): string {
  return `${failureWords[failure]} Your last changes are only in this tab. Save the plan to a file.`;
}

export function listFailureSentence(failure: Failure): string {
  return `${failureWords[failure]} Plans cannot be saved here; drafts in the link and files still work.`;
}

type Notice =
  | { readonly kind: 'storage'; readonly failure: Failure }
  | { readonly kind: 'conflict'; readonly title: string }
  | { readonly kind: 'removedElsewhere' }
  | { readonly kind: 'historyLost' }
  | { readonly kind: 'remarks'; readonly remarks: readonly string[] };

export function noticeSentence(notice: Notice): string {
  switch (notice.kind) {
    case 'storage':
      return storageSentence(notice.failure);
    case 'conflict':
      return `“${titleOr(notice.title)}” was changed in another tab at the same time. Both versions are saved; this is your copy.`;
    case 'removedElsewhere':
      return 'This plan was deleted in another tab. Your next edit saves it again.';
    case 'historyLost':
      return 'The plan is complete, but its undo steps were damaged and are lost.';
    case 'remarks':
      return remarksSentence(notice.remarks);
    default:
      return assertNever(notice);
  }
}

const mostRemarks = 3;

/** The first few: whoever wrote the plan with another version of its questions can guess the rest. */
function remarksSentence(remarks: readonly string[]): string {
  const more = remarks.length - mostRemarks;
  return [...remarks.slice(0, mostRemarks), ...(more > 0 ? [`And ${more} more.`] : [])].join(' ');
}

/** Of a plan that is not on screen. */
export function unsavedSentence(title: string): string {
  return `The last changes to “${titleOr(title)}” are only in this tab, because storage refused them. Formation keeps trying.`;
}

export const savingWords = { saved: 'Saved', saving: 'Saving…', failed: 'Not saved' } as const;

const untitled = 'Untitled plan';

/** The title as a sentence names it. */
export function titleOr(title: string): string {
  return isolate(filledTitle(title));
}

/** The title as a plan has it: never nothing that can be seen. */
export function filledTitle(title: string): string {
  return isBlank(title) ? untitled : title;
}

/** What a draft is called when it is saved, until somebody says otherwise: nothing that a change of setup makes false. */
export function firstTitle(today: Day): string {
  return `Plan of ${dayWords(today)}`;
}

export function copyTitle(title: string): string {
  return marked(title, ' (copy)');
}

export function restoredTitle(title: string): string {
  return marked(title, ' (restored)');
}

function marked(title: string, mark: string): string {
  return cutText(filledTitle(title), longestTitle - mark.length) + mark;
}

/** "Recommender team" becomes `recommender-team.formation.json`. */
export function planFileName(title: string): string {
  return `${fileStem(title) || 'plan'}.formation.json`;
}

/** Letters, digits and hyphens: what every file system takes. */
export function fileStem(title: string): string {
  const stem = title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  return cutText(stem, 60);
}

/** "3 plans", "2 of 3 plans". */
export function planCount(shown: number, all: number): string {
  const plans = all === 1 ? 'plan' : 'plans';
  return shown === all ? `${all} ${plans}` : `${shown} of ${all} ${plans}`;
}

/** "Data engineer, data scientist, and software engineer": what a small picture of a plan shows. */
export function seatsPhrase(playbook: Playbook, team: Team): string {
  const named = (seats: readonly Seat[]) =>
    listAnd(seats.map(({ role }) => inSentence(roleName(playbook, role))));
  const seated = named(team.seats.filter(isSeated));
  const waiting = team.seats.filter((seat) => isDrawn(seat) && !isSeated(seat));
  return startSentence(waiting.length === 0 ? seated : `${seated}; not yet: ${named(waiting)}`);
}

const dateOf = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

export function changedAt(time: number): string {
  return dateOf.format(time);
}
