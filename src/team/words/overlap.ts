import { exactRegions, pairOverlaps, type RoleEfforts, sum } from '../../engine/measure/overlap.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { listAnd, startSentence, wholePercent } from '../../engine/words/format.ts';
import { rolePlural } from '../../engine/words/words.ts';

/** What the overlap picture shows, in two sentences: the largest overlap, the empty ones, and the work nobody shares. */
export function overlapSentence(playbook: Playbook, efforts: RoleEfforts): string {
  const pairs = [...pairOverlaps(efforts)].sort((a, b) => b.effort - a.effort);
  const names = (roles: readonly string[]) => listAnd(roles.map((role) => rolePlural(playbook, role)));
  const parts: string[] = [];
  const [largest] = pairs;
  if (largest && largest.effort > 0) {
    parts.push(
      `${startSentence(names(largest.roles))} share most: ${wholePercent(largest.effort)} of the work.`,
    );
  }
  const empty = pairs.filter((pair) => pair.shared.length === 0).map((pair) => names(pair.roles));
  if (empty.length > 0) parts.push(`These share nothing: ${empty.join('; ')}.`);
  const alone = sum(
    exactRegions(efforts).flatMap((region) => (region.roles.length === 1 ? [region.effort] : [])),
  );
  const owner = wholePercent(100 * playbook.parameters.ownerShare);
  parts.push(
    `Nobody else can cover ${wholePercent(alone)} of the work: of a shared duty the owner carries ${owner}, and only the rest has a stand-in.`,
  );
  return parts.join(' ');
}
