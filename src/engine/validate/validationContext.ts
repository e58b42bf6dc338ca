import type { EffectProblem } from '../effects/effectModule.ts';
import { setupFactIds } from '../playbook/facts.ts';
import type { Evidence, Place, Playbook } from '../playbook/playbook.ts';
import { quote } from '../quote.ts';
import type { PlaybookProblem } from './playbookProblem.ts';

type Kind = 'role' | 'title' | 'duty' | 'fact' | 'source' | 'variant' | 'rule';

/** What the checks of a playbook share: the ids that there are, and the problems found so far. */
export interface ValidationContext {
  readonly playbook: Playbook;
  readonly known: Readonly<Record<Kind, ReadonlySet<string>>>;
  readonly problems: PlaybookProblem[];
}

/** The entry that is being checked: where it is, and its name as the subject of a sentence. */
export interface Entry {
  readonly path: string;
  readonly who: string;
}

export function createValidationContext(playbook: Playbook): ValidationContext {
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map((entry) => entry.id));
  const known = {
    role: ids(playbook.roles),
    title: ids([...playbook.roles, ...playbook.otherTitles]),
    duty: ids(playbook.duties),
    fact: new Set([...ids(playbook.facts), ...setupFactIds]),
    source: ids(playbook.sources),
    variant: ids(playbook.variants),
    rule: ids(playbook.rules),
  };
  return { playbook, known, problems: [] };
}

export function report(context: ValidationContext, path: string, message: string): void {
  context.problems.push({ path, message });
}

/** Reports what is wrong in fields of an entry. */
export function reportAll(
  context: ValidationContext,
  problems: readonly EffectProblem[],
  entry: Entry,
): void {
  for (const { field, says } of problems) report(context, `${entry.path}.${field}`, `${entry.who} ${says}.`);
}

/** Reports an id that names nothing. `field` is relative to the entry. */
export function expectOne(
  context: ValidationContext,
  kind: Kind,
  id: string,
  entry: Entry,
  field: string,
): void {
  if (context.known[kind].has(id)) return;
  report(
    context,
    `${entry.path}.${field}`,
    `${entry.who} names the ${kind} ${quote(id)}, which the playbook does not have.`,
  );
}

/** Reports ids that name nothing, and ids that a list has twice. */
export function expectAll(
  context: ValidationContext,
  kind: Kind,
  ids: readonly string[],
  entry: Entry,
  field: string,
): void {
  const seen = new Set<string>();
  for (const [index, id] of ids.entries()) {
    expectOne(context, kind, id, entry, `${field}[${index}]`);
    if (seen.has(id)) {
      const message = `${entry.who} names the ${kind} ${quote(id)} twice in one list.`;
      report(context, `${entry.path}.${field}[${index}]`, message);
    }
    seen.add(id);
  }
}

export function checkSources(context: ValidationContext, evidence: Evidence, entry: Entry): void {
  expectAll(context, 'source', evidence.sources, entry, 'sources');
}

export function checkPlaces(context: ValidationContext, places: readonly Place[], entry: Entry): void {
  for (const [index, place] of places.entries()) {
    if (place.kind === 'role') expectOne(context, 'role', place.role, entry, `shownAt[${index}].role`);
    if (place.kind === 'duty') expectOne(context, 'duty', place.duty, entry, `shownAt[${index}].duty`);
  }
}
