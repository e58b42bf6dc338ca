/** A JSON object of which nothing else is known. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * One step from a version to the next. A step only moves what is there and never throws: it is handed foreign data before
 * anybody has looked at it closely, and what is wrong with that data is said by the schema at the end of the chain.
 */
export interface Migration {
  /** The version that the step reads; it writes `from + 1`. */
  readonly from: number;
  /** The fields of the next version; `version` itself is set for the step. */
  readonly migrate: (fields: Fields) => Fields;
}

/** The fields after every step from their version on, in order. The given fields stay as they are. */
export function migrate(fields: Fields, version: number, steps: readonly Migration[]): Fields {
  return steps
    .filter((step) => step.from >= version)
    .reduce<Fields>((older, step) => ({ ...step.migrate(older), version: step.from + 1 }), fields);
}
