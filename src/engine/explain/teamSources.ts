import { isDrawn, type Team } from '../derive/team.ts';
import type { Evidence, Playbook, Source, SourceId } from '../playbook/playbook.ts';

/**
 * The sources behind the seats and duties of a team: those of the rules that settled something in it, and of the rows of
 * the base table that it began with. The one that says most comes first; ties keep the order of the playbook.
 */
export function teamSources(playbook: Playbook, team: Team): readonly Source[] {
  const rules = new Set([
    ...team.seats.flatMap((seat) => seat.provenance.rules),
    ...team.duties.flatMap(({ provenance, cells }) => [
      ...provenance.rules,
      ...team.seats.filter(isDrawn).flatMap((seat) => cells.get(seat.role)?.provenance.rules ?? []),
    ]),
  ]);
  const duties = new Set(team.duties.map((item) => item.duty));
  const evidence: readonly Evidence[] = [
    ...playbook.rules.filter((rule) => rules.has(rule.id)),
    ...playbook.base.filter((row) => duties.has(row.duty)),
  ];
  const counts = new Map<SourceId, number>();
  for (const { sources } of evidence) for (const id of sources) counts.set(id, (counts.get(id) ?? 0) + 1);
  const countOf = (source: Source) => counts.get(source.id) ?? 0;
  return playbook.sources.filter((source) => counts.has(source.id)).sort((a, b) => countOf(b) - countOf(a));
}
