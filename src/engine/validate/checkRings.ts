import type { Playbook } from '../playbook/playbook.ts';
import { quote, quoteAll } from '../quote.ts';
import type { PlaybookProblem } from './playbookProblem.ts';

/** One entry that points to another, and where it says so. */
interface Pointer {
  readonly from: string;
  readonly to: string;
  readonly path: string;
}

/** Rules that override one another in a ring, and seats that wait for one another. */
export function checkRings(playbook: Playbook): readonly PlaybookProblem[] {
  const overriding = playbook.rules.flatMap((rule, index) =>
    (rule.overrides ?? []).map(
      (to, place): Pointer => ({ from: rule.id, to, path: `rules[${index}].overrides[${place}]` }),
    ),
  );
  const merging = (list: 'roles' | 'otherTitles') =>
    playbook[list].flatMap(({ id, mergeInto }, index): readonly Pointer[] =>
      mergeInto === null ? [] : [{ from: id, to: mergeInto, path: `${list}[${index}].mergeInto` }],
    );
  return [
    ...rings(overriding).map(({ names, path }) => ({ path, message: overridesMessage(names) })),
    ...rings([...merging('roles'), ...merging('otherTitles')]).map(({ names, path }) => ({
      path,
      message: mergeMessage(names),
    })),
  ];
}

function overridesMessage(names: readonly string[]): string {
  if (names.length === 1) return `Rule ${quoteAll(names)} overrides itself.`;
  return `The rules ${quoteAll(names)} override one another in a circle, so none of them can win.`;
}

function mergeMessage(names: readonly string[]): string {
  if (names.length === 1) return `Role ${quoteAll(names)} merges into itself.`;
  return `The roles ${quoteAll(names)} merge into one another in a circle: ${quote(names[0] ?? '')} would wait for itself.`;
}

/** Every ring, once, with the place of the pointer that closes it. */
function rings(pointers: readonly Pointer[]): readonly { names: readonly string[]; path: string }[] {
  const outgoing = new Map<string, Pointer[]>();
  for (const pointer of pointers)
    outgoing.set(pointer.from, [...(outgoing.get(pointer.from) ?? []), pointer]);
  const done = new Set<string>();
  const found: { names: readonly string[]; path: string }[] = [];
  const walk = (id: string, trail: readonly string[]): void => {
    if (done.has(id)) return;
    const here = [...trail, id];
    for (const { to, path } of outgoing.get(id) ?? []) {
      const start = here.indexOf(to);
      if (start >= 0) found.push({ names: here.slice(start), path });
      else walk(to, here);
    }
    done.add(id);
  };
  for (const id of outgoing.keys()) walk(id, []);
  return found;
}
