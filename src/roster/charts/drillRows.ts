import type { Member } from '../../engine/people/roster.ts';
import type { DutyId, Playbook } from '../../engine/playbook/playbook.ts';
import { percent } from '../../engine/words/format.ts';
import { dutyName } from '../../engine/words/words.ts';
import { type Cover, coverOf, type DrilledDuty } from '../model/drill.ts';
import { coverWords } from '../words/drill.ts';

export interface DrillInput {
  readonly playbook: Playbook;
  readonly people: readonly Member[];
  readonly duties: readonly DrilledDuty[];
}

/** Somebody who can do a duty. */
export interface DrillMember {
  readonly member: Member;
  /** -1 for a role that the playbook does not have. */
  readonly roleIndex: number;
  readonly isOff: boolean;
}

export interface DrillRow {
  readonly duty: DutyId;
  readonly name: string;
  readonly share: string;
  /** The share as a part of the largest. */
  readonly bar: number;
  readonly cover: Cover;
  readonly words: string;
  /** Whether it is less safe than with everybody on the field. */
  readonly isLess: boolean;
  /** In the order of the axis. */
  readonly members: readonly DrillMember[];
}

/** A row for each duty with those who can do it, before and after people leave the field. */
export function drillRows({ playbook, people, duties }: DrillInput): readonly DrillRow[] {
  const largest = Math.max(0, ...duties.map(({ effort }) => effort));
  return duties.map(({ duty, effort, before, after }) => {
    const able = new Set(before);
    const still = new Set(after);
    const cover = coverOf(after);
    return {
      duty,
      name: dutyName(playbook, duty),
      share: percent(effort),
      bar: largest === 0 ? 0 : effort / largest,
      cover,
      words: coverWords(cover, after.length),
      isLess: cover !== coverOf(before),
      members: people
        .filter(({ id }) => able.has(id))
        .map((member) => ({
          member,
          roleIndex: playbook.roles.findIndex(({ id }) => id === member.role),
          isOff: !still.has(member.id),
        }))
        .sort((a, b) => a.roleIndex - b.roleIndex),
    };
  });
}
