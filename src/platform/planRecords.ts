import type { TeamKind } from '../engine/playbook/facts.ts';
import type { BinEntry, PlanSummary, StoredPlan } from '../plan/persistence/planStorage.ts';

// Records of the database are foreign: an older or newer version may have written them, or a disk that fails.

export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

export function idOf(record: unknown): string {
  return isFields(record) ? String(record['id']) : '';
}

/**
 * The token of the state that a record is in. Records of the first version have a number that counts; it stands for a token that no
 * later state gets. A record without either was damaged, and what is careful takes it for the same as before.
 */
export function tokenOf(record: unknown): string {
  const fields = isFields(record) ? record : {};
  const { token, revision } = fields;
  if (typeof token === 'string' && token !== '') return token;
  return typeof revision === 'number' ? `revision ${revision}` : 'none';
}

export function parseStored(id: string, record: unknown): StoredPlan {
  const fields = isFields(record) ? record : {};
  return { id, token: tokenOf(record), plan: fields['plan'], history: fields['history'], record };
}

export function parseSummary(record: unknown): PlanSummary | undefined {
  if (!isFields(record)) return undefined;
  const { id, title, changedAt } = record;
  const team = parseTeam(record['team']);
  if (typeof id !== 'string' || typeof title !== 'string' || typeof changedAt !== 'number' || !team) {
    return undefined;
  }
  return Number.isFinite(changedAt) ? { id, title, team, changedAt } : undefined;
}

function parseTeam(value: unknown): TeamKind | undefined {
  if (!isFields(value)) return undefined;
  if (value['kind'] === 'horizontal') return { kind: 'horizontal' };
  const maturity = value['maturity'];
  const mode = value['mode'];
  if (value['kind'] !== 'product') return undefined;
  if (maturity !== 'low' && maturity !== 'high') return undefined;
  return mode === 'batch' || mode === 'online' ? { kind: 'product', maturity, mode } : undefined;
}

/** An entry of the bin, with the summary of the plan as it lay in its store. */
export interface BinRecord extends Omit<BinEntry, 'leavesAt'> {
  readonly summary: unknown;
  /** When it was first seen to be due, ms; see `isOver`. */
  readonly dueAt: number | undefined;
}

export function parseBinRecord(record: unknown): BinRecord | undefined {
  if (!isFields(record)) return undefined;
  const { key, id, title, deletedAt, dueAt, summary } = record;
  if (typeof key !== 'string' || typeof id !== 'string' || typeof deletedAt !== 'number') return undefined;
  return {
    key,
    id,
    title: typeof title === 'string' ? title : undefined,
    deletedAt,
    dueAt: typeof dueAt === 'number' ? dueAt : undefined,
    summary,
  };
}
