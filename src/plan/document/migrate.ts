import type { Fields, Migration } from './migrations/migration.ts';

/** The fields after every step from their version on, in order. The given fields stay as they are. */
export function migrate(fields: Fields, version: number, steps: readonly Migration[]): Fields {
  return steps
    .filter((step) => step.from >= version)
    .reduce<Fields>((older, step) => ({ ...step.migrate(older), version: step.from + 1 }), fields);
}
