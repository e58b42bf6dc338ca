import type { Member } from '../../engine/people/roster.ts';
import type { Facts } from '../../engine/playbook/facts.ts';
import type { PlanDocument } from './planDocument.ts';

/**
 * A plan as JSON for people and for tools: indented, every field in a fixed place and the answers by name, so that the same plan
 * is always the same text and two versions of it compare well.
 *
 * @param schema address of the published schema, for editors that check and complete
 */
export function serializeDocument(document: PlanDocument, schema: string): string {
  return `${JSON.stringify({ $schema: schema, ...inOrder(document) }, null, 2)}\n`;
}

/** The same plan with its fields in a fixed order. An own playbook keeps its order, which is the schema's once it was parsed. */
export function inOrder(document: PlanDocument): PlanDocument {
  const { format, version, id, title, notes, facts, baseline, whatIfs, playbook, headcount } = document;
  return {
    format,
    version,
    id,
    title,
    notes,
    facts: factsInOrder(facts),
    baseline: factsInOrder(baseline),
    whatIfs: whatIfs.map((whatIf) => ({
      id: whatIf.id,
      name: whatIf.name,
      facts: factsInOrder(whatIf.facts),
    })),
    playbook:
      playbook.kind === 'builtin' ? { kind: 'builtin' } : { kind: 'own', playbook: playbook.playbook },
    headcount: {
      drivers: sorted(headcount.drivers),
      modifiers: sorted(headcount.modifiers),
      coefficients: sorted(headcount.coefficients),
      parameters: sorted(headcount.parameters),
      people: headcount.people.map(memberInOrder),
    },
  };
}

function factsInOrder({ team, context }: Facts): Facts {
  return {
    team:
      team.kind === 'horizontal'
        ? { kind: 'horizontal' }
        : { kind: 'product', maturity: team.maturity, mode: team.mode },
    context: sorted(context),
  };
}

function sorted<Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function memberInOrder({ id, name, kind, role, level, fte, start, end, duties, cost }: Member): Member {
  return {
    id,
    name,
    kind,
    role,
    level,
    fte,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(duties !== undefined && { duties }),
    ...(cost !== undefined && { cost }),
  };
}
