import { wholeNumber } from '../../engine/words/format.ts';
import { changedAt } from './saving.ts';

export const backupWords = {
  backUp: 'Back up all plans',
  remindOff: 'Turn reminders off',
  remindOn: 'Turn reminders on',
} as const;

/** `time` is in ms. */
export function lastBackup(time: number | undefined): string {
  return time === undefined ? 'No backup yet.' : `Last backup: ${changedAt(time)}.`;
}

/** Of plans that changed since the last backup. */
export function backupReminder(changed: number, hasBackup: boolean): string {
  const plans = changed === 1 ? '1 plan has' : `${wholeNumber(changed)} plans have`;
  return hasBackup ? `${plans} changed since the last backup.` : `${plans} no backup yet.`;
}

/** What the browser has said about clearing plans when space runs low; nothing if it says nothing. */
export function protectionSentence(isProtected: boolean | undefined): string | undefined {
  if (isProtected === undefined) return undefined;
  return isProtected
    ? 'Your browser keeps these plans even when its disk is nearly full.'
    : 'Your browser may delete these plans when its disk is nearly full.';
}
