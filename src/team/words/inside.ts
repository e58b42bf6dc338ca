import type { Conclusion } from '../../engine/explain/conclusion.ts';
import type { HeldAlike, Inside, Origin } from '../../engine/explain/regionParts.ts';
import { ruleOf } from '../../engine/playbook/lookup.ts';
import type { Playbook, RoleId } from '../../engine/playbook/playbook.ts';
import { counted, listAnd, percent, startSentence, wholePercent } from '../../engine/words/format.ts';
import { rolePlural, rolePlurals } from '../../engine/words/words.ts';

/** "Inside: 12 duties, 15 % of the work". */
export function insideTitle({ effort, groups }: Inside): string {
  const count = groups.reduce((sum, group) => sum + group.parts.length, 0);
  return `Inside: ${counted(count, 'duty', 'duties')}, ${percent(effort)} of the work`;
}

/** How owning and contributing make the figures. */
export function insideSentence(playbook: Playbook, conclusion: Conclusion): string {
  const what =
    conclusion.kind !== 'region'
      ? 'What both carry counts as shared.'
      : conclusion.roles.length === 1
        ? 'This is what nobody else carries.'
        : 'This is what all of these roles carry, and nobody else.';
  return `${ownerSentence(playbook)} ${what}`;
}

/** What owning and contributing mean in numbers. */
export function ownerSentence(playbook: Playbook): string {
  const owner = wholePercent(100 * playbook.parameters.ownerShare);
  return `The owner of a duty carries ${owner} of it and contributors share the rest; without contributors the owner carries all.`;
}

/** "Software engineers own; ML engineers contribute". */
export function holdersPhrase(playbook: Playbook, { owner, contributors }: HeldAlike): string {
  const owns = startSentence(rolePlural(playbook, owner));
  if (contributors.length === 0) return `${owns} own; nobody else takes part`;
  return `${owns} own; ${rolePlurals(playbook, contributors)} contribute`;
}

/** Why some of the holders of a duty are not those of the base table, one sentence for each reason. */
export function originSentences(
  playbook: Playbook,
  held: HeldAlike,
  { origins }: HeldAlike['parts'][number],
): readonly string[] {
  const byReason = new Map<string, RoleId[]>();
  for (const { role, origin } of origins) {
    const reason = originPhrase(playbook, origin);
    byReason.set(reason, [...(byReason.get(reason) ?? []), role]);
  }
  const holders = 1 + held.contributors.length;
  return [...byReason].map(([reason, roles]) =>
    startSentence(roles.length === holders ? `${reason}.` : `${rolePlurals(playbook, roles)}: ${reason}.`),
  );
}

function originPhrase(playbook: Playbook, origin: Origin): string {
  if (origin.kind === 'succession') return `they replace ${rolePlural(playbook, origin.from)}`;
  if (origin.kind === 'loan') return `they cover for ${rolePlural(playbook, origin.from)}, who wait`;
  const texts = origin.rules.flatMap((id) => ruleOf(playbook, id)?.then ?? []);
  return `by the rule ${listAnd(texts.map((text) => `“${text.replace(/\.$/, '')}”`))}`;
}
