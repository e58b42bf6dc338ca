import type { Playbook } from '../engine/playbook/playbook.ts';
import { builtinRules, createPlaybook } from './createPlaybook.ts';
import { duties } from './duties.ts';
import { effortOf } from './effort.ts';

/** The playbook that Formation ships with, made from five articles and the literature in `sources`. A build ships it as a value. */
export const builtinPlaybook: Playbook = createPlaybook(duties, builtinRules, effortOf(duties));
