import type { EffectProblem } from '../effects/effectModule.ts';
import { setupFactIds } from '../playbook/facts.ts';
import type { Evidence, Place, Playbook } from '../playbook/playbook.ts';
import { quote } from '../quote.ts';
import type { PlaybookProblem } from './playbookProblem.ts';

type Kind = 'role' | 'title' | 'duty' | 'fact' | 'source' | 'variant' | 'rule';

/** The ids that a playbook has. */
export function knownIds(playbook: Playbook): Readonly<Record<Kind, ReadonlySet<string>>> {
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map((entry) => entry.id));
  return {
    role: ids(playbook.roles),
    title: ids([...playbook.roles, ...playbook.otherTitles]),
    duty: ids(playbook.duties),
    fact: new Set([...ids(playbook.facts), ...setupFactIds]),
    source: ids(playbook.sources),
    variant: ids(playbook.variants),
    rule: ids(playbook.rules),
  };
}

/** An entry of a playbook that is being checked. Fields are relative to it, and sentences begin with its name. */
export class CheckedEntry {
  readonly #problems: PlaybookProblem[];
  readonly #known: ReturnType<typeof knownIds>;
  readonly #path: string;
  readonly #who: string;

  constructor(problems: PlaybookProblem[], known: ReturnType<typeof knownIds>, path: string, who: string) {
    this.#problems = problems;
    this.#known = known;
    this.#path = path;
    this.#who = who;
  }

  /** A part of the entry under the same name. */
  part(field: string): CheckedEntry {
    return new CheckedEntry(this.#problems, this.#known, `${this.#path}.${field}`, this.#who);
  }

  /** `says` is a sentence without its subject and its full stop. The field is empty for the entry itself. */
  report({ field, says }: EffectProblem): void {
    const path = field === '' ? this.#path : `${this.#path}.${field}`;
    this.#problems.push({ path, message: `${this.#who} ${says}.` });
  }

  /** Reports an id that names nothing. */
  expectOne(kind: Kind, id: string, field: string): void {
    if (this.#known[kind].has(id)) return;
    this.report({ field, says: `names the ${kind} ${quote(id)}, which the playbook does not have` });
  }

  /** Reports ids that name nothing, and ids that a list has twice. */
  expectAll(kind: Kind, ids: readonly string[], field: string): void {
    for (const [index, id] of ids.entries()) {
      const place = `${field}[${index}]`;
      this.expectOne(kind, id, place);
      if (ids.indexOf(id) < index) {
        this.report({ field: place, says: `names the ${kind} ${quote(id)} twice in one list` });
      }
    }
  }

  expectSources({ sources }: Evidence): void {
    this.expectAll('source', sources, 'sources');
  }

  expectPlaces(places: readonly Place[]): void {
    for (const [index, place] of places.entries()) {
      if (place.kind === 'role') this.expectOne('role', place.role, `shownAt[${index}].role`);
      if (place.kind === 'duty') this.expectOne('duty', place.duty, `shownAt[${index}].duty`);
    }
  }
}
