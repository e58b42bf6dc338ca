import { wholeNumber } from '../../engine/words/format.ts';
import { failureWords, titleOr } from './saving.ts';

type Failure = keyof typeof failureWords;

/** "1 plan", "1,200 plans". */
function plansPhrase(count: number): string {
  return `${wholeNumber(count)} ${count === 1 ? 'plan' : 'plans'}`;
}

function wasWere(count: number): string {
  return count === 1 ? 'was' : 'were';
}

export const binWords = {
  title: 'Bin',
  lead: 'Deleted plans stay here for 30 days.',
  emptyAll: 'Empty the bin',
  restore: 'Restore',
  restoreAll: 'Restore all',
  forGood: 'Delete for good',
  cancel: 'Cancel',
} as const;

interface Deleted {
  readonly id: string;
  readonly title: string | undefined;
}

/** What a record is called that may be no plan any more. */
export function recordName({ id, title }: Deleted): string {
  return title === undefined ? `The record ${id}` : `“${titleOr(title)}”`;
}

/** "“Search” was deleted. It stays in the bin for 30 days." */
export function removedSentence(entries: readonly Deleted[]): string {
  const [first] = entries;
  if (first && entries.length === 1)
    return `${recordName(first)} was deleted. It stays in the bin for 30 days.`;
  return `${plansPhrase(entries.length)} were deleted. They stay in the bin for 30 days.`;
}

/** "29 days left". */
export function daysLeft(days: number): string {
  if (days === 0) return 'leaves today';
  return `${days} ${days === 1 ? 'day' : 'days'} left`;
}

/** What is asked before records are deleted for good. */
export function emptyQuestion(entries: readonly Deleted[]): {
  readonly title: string;
  readonly text: string;
} {
  const [first] = entries;
  const what = first && entries.length === 1 ? recordName(first) : `all ${entries.length} plans in the bin`;
  return { title: `Delete ${lowerFirst(what)} for good?`, text: 'This cannot be undone.' };
}

function lowerFirst(text: string): string {
  return text.replace(/^The /u, 'the ');
}

/** What is asked when the bin has no room for plans. */
export function eraseQuestion(plans: number): { readonly title: string; readonly text: string } {
  return {
    title: `Delete ${plansPhrase(plans)} for good?`,
    text: 'The storage of your browser is full, so the bin has no room. Empty the bin first, or delete for good. This cannot be undone.',
  };
}

export function emptiedSentence(records: number): string {
  return `${plansPhrase(records)} ${wasWere(records)} deleted for good.`;
}

/** Of plans from the bin whose address has another plan now. */
export function besideSentence(titles: readonly string[]): string {
  const [first] = titles;
  if (first !== undefined && titles.length === 1) {
    return `The plan was edited after it was deleted. Both versions are saved; the one from the bin is “${titleOr(first)}”.`;
  }
  return `${plansPhrase(titles.length)} were edited after they were deleted. Both versions of each are saved.`;
}

/** What is asked before the plans of a file are added. */
export function addQuestion(
  plans: number,
  refused: number,
): { readonly title: string; readonly text: string } {
  const left =
    refused === 0
      ? ''
      : ` ${wholeNumber(refused)} ${refused === 1 ? 'entry is not a plan and is' : 'entries are not plans and are'} left out.`;
  return {
    title: `Add ${plansPhrase(plans)}?`,
    text: `The file has ${plansPhrase(plans)}.${left} Each is added as a new plan, and nothing is replaced.`,
  };
}

export function addLabel(plans: number): string {
  return `Add ${plansPhrase(plans)}`;
}

/** Of a file with several plans, some of which storage may have refused. */
export function addedSentence(added: number, of: number, failure: Failure | undefined): string {
  if (failure === undefined) return `${plansPhrase(added)} ${wasWere(added)} added.`;
  return `${wholeNumber(added)} of ${plansPhrase(of)} ${wasWere(added)} added. ${failureWords[failure]}`;
}

/** "3 selected". */
export function selectedPhrase(count: number): string {
  return `${wholeNumber(count)} selected`;
}
