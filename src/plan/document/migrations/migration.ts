import type { Fields } from './fields.ts';

/**
 * One step from a version to the next. A step only moves what is there and never throws: it is handed foreign data before
 * anybody has looked at it closely, and what is wrong with that data is said by the schema at the end of the chain.
 */
export interface Migration {
  /** The version that the step reads; it writes `from + 1`. */
  readonly from: number;
  /** The fields of the next version; `version` itself is set for the step. */
  readonly migrate: (fields: Fields) => Fields;
  /** What the step changes of what somebody entered, a sentence each; of the fields that it is handed. */
  readonly changes?: (fields: Fields) => readonly string[];
}

interface Migrated {
  readonly fields: Fields;
  /** Of all steps, see `Migration`. */
  readonly changes: readonly string[];
}

/** The fields after every step from their version on, in order. The given fields stay as they are. */
export function migrate(fields: Fields, version: number, steps: readonly Migration[]): Migrated {
  return steps
    .filter((step) => step.from >= version)
    .reduce<Migrated>(
      (older, step) => ({
        fields: { ...step.migrate(older.fields), version: step.from + 1 },
        changes: [...older.changes, ...(step.changes?.(older.fields) ?? [])],
      }),
      { fields, changes: [] },
    );
}
