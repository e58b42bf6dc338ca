import { emptyHistory, type History } from '../document/history.ts';
import { type ParsedHistory, parseHistory, storedHistory } from '../document/historySchema.ts';

/** A history as text for storage: to copy three hundred edits as objects takes a browser eight times as long. */
export function historyText(history: History): string {
  return JSON.stringify(storedHistory(history));
}

/** The history in a stored text, or what is wrong with it. A plan that has none yet has an empty one. */
export function readHistoryText(stored: unknown): ParsedHistory {
  if (stored === undefined) return { kind: 'ok', history: emptyHistory };
  try {
    return parseHistory(typeof stored === 'string' ? JSON.parse(stored) : stored);
  } catch {
    return {
      kind: 'invalid',
      problems: [{ path: '', message: 'The history is not valid JSON, or is incomplete.' }],
    };
  }
}
