import type { Migration } from './migration.ts';

/** Version 2: a plan may say how much work there is and who does it. Plans of version 1 say nothing of either. */
export const addHeadcount: Migration = {
  from: 1,
  migrate: (fields) => ({
    ...fields,
    headcount: { drivers: {}, modifiers: {}, coefficients: {}, parameters: {}, people: [] },
  }),
};
