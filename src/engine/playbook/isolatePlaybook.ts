import { canTurn, isolate } from '../foreignText.ts';
import type { Partner, Playbook, Role } from './playbook.ts';

/**
 * A foreign playbook as sentences and pictures may use it: no name or text in it turns the words that it comes to stand between. Ids
 * stay as they are. The same playbook when no text of it could.
 */
export function isolatePlaybook(playbook: Playbook): Playbook {
  if (!canTurn(JSON.stringify(playbook))) return playbook;
  const { otherTitles, variants, partners, duties, facts, rules, conflicts, sources } = playbook;
  return {
    ...playbook,
    name: isolate(playbook.name),
    roles: playbook.roles.map(isolateRole),
    otherTitles: otherTitles.map(({ takesFrom, ...title }) => ({ ...isolateRole(title), takesFrom })),
    variants: variants.map(({ id, name, definition }) => ({
      id,
      name: isolate(name),
      definition: isolate(definition),
    })),
    duties: duties.map((duty) => ({
      ...duty,
      name: isolate(duty.name),
      short: isolate(duty.short),
      group: isolate(duty.group),
      definition: isolate(duty.definition),
      alsoCalled: duty.alsoCalled.map(isolate),
    })),
    ...(partners && { partners: partners.map(isolatePartner) }),
    facts: facts.map((fact) => ({
      ...fact,
      question: isolate(fact.question),
      about: isolate(fact.about),
      group: isolate(fact.group),
      answers: fact.answers.map(({ value, label }) => ({ value, label: isolate(label) })),
    })),
    rules: rules.map((rule) => ({
      ...rule,
      if: isolate(rule.if),
      then: isolate(rule.then),
      because: isolate(rule.because),
      ...(rule.note !== undefined && { note: isolate(rule.note) }),
    })),
    conflicts: conflicts.map((conflict) => ({
      ...conflict,
      topic: isolate(conflict.topic),
      sides: conflict.sides.map(({ rule, says }) => ({ rule, says: isolate(says) })),
      settledBy: isolate(conflict.settledBy),
    })),
    sources: sources.map((source) => ({
      ...source,
      short: isolate(source.short),
      title: isolate(source.title),
      ...(source.note !== undefined && { note: isolate(source.note) }),
    })),
  };
}

function isolatePartner(partner: Partner): Partner {
  return {
    ...partner,
    name: isolate(partner.name),
    does: isolate(partner.does),
    ...(partner.note !== undefined && { note: isolate(partner.note) }),
  };
}

function isolateRole(role: Role): Role {
  return {
    ...role,
    name: isolate(role.name),
    plural: isolate(role.plural),
    short: isolate(role.short),
    summary: isolate(role.summary),
    whenNeeded: role.whenNeeded.map(isolate),
    alsoCalled: role.alsoCalled.map(isolate),
  };
}
