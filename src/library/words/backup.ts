import { wholeNumber } from '../../engine/words/format.ts';
import { changedAt } from './saving.ts';

export const backupWords = {
  title: 'Backup',
  backUp: 'Back up all plans',
  remindOff: 'Turn reminders off',
  remindOn: 'Turn reminders on',
  folder: 'Save to a folder too',
  folderHint: 'Each plan has a file there, which is written with every save. Files of deleted plans stay.',
  allowFolder: 'Allow again',
  forgetFolder: 'Stop saving to the folder',
} as const;

/** Of the folder in which each plan has a file. */
export function folderSentence(kind: 'ok' | 'denied' | 'failed', name: string): string {
  if (kind === 'ok') return `Each plan is saved to the folder “${name}” too.`;
  if (kind === 'denied') return `Your browser asks again before Formation may write to the folder “${name}”.`;
  return `The folder “${name}” could not be written to. It may have been moved, or the disk is full.`;
}

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
