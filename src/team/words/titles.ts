import type { DutyId, OtherTitle, Playbook, Role, RoleId } from '../../engine/playbook/playbook.ts';
import { inSentence, listAnd, startSentence } from '../../engine/words/format.ts';
import { dutyShort, rolePlural } from '../../engine/words/words.ts';

const place = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** "0.15, from 0.05 to 0.25": where a role or title stands on the fixed axis. */
export function placeWords({ position, range }: Pick<Role, 'position' | 'range'>): string {
  return `${place.format(position)}, ${rangeWords(range)}`;
}

/** "from 0.05 to 0.25". */
export function rangeWords(range: Role['range']): string {
  return `from ${place.format(range[0])} to ${place.format(range[1])}`;
}

export function positionWords(position: number): string {
  return place.format(position);
}

/** "Takes pipelines and streaming from software engineers, and data quality from ML engineers." */
export function takesSentence(playbook: Playbook, title: OtherTitle): string | undefined {
  const byOwner = new Map<RoleId | null, DutyId[]>();
  for (const duty of title.takesFrom) {
    const owner = playbook.base.find((row) => row.duty === duty)?.owner ?? null;
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), duty]);
  }
  const parts = [...byOwner].map(([owner, duties]) => {
    const names = listAnd(duties.map((duty) => inSentence(dutyShort(playbook, duty))));
    return owner === null
      ? `${names}, which nobody else owns`
      : `${names} from ${rolePlural(playbook, owner)}`;
  });
  return parts.length === 0 ? undefined : `Takes ${parts.join('; ')}.`;
}

/** Who does the work of a role or title that nobody holds. */
export function mergeSentence(
  playbook: Playbook,
  { mergeInto }: Pick<Role, 'mergeInto'>,
): string | undefined {
  if (mergeInto === null) return undefined;
  return startSentence(`${rolePlural(playbook, mergeInto)} do this work until somebody holds the title.`);
}

/** "Also called: BI engineer." */
export function alsoCalledSentence({ alsoCalled }: Pick<Role, 'alsoCalled'>): string | undefined {
  return alsoCalled.length === 0 ? undefined : `Also called ${listAnd(alsoCalled)}.`;
}
