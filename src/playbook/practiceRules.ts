import type { Rule } from '../engine/playbook/playbook.ts';
import { modelRules } from './modelRules.ts';
import { operationRules } from './operationRules.ts';
import { platformRules } from './platformRules.ts';
import { situationRules } from './situationRules.ts';

/** Our rules (X) for what practice knows and the source articles do not cover. */
export const practiceRules: readonly Rule[] = [
  ...modelRules,
  ...situationRules,
  ...platformRules,
  ...operationRules,
];
