/**
 * Thirty teams of the kind one meets in practice, each with the size and shape an experienced director would
 * expect before seeing any answer of the playbook. The teams follow public descriptions; numbers that the
 * sources do not give (labels, incidents, streams …) are a judgement. Expectations were written first. One number was
 * corrected once after the first run, the same way for all: use cases in hand became new use cases a quarter, at two
 * quarters each, and none where the description says that nothing new is planned.
 */
import { batchTeams } from './vignettes/batch.ts';
import { languageModelTeams } from './vignettes/language.ts';
import { onlineTeams } from './vignettes/online.ts';
import { regulatedTeams } from './vignettes/regulated.ts';
import { servingTeams } from './vignettes/serving.ts';
import type { Vignette } from './vignettes/vignette.ts';

export const vignettes: readonly Vignette[] = [
  ...languageModelTeams,
  ...batchTeams,
  ...onlineTeams,
  ...regulatedTeams,
  ...servingTeams,
];
