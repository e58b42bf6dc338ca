import type { Source } from '../engine/playbook/playbook.ts';
import { sources } from './sources.ts';

const details = new Map(sources.map((source) => [source.id, source]));

/**
 * A built-in source whole, with its title and address, which a build leaves out of the first screen (`vite/builtPlaybook.ts`); any other
 * one as it is.
 */
export function withDetails(source: Source): Source {
  const whole = details.get(source.id);
  return whole && source.url === null && source.title === whole.short ? whole : source;
}
